import { earlierRules } from '../methodology/playbooks/rb.ts'
import { detail } from '../methodology/reading.ts'
import { HERE, methodIn } from '../methodology/readingOrigin.ts'
import { gammaCalls } from '../methodology/remedies/purchase.ts'
import { strikeMove } from '../methodology/remedies/strikeMove.ts'
import type { Remedy, RemedyContext, StepDraft } from './remedy.ts'
import { strikesOut } from './strikes.ts'

function rollWider(context: RemedyContext): StepDraft[] {
  const points = strikeMove(context.method)
  const patch = strikesOut(context.inputs, points)
  if (!patch) return []
  const sentence = 'The strikes are rolled further out on both sides; the width stays.'
  const readings = [detail('Moved on each side', points, 'points', methodIn(HERE, 'strikeMove'))]
  return [{ id: 'roll', title: 'Roll the strikes wider', sentence, patch, readings }]
}

function buyCalls(context: RemedyContext): StepDraft[] {
  const bought = gammaCalls(context.method)
  if (!bought) return []
  const { count, priceUsd } = bought
  const patch = { addedNearCalls: context.inputs.addedNearCalls + count }
  const sentence = 'Short-dated VIX calls join the first layer; they gain most where the condor’s gamma loses.'
  const origin = methodIn(HERE, 'gammaCalls')
  const readings = [detail('Calls added', count, 'contracts', origin), detail('Price of one', priceUsd, 'USD', origin)]
  return [{ id: 'calls', title: 'Buy short-dated VIX calls', sentence, patch, readings }]
}

/** RB-2: momentum grows while breadth diverges: the first layer earlier, strikes wider or calls against gamma. */
export const earlyFirstLayer: Remedy = {
  id: 'earlyFirstLayer',
  rules: ['RB-2'],
  title: 'Act before the first zone',
  sentence: 'Where MACD grows while the A/D line diverges, strikes are rolled wider or short-dated VIX calls bought.',
  isAsked: ({ method }) => earlierRules(method).includes('RB-2'),
  offer(context) {
    const steps = [...rollWider(context), ...buyCalls(context)]
    return steps.length > 0 ? { steps } : { problem: 'Neither strikes nor VIX calls can be moved or bought here.' }
  },
}

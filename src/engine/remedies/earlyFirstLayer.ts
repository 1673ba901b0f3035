import { earlierRules } from '../methodology/playbooks/rb.ts'
import { detail } from '../methodology/reading.ts'
import { costOf, countFor, oneContract } from './addPositions.ts'
import type { Remedy, RemedyContext, StepDraft } from './remedy.ts'
import { strikeMove, strikesOut } from './strikes.ts'

/** Share of the condor's risk capital that goes into calls against gamma: half of what RB-1 gives a layer (ours). */
const PART_OF_LAYER = 0.5

function rollWider(context: RemedyContext): StepDraft[] {
  const points = strikeMove(context)
  const patch = strikesOut(context.inputs, points)
  if (!patch) return []
  const sentence = 'The strikes are rolled further out on both sides; the width stays.'
  const readings = [detail('Moved on each side', points, 'points')]
  return [{ id: 'roll', title: 'Roll the strikes wider', sentence, patch, readings }]
}

function buyCalls(context: RemedyContext): StepDraft[] {
  const legs = oneContract(context, 'nearVixCall')
  if (!legs) return []
  const price = costOf(legs, context)
  const { riskCapital, rules } = context.method
  const budget = PART_OF_LAYER * (rules.rbPremiumPct / 100) * riskCapital
  const count = Math.max(1, countFor(budget, price))
  const patch = { addedNearCalls: context.inputs.addedNearCalls + count }
  const sentence = 'Short-dated VIX calls join the first layer; they gain most where the condor’s gamma loses.'
  const readings = [detail('Calls added', count, 'contracts'), detail('Price of one', price, 'USD')]
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

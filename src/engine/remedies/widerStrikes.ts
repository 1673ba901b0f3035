import { detail } from '../methodology/reading.ts'
import { HERE, methodIn } from '../methodology/readingOrigin.ts'
import { strikeMove } from '../methodology/remedies/strikeMove.ts'
import type { Remedy, StepDraft } from './remedy.ts'
import { strikesOut, wingsOut } from './strikes.ts'

/** VIX above which wings sit wider (HR-5, stated). */
const WIDER_FROM = 16

/** HR-5: short and long strikes further out, or the long ones alone. */
export const widerStrikes: Remedy = {
  id: 'widerStrikes',
  rules: ['HR-5'],
  title: 'Wider wings',
  sentence: 'Above VIX 16 the wings sit 15 to 25 points further out on each side than in a quiet market.',
  isAsked: ({ method }) => method.vix > WIDER_FROM,
  offer({ inputs, method }) {
    const points = strikeMove(method)
    const readings = [detail('Moved on each side', points, 'points', methodIn(HERE, 'strikeMove'))]
    const all = strikesOut(inputs, points)
    const long = wingsOut(inputs, points)
    const steps: StepDraft[] = []
    if (all) {
      const sentence = 'Short and long strikes move out together, so the width stays and less credit is taken in.'
      steps.push({ id: 'all', title: 'Move all four strikes out', sentence, patch: all, readings })
    }
    if (long) {
      const sentence = 'Only the bought strikes move out: more credit, and more to lose.'
      steps.push({ id: 'long', title: 'Move the long strikes out', sentence, patch: long, readings })
    }
    return steps.length > 0 ? { steps } : { problem: 'The strikes have no room to move by that much.' }
  },
}

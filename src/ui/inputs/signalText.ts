import type { RangePlace } from '../../engine/index.ts'
import { fixed } from '../format/format.ts'

/** The signal score in force and what moved it, in one or two sentences. */
export function signalText(place: RangePlace | null): string {
  if (place === null) return 'This playbook does not use the signal score.'
  const { signalScore, activeSignals, byHand } = place
  const moved = [movedBy('raised', 1), movedBy('lowered', -1)].filter((clause) => clause !== '')
  const score = `Signal score ${fixed(signalScore, 2)}, ${moved.length === 0 ? 'no signal active' : moved.join('; ')}.`
  return byHand ? `${score} The range position is set by hand, so the score moves nothing.` : score

  function movedBy(word: string, way: 1 | -1): string {
    const labels = activeSignals.filter(({ direction }) => direction === way).map(({ label }) => label)
    return labels.length === 0 ? '' : `${word} by ${labels.join(', ')}`
  }
}

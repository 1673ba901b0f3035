import type { Check } from './check.ts'
import { findOutsideMove } from './impliedMove.ts'

/** BW-8: both short strikes outside 1.5 standard deviations; HR-6 asks it of the break-evens (C9). */
export const shortStrikeDistance: Check = {
  id: 'shortStrikeDistance',
  kind: 'check',
  rules: ['BW-8'],
  title: 'Short strikes against the implied move',
  find: (context) =>
    findOutsideMove(context, {
      lower: context.request.condor.shortPut,
      upper: context.request.condor.shortCall,
      lowerName: 'short put',
      upperName: 'short call',
      bothName: 'short strikes',
    }),
}

import type { Check } from './check.ts'
import { findOutsideMove } from './impliedMove.ts'

/** HR-6: both break-evens outside 1.5 standard deviations of the implied move. */
export const breakEvenDistance: Check = {
  id: 'breakEvenDistance',
  kind: 'check',
  rules: ['HR-6'],
  title: 'Break-evens against the implied move',
  find: (context) =>
    findOutsideMove(context, {
      lower: context.condor.lowerBreakEven,
      upper: context.condor.upperBreakEven,
      lowerName: 'lower break-even',
      upperName: 'upper break-even',
      bothName: 'break-evens',
    }),
}

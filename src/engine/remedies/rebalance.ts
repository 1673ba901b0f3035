import { curveShift } from '../methodology/checks/curveShift.ts'
import { positionDelta } from '../methodology/checks/positionDelta.ts'
import type { Remedy } from './remedy.ts'

/** HR-7, BW-12: rebalance when the delta band, the curve or the week says so. */
export const rebalance: Remedy = {
  id: 'rebalance',
  rules: ['BW-12', 'HR-7'],
  title: 'Rebalance',
  sentence: 'The hedge is sized afresh where the market stands, and that state becomes the entry.',
  isAsked: ({ method }) => [curveShift, positionDelta].some((check) => check.find(method).status === 'broken'),
  offer: ({ rebalanced }) => rebalanced(),
}

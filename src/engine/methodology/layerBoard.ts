import type { HedgeBoard } from './instruments/board.ts'
import type { PlanContext } from './planContext.ts'
import type { LayerTarget } from './playbook.ts'

/** The board that a layer is built from: with the terms that its rule gives in place of the general assumptions. */
export const boardFor = ({ terms }: LayerTarget, { request, market }: PlanContext): HedgeBoard => ({
  market,
  months: request.months,
  settings: terms ? { ...request.settings, ...terms } : request.settings,
  condor: request.condor,
})

import { type Reading, value } from '../methodology/reading.ts'
import type { Patch, Remedy, RemedyContext, StepDraft } from './remedy.ts'

/** Part of the notional that is kept (HR-13, stated as a cut of 25 %). */
const KEPT = 0.75
/** Monthly cycles that the hedge can be moved out by at most: what the board lists beyond the near months (ours). */
const MOST_CYCLES = 5

/** Where net theta turns with a step, nearest VIX levels first being the screen's business. */
const flips = (context: RemedyContext, patch: Patch): Reading[] =>
  context.flipsWith(patch).map((vix) => value('Net theta turns at VIX', vix, 'VIX points'))

function cutAll(context: RemedyContext): StepDraft {
  const { contracts } = context.inputs
  const patch = { contracts: Math.max(1, Math.round(contracts * KEPT)) }
  const sentence =
    patch.contracts === contracts
      ? 'The condor is too small to be cut by a quarter in whole contracts.'
      : 'Condor and hedge shrink alike, so net theta shrinks with them: its sign cannot change but through rounding.'
  return { id: 'all', title: 'Cut overall notional by a quarter', sentence, patch, readings: flips(context, patch) }
}

function cutHedge(context: RemedyContext): StepDraft {
  const patch = { hedgeScalePct: context.inputs.hedgeScalePct * KEPT }
  const sentence = 'The hedge alone shrinks: less decay is paid and less is covered.'
  return { id: 'hedge', title: 'Cut the hedge alone by a quarter', sentence, patch, readings: flips(context, patch) }
}

function laterMonths(context: RemedyContext): StepDraft {
  const patch = { extraCycles: context.inputs.extraCycles + 1 }
  const sentence =
    'VIX options and futures move a month further out, where they decay more slowly. An ETP stays as it is.'
  return { id: 'later', title: 'One more month to the VIX hedge', sentence, patch, readings: flips(context, patch) }
}

/** HR-13: what to do where net theta stays negative, each step by itself. */
export const negativeTheta: Remedy = {
  id: 'negativeTheta',
  rules: ['HR-13'],
  title: 'Net theta stays negative',
  sentence: 'The source cuts overall notional by a quarter and puts at least one more month between condor and hedge.',
  isAsked: ({ before }) => before.netThetaUsd < 0,
  offer(context) {
    const canMove = context.inputs.extraCycles < MOST_CYCLES
    return { steps: [cutAll(context), ...(canMove ? [laterMonths(context)] : []), cutHedge(context)] }
  },
}

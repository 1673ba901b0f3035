import { type Reading, value } from '../methodology/reading.ts'
import { flipIn, type InputChanges } from '../methodology/readingOrigin.ts'
import type { Remedy, RemedyContext, StepDraft } from './remedy.ts'
import { RANGES } from './room.ts'

/** Part of the notional that is kept (HR-13, stated as a cut of 25 %). */
const KEPT = 0.75
/** Monthly cycles that the hedge can be moved out by at most. */
const [, MOST_CYCLES] = RANGES.extraCycles

/** Where net theta turns with a step, nearest VIX levels first being the screen's business. */
const flips = (context: RemedyContext, title: string, changes: InputChanges): Reading[] =>
  context
    .flipsWith(changes)
    .map((vix) =>
      value('Net theta turns at VIX', vix, 'VIX points', flipIn({ changes, under: `after “${title}”` }, vix)),
    )

/** In whole condors; one or two cannot be cut by a quarter. */
function cutAll(context: RemedyContext): StepDraft[] {
  const { contracts } = context.inputs
  const patch = { contracts: Math.max(1, Math.round(contracts * KEPT)) }
  if (patch.contracts === contracts) return []
  const sentence =
    'Condor and hedge shrink alike, so net theta shrinks with them and keeps its sign. Only rounding, or a part of the hedge that does not follow the condors, can change it.'
  const title = 'Cut overall notional by a quarter'
  return [{ id: 'all', title, sentence, patch, readings: flips(context, title, patch) }]
}

function cutHedge(context: RemedyContext): StepDraft[] {
  if (context.inputs.hedgeScalePct === 0) return []
  const patch = { hedgeScalePct: context.inputs.hedgeScalePct * KEPT }
  const sentence = 'The hedge alone shrinks: less decay is paid and less is covered.'
  const title = 'Cut the hedge alone by a quarter'
  return [{ id: 'hedge', title, sentence, patch, readings: flips(context, title, patch) }]
}

function laterMonths(context: RemedyContext): StepDraft[] {
  if (context.inputs.extraCycles >= MOST_CYCLES) return []
  const patch = { extraCycles: context.inputs.extraCycles + 1 }
  const sentence =
    'VIX options and futures move a month further out, where they decay more slowly. An ETP stays as it is.'
  const title = 'One more month to the VIX hedge'
  return [{ id: 'later', title, sentence, patch, readings: flips(context, title, patch) }]
}

/** HR-13: what to do where net theta stays negative, each step by itself. */
export const negativeTheta: Remedy = {
  id: 'negativeTheta',
  rules: ['HR-13'],
  title: 'Net theta stays negative',
  sentence: 'The source cuts overall notional by a quarter and puts at least one more month between condor and hedge.',
  isAsked: ({ before }) => before.netThetaUsd < 0,
  offer(context) {
    const steps = [...cutAll(context), ...laterMonths(context), ...cutHedge(context)]
    return steps.length > 0
      ? { steps }
      : { problem: 'So few condors cannot be cut, there is no hedge to cut, and it is as far out as it can be.' }
  },
}

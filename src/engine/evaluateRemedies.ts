import { evaluatePosition } from './evaluatePosition.ts'
import { evaluateSweep } from './evaluateSweep.ts'
import { evaluateThetaFloor } from './evaluateThetaFloor.ts'
import type { BookSummary, RemedyOffer, RemedyResult, RemedyStep } from './methodology/remedies/remedy.ts'
import { rebalanceOffer } from './rebalance.ts'
import { remedies } from './remedies/registry.ts'
import type { Patch, Remedy, RemedyContext, StepDraft } from './remedies/remedy.ts'
import { hasRoom } from './remedies/room.ts'
import type { PositionResult } from './results.ts'
import { methodContext } from './setUpMethod.ts'
import { summarise } from './summarise.ts'

const previewed = (draft: StepDraft, context: RemedyContext): RemedyStep<Patch> => ({
  id: draft.id,
  title: draft.title,
  sentence: draft.sentence,
  patch: draft.patch,
  before: draft.before ?? context.before,
  after: draft.after ?? context.preview(draft.patch),
  ofScenario: { before: draft.before === undefined, after: draft.after === undefined },
  readings: draft.readings ?? [],
})

function offerOf(remedy: Remedy, context: RemedyContext): RemedyOffer<Patch> {
  const offer = remedy.offer(context)
  if ('problem' in offer) return { steps: [], problem: offer.problem }
  const steps = offer.steps.filter(({ patch }) => hasRoom(patch))
  if (steps.length === 0) return { steps: [], problem: 'It would take a number of the scenario beyond its range.' }
  return { steps: steps.map((draft) => previewed(draft, context)), problem: null }
}

/** Every remedy of the method on the scenario of `position`; each step is previewed by evaluating it, when it is looked at. */
export function evaluateRemedies(position: PositionResult): readonly RemedyResult<Patch>[] {
  const { inputs } = position
  const patched = (patch: Patch) => ({ ...inputs, ...patch })
  const preview = (patch: Patch): BookSummary => summarise(evaluatePosition(patched(patch)))
  const context: RemedyContext = {
    inputs,
    method: methodContext(position),
    before: summarise(position),
    preview,
    flipsWith: (patch) => evaluateSweep(patched(patch)).flipPoints.map(({ vix }) => vix),
    rebalanced: () => rebalanceOffer(position),
    thetaFloor: () => evaluateThetaFloor(inputs),
  }
  return remedies.map((remedy) => ({
    id: remedy.id,
    rules: remedy.rules,
    title: remedy.title,
    sentence: remedy.sentence,
    asked: remedy.isAsked(context),
    offer: () => offerOf(remedy, context),
  }))
}

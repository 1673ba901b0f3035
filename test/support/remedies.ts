import { evaluateRemedies } from '../../src/engine/evaluateRemedies.ts'
import { evaluatePosition, type LabInputs, type RemedyOffer, type RemedyStep } from '../../src/engine/index.ts'
import type { Scenario } from '../../src/scenario/parameters.ts'
import { scenario } from './opening.ts'

type Patch = Partial<LabInputs>

/** A remedy on the opening scenario with some inputs changed: whether it is asked for, and what it offers. */
export function remedyOn(id: string, changes: Partial<Scenario> = {}) {
  const inputs = scenario(changes)
  const remedy = evaluateRemedies(evaluatePosition(inputs)).find((each) => each.id === id)
  if (!remedy) throw new Error(`there is no remedy ${id}`)
  return { inputs, remedy, asked: remedy.asked, offer: remedy.offer() }
}

/** One step of an offer. */
export function stepOf({ steps }: RemedyOffer<Patch>, id: string): RemedyStep<Patch> {
  const step = steps.find((each) => each.id === id)
  if (!step) throw new Error(`there is no step ${id} in ${steps.map((each) => each.id)}`)
  return step
}

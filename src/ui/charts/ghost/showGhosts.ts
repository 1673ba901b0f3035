import type { Scenario } from '../../../scenario/parameters.ts'
import { type ScenarioState, scenarioStore } from '../../../store/scenarioStore.ts'
import { type Ghosts, setGhosts } from './ghosts.ts'
import { makeGhosts } from './makeGhosts.ts'

const NONE: Ghosts = () => undefined

/** Exposures counted in different units cannot be laid on one axis. */
const isCountedAlike = (scenario: Scenario, base: Scenario) => scenario.exposureBasis === base.exposureBasis

function ghostsOf({ base, scenario }: ScenarioState, of: Ghosts): Ghosts {
  if (base === null) return NONE
  return isCountedAlike(scenario, base) ? of : (chart) => (chart === 'allocation' ? undefined : of(chart))
}

/** Shows the ghosts of the base that is pinned, from now on. @returns a function that ends it and takes them away */
export function showGhosts(): () => void {
  const first = scenarioStore.getState()
  let of = first.base ? makeGhosts(first.base) : NONE
  setGhosts(ghostsOf(first, of))
  const stop = scenarioStore.subscribe((state, previous) => {
    if (state.base !== previous.base) of = state.base ? makeGhosts(state.base) : NONE
    else if (isCountedAlike(state.scenario, previous.scenario)) return
    setGhosts(ghostsOf(state, of))
  })
  return () => {
    stop()
    setGhosts(NONE)
  }
}

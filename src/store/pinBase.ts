import type { Scenario } from '../scenario/parameters.ts'
import { scenarioStore } from './scenarioStore.ts'

/** Keeps the scenario on the screen as the base, in a browser history entry of its own; a drag under way ends with that. */
export function pinBase(): void {
  const { scenario } = scenarioStore.getState()
  putBeside(scenario, scenario)
}

/** Puts scenario and base in place together; what the link has said and asked for stays. */
export function putBeside(scenario: Scenario, base: Scenario | null): void {
  const { notices, options, replaceScenario } = scenarioStore.getState()
  replaceScenario(scenario, notices, 'push', options, base)
}

import { beforeEach } from 'vitest'
import { defaultScenario } from '../../src/scenario/defaultScenario.ts'
import { scenarioStore } from '../../src/store/scenarioStore.ts'

/** Puts the app's one store back to the opening scenario, with no base, before each test of a file, and lets its frame pass. */
export function startFromTheOpeningScenario(): void {
  beforeEach(async () => {
    scenarioStore.getState().replaceScenario(defaultScenario, [], 'keep', undefined, null)
    await new Promise(requestAnimationFrame)
  })
}

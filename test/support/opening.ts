import type { MarketState } from '../../src/engine/market/marketState.ts'
import { setUp } from '../../src/engine/setUp.ts'
import { defaultScenario } from '../../src/scenario/defaultScenario.ts'
import type { Scenario } from '../../src/scenario/parameters.ts'

/** The opening scenario with some inputs changed. */
export const scenario = (changes: Partial<Scenario> = {}): Scenario => ({ ...defaultScenario, ...changes })

/** Market and request the engine works on, at today's VIX. */
export function opening(changes: Partial<Scenario> = {}) {
  const inputs = scenario(changes)
  const { snapshot, request, marketAt } = setUp(inputs)
  const market: MarketState = marketAt(inputs.vix)
  return { inputs, snapshot, request, market }
}

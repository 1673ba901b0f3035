import { evaluateSweep } from '../../src/engine/index.ts'
import { sizeHedge } from '../../src/engine/methodology/sizeHedge.ts'
import { setUp } from '../../src/engine/setUp.ts'
import { defaultScenario } from '../../src/scenario/defaultScenario.ts'
import type { Scenario } from '../../src/scenario/parameters.ts'
import { measure } from './measure.ts'

/**
 * Every playbook on the opening condor at VIX 32 with an entry marked, so that rules which compare with it work too.
 * The bars: sizing at one market state 0.1 ms; the sweep over VIX with re-sizing at each, whatever the playbook, within
 * the default screen's 3 ms.
 */
const marked = { ...defaultScenario, vix: 32, refVix: 24, refFrontSpread: 12, refVolatilityUsd: 90 }
const playbooks = ['hr', 'rn', 'tt', 'bw', 'rb', 'tenPercent', 'custom', 'none'] as const
const levels = [32, 32.1, 32.2, 32.3, 32.4, 32.5, 32.6]

let step = 0

measure(
  'Sizing one playbook at one market state (bar 0.1 ms)',
  1,
  playbooks.map((playbook) => {
    const { request, marketAt } = setUp({ ...marked, playbook, customFirstQuantity: 5, customThirdQuantity: 100 })
    const markets = levels.map(marketAt)
    return { name: playbook, run: () => 1 + 0 * sizeHedge(request, markets[step++ % levels.length]).costUsd }
  }),
  1e-12,
)

measure(
  'Sweep over VIX, re-sized at each (bar 3 ms)',
  1,
  playbooks.map((playbook) => {
    const scenario: Scenario = { ...marked, playbook, customFirstQuantity: 5, customThirdQuantity: 100 }
    return { name: playbook, run: () => 1 + 0 * evaluateSweep({ ...scenario }).netTheta[0] }
  }),
  1e-12,
)

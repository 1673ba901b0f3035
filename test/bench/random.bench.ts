import fc from 'fast-check'
import { evaluateHorizon, evaluatePayoff, evaluatePosition } from '../../src/engine/index.ts'
import { scenarioArbitrary } from '../properties/scenarioArbitrary.ts'
import { nonFinitePaths } from '../support/finite.ts'

/** Any valid scenario gives finite figures: 100 000 of them, fifty times what the tests look at. */
const RUNS = 100_000

const start = process.hrtime.bigint()
fc.assert(
  fc.property(scenarioArbitrary, (scenario) => {
    const position = evaluatePosition(scenario)
    const bad = nonFinitePaths({ position, payoff: evaluatePayoff(position), horizon: evaluateHorizon(position) })
    if (bad.length > 0) throw new Error(bad.join(', '))
  }),
  { numRuns: RUNS },
)
const seconds = Number(process.hrtime.bigint() - start) / 1e9
process.stdout.write(`Random scenarios: ${RUNS} evaluated, every figure finite, ${seconds.toFixed(0)} s\n\n`)

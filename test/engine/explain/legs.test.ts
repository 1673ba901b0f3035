import { describe, expect, it } from 'vitest'
import { bookFigures } from '../../../src/engine/book/bookFigures.ts'
import { evaluateExplanation } from '../../../src/engine/evaluateExplanation.ts'
import { stepsOf } from '../../../src/engine/explain/explanation.ts'
import { evaluatePosition, evaluateSweep } from '../../../src/engine/index.ts'
import type { Leg } from '../../../src/engine/product/leg.ts'
import { spxForwardContract } from '../../../src/engine/product/parity.ts'
import { spxOption, xspOption } from '../../../src/engine/product/spxStructures.ts'
import { miniVixFuture, vixCall, vixFuture } from '../../../src/engine/product/vixStructures.ts'
import { volatilityEtp } from '../../../src/engine/product/volatilityEtp.ts'
import type { Scenario } from '../../../src/scenario/parameters.ts'
import { explanationProblems } from '../../support/explanationProblems.ts'
import { opening, scenario } from '../../support/opening.ts'

const series = { expiry: '2026-06-18', settlement: 'AM' } as const

const contracts: readonly [string, Leg['contract'], number][] = [
  ['an SPX put of an AM series', spxOption('put', 6500, series), 3],
  ['an SPX call sold', spxOption('call', 7400, series), -2],
  ['an XSP put', xspOption('put', 650, '2026-04-17'), 7],
  ['a VIX call', vixCall(24, '2026-03-18'), 5],
  ['a VIX put sold', { ...vixCall(16, '2026-04-15'), right: 'put' }, -5],
  ['a VIX future', vixFuture('2026-04-15'), 2],
  ['a mini VIX future sold', miniVixFuture('2026-03-18'), -4],
  ['an ETP sold', volatilityEtp(1, 0.0089), -250],
  ['an SPX forward', spxForwardContract(6900, series), 1],
  ['a variance swap', { kind: 'varianceSwap', ...series, strikeVol: 18, vegaNotional: 100 }, -3],
]

/** The leg alone in the first layer of a book, explained. */
function explainOne(contract: Leg['contract'], quantity: number, changes: Partial<Scenario>) {
  const inputs = scenario(changes)
  const leg: Leg = { layer: 'first', contract, quantity }
  const position = { ...evaluatePosition(inputs), book: bookFigures([leg], opening(changes).market) }
  const topic = { kind: 'leg', layer: 'first', place: 0 } as const
  const sweep = () => evaluateSweep(inputs)
  const explanation = evaluateExplanation(topic, position, sweep)
  if (!explanation) throw new Error('no explanation')
  return { topic, explanation, position, sweep, found: [], base: null }
}

it.each([
  [{ customFirstStrike: 1.5 }, 'customFirstStrike'],
  [{}, 'callMoneyness'],
] as const)('the strike of a layer of one’s own comes from where it was set: %o', (changes, parameter) => {
  const inputs = scenario({ playbook: 'custom', customFirst: 'nearVixCall', customFirstQuantity: 2, ...changes })
  const position = evaluatePosition(inputs)
  const explanation = evaluateExplanation({ kind: 'leg', layer: 'first', place: 0 }, position, () =>
    evaluateSweep(inputs),
  )
  expect(JSON.stringify(explanation)).toContain(`"parameter":"${parameter}"`)
})

describe.each(contracts)('%s', (_title, contract, quantity) => {
  it.each([12, 17.44, 32, 80])('is explained to its price at VIX %d', (vix) => {
    expect(explanationProblems(explainOne(contract, quantity, { vix }))).toEqual([])
  })

  it('ends its greeks, theta and value at those of the book', () => {
    const { explanation, position } = explainOne(contract, quantity, { vix: 25 })
    const [figures] = position.book.legs
    const result = (id: string) => stepsOf(explanation).find((step) => step.result.id === id)?.result.value
    const own = contract.kind.startsWith('spx') || contract.kind === 'varianceSwap' ? figures?.spx : figures?.vix
    expect(result('value')).toBe(figures?.valueUsd)
    expect(result('legTheta')).toBe(figures?.theta.total)
    expect(result('legVega')).toBe(figures?.oneFactorVegaUsd)
    // Adding 0 turns the negative zero of a short position without the greek into zero.
    expect(result('delta') ?? 0).toBe((own?.deltaUsd ?? Number.NaN) + 0)
    expect(result('vega') ?? 0).toBe((own?.vegaUsd ?? Number.NaN) + 0)
  })
})

it('a leg or layer that is not in the book has no explanation', () => {
  const position = evaluatePosition(scenario({ playbook: 'none' }))
  const sweep = () => evaluateSweep(position.inputs)
  expect(evaluateExplanation({ kind: 'leg', layer: 'first', place: 0 }, position, sweep)).toBeNull()
  expect(evaluateExplanation({ kind: 'leg', layer: 'condor', place: 4 }, position, sweep)).toBeNull()
  expect(evaluateExplanation({ kind: 'layer', layer: 'first' }, position, sweep)).toBeNull()
})

import { describe, expect, test } from 'vitest'
import { type VarianceSwapState, varianceSwapMark } from '../../../src/engine/pricing/varianceSwapMark.ts'

const SWAP = { strikeVol: 20, vegaNotional: 100_000 }
const STATE: VarianceSwapState = { maturity: 0.5, elapsed: 0.25, realisedVol: 15, fairVol: 25, rate: 0.04 }

const mark = (state: Partial<VarianceSwapState>, swap: Partial<typeof SWAP> = {}) =>
  varianceSwapMark({ ...SWAP, ...swap }, { ...STATE, ...state })

describe('variance swap mark', () => {
  test('by hand: half the life at 15, half to come at 25, against 20', () => {
    // N_var = 100 000 / 40 = 2500; (225 + 625) / 2 - 400 = 25; discounted a quarter at 4 %
    const result = mark({})
    expect(result).toMatchObject({
      varianceNotionalUsd: 2500,
      accruedVariance: 112.5,
      remainingVariance: 312.5,
      strikeVariance: 400,
    })
    expect(result.discountFactor).toBeCloseTo(Math.exp(-0.01), 15)
    expect(result.mark).toBeCloseTo(2500 * 25 * Math.exp(-0.01), 8)
  })

  test('struck at fair it is worth nothing at the trade', () => {
    expect(mark({ elapsed: 0, fairVol: 20 }).mark).toBe(0)
  })

  test('at the trade only fair variance counts, discounted over the whole life', () => {
    const expected = 2500 * (25 ** 2 - 20 ** 2) * Math.exp(-0.04 * 0.5)
    expect(mark({ elapsed: 0 }).mark).toBeCloseTo(expected, 8)
    expect(mark({ elapsed: 0, realisedVol: Number.NaN }).mark).toBeCloseTo(expected, 8)
  })

  test('at maturity it settles realised against strike, undiscounted', () => {
    expect(mark({ elapsed: 0.5 }).mark).toBeCloseTo(2500 * (15 ** 2 - 20 ** 2), 8)
    expect(mark({ elapsed: 0.5, fairVol: Number.NaN }).mark).toBeCloseTo(2500 * (15 ** 2 - 20 ** 2), 8)
  })

  test('the vega notional is the payoff of one vol point, to first order', () => {
    const payoff = (realisedVol: number) => mark({ elapsed: 0.5, realisedVol }).mark
    expect((payoff(20.001) - payoff(19.999)) / 0.002).toBeCloseTo(100_000, 3)
    // and convex: it gains more on the way up than it loses on the way down
    expect(payoff(30) + payoff(10)).toBeGreaterThan(0)
  })

  test('realised at the strike and fair at the strike leave nothing at any time', () => {
    for (const elapsed of [0, 0.1, 0.3, 0.5]) {
      expect(mark({ elapsed, realisedVol: 20, fairVol: 20 }).mark).toBeCloseTo(0, 8)
    }
  })

  test('the seller has the opposite mark', () => {
    expect(mark({}, { vegaNotional: -100_000 }).mark).toBe(-mark({}).mark)
  })

  test.each<[string, Partial<VarianceSwapState>, Partial<typeof SWAP>]>([
    ['vegaNotional', {}, { vegaNotional: Number.NaN }],
    ['strikeVol', {}, { strikeVol: 0 }],
    ['maturity', { maturity: 0 }, {}],
    ['elapsed', { elapsed: 0.51 }, {}],
    ['elapsed', { elapsed: -0.01 }, {}],
    ['realisedVol', { realisedVol: -1 }, {}],
    ['fairVol', { fairVol: Number.NaN }, {}],
    ['rate', { rate: Infinity }, {}],
  ])('RangeError naming %s', (name, state, swap) => {
    expect(() => mark(state, swap)).toThrow(new RegExp(`^${name} must be from`))
  })
})

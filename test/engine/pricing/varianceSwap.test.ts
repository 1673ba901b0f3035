import { describe, expect, it } from 'vitest'
import { bookFigures } from '../../../src/engine/book/bookFigures.ts'
import { oneFactorVega } from '../../../src/engine/book/oneFactorVega.ts'
import { bookValue, bookValuer } from '../../../src/engine/book/valueBook.ts'
import { HorizonMarket, shockVix } from '../../../src/engine/market/shock.ts'
import { cumulativeVariance } from '../../../src/engine/market/spxSurface.ts'
import { black76 } from '../../../src/engine/pricing/black76.ts'
import { fairVariance, varianceSwapPricer } from '../../../src/engine/pricing/varianceSwap.ts'
import type { Leg, VarianceSwap } from '../../../src/engine/product/leg.ts'
import { varianceStripLegs } from '../../../src/engine/product/varianceStrip.ts'
import { opening } from '../../support/opening.ts'

const { market } = opening()
const series = { expiry: '2026-03-20', settlement: 'PM' } as const
const days = 49
const discount = Math.exp((-market.rate * days) / 365)
const clock = varianceSwapPricer.clock(
  { kind: 'varianceSwap', ...series, strikeVol: 1, vegaNotional: 1 },
  market.moment,
)
const fair = Math.sqrt(fairVariance(market, clock))
const swapLeg = (strikeVol: number): Leg => ({
  layer: 'second',
  contract: { kind: 'varianceSwap', ...series, strikeVol, vegaNotional: 1000 } satisfies VarianceSwap,
  quantity: 1,
})
const atFair = swapLeg(fair)
const valueAfter = (leg: Leg, horizon: number, spot: number, vix: number) =>
  bookValuer([leg], market, horizon)(new HorizonMarket(market, horizon).retarget(spot, vix))

describe('variance swap', () => {
  it('is worth nothing at its fair strike, more below it and less above', () => {
    expect(bookValue([atFair], market)).toBeCloseTo(0, 8)
    // N_vega / (2 K) (fair^2 - K^2): a point away is a vega notional, less or more the convexity of half a point / K.
    const [below, above] = [fair - 1, fair + 1]
    expect(bookValue([swapLeg(below)], market)).toBeCloseTo(discount * 1000 * (1 + 0.5 / below), 8)
    expect(bookValue([swapLeg(above)], market)).toBeCloseTo(-discount * 1000 * (1 - 0.5 / above), 8)
  })

  it('of 30 effective days is struck at VIX on the calendar days they are', () => {
    const window = { days: 30, effectiveDays: 30 }
    expect(Math.sqrt(fairVariance(market, window))).toBeCloseTo(market.vix, 10)
    expect(fairVariance(market, { days: 0, effectiveDays: 0 })).toBe(0)
  })

  it('has the one-factor vega of the bump of W', () => {
    const w = (vix: number) => cumulativeVariance(shockVix(market, vix), clock.effectiveDays)
    const bump = (w(market.vix + 0.5) - w(market.vix - 0.5)) / days
    expect(oneFactorVega([atFair], market)).toBeCloseTo((discount * 1000 * bump) / (2 * fair), 6)
    expect(oneFactorVega([atFair], market)).toBeGreaterThan(0)
  })

  it('greeks are the slopes of its value', () => {
    const leg = swapLeg(17)
    const { spx } = bookFigures([leg], market).net
    const notional = 1000 / (2 * 17)
    const atSpot = (spot: number) => valueAfter(leg, 0, spot, market.vix)
    const [down, mid, up] = [-1, 0, 1].map((h) => atSpot(market.spot + h))
    expect((up - down) / 2).toBeCloseTo(0, 3)
    expect((up - 2 * mid + down) / spx.gammaUsd - 1).toBeCloseTo(0, 6)
    const atVol = (vol: number) => discount * notional * (vol * vol - 17 * 17)
    expect((atVol(fair + 0.1) - atVol(fair - 0.1)) / 0.2).toBeCloseTo(spx.vegaUsd, 6)
    expect((atVol(fair + 1) - 2 * atVol(fair) + atVol(fair - 1)) / 1).toBeCloseTo(spx.volgaUsd, 6)
    const atRate = (r: number) => bookValue([leg], { ...market, rate: market.rate + r / 100 })
    expect((atRate(0.01) - atRate(-0.01)) / 0.02).toBeCloseTo(spx.rhoUsd, 4)
  })

  it('held to settlement pays realised less strike: nothing for standing still, 252 x^2 / n^2 on a straight line', () => {
    const notional = 1000 / (2 * fair)
    expect(valueAfter(atFair, days, market.spot, 40)).toBeCloseTo(-notional * fair * fair, 6)
    const fixings = (49 * 252) / 365
    const daily = Math.log(0.8) / fixings
    expect(valueAfter(atFair, days, 0.8 * market.spot, 40)).toBeCloseTo(
      notional * (1e4 * 252 * daily * daily - fair * fair),
      6,
    )
  })

  it('a move at once is realised in full, and stays so as the first day passes', () => {
    const move = Math.log(0.9)
    const gain = valueAfter(atFair, 0, 0.9 * market.spot, market.vix)
    expect(gain).toBeCloseTo((discount * 1000 * 1e4 * 365 * move * move) / (2 * fair * days), 6)
    expect(Math.abs(valueAfter(atFair, 1e-6, 0.9 * market.spot, market.vix) / gain - 1)).toBeLessThan(1e-5)
  })

  it('the value runs without a jump into its settlement', () => {
    for (const spot of [0.8, 1, 1.1].map((share) => share * market.spot)) {
      const [before, at, after] = [days - 1e-6, days, days + 1e-6].map((h) => valueAfter(atFair, h, spot, 25))
      expect(Math.abs(before - at)).toBeLessThan(0.01)
      expect(Math.abs(after - at)).toBeLessThan(0.01)
    }
  })

  it('pays its implied variance for each day SPX stands still', () => {
    const { decay, financing, roll, total } = bookFigures([atFair], market).net.theta
    expect(decay).toBeCloseTo((-discount * 1000 * fair) / 2 / days, 8)
    expect(decay + financing + roll).toBeCloseTo(total, 8)
  })
})

describe('the option strip that replicates it', () => {
  const forward = market.spot * Math.exp(((market.rate - market.dividendYield) * days) / 365)
  const stripOf = (step: number) => {
    const strikes = Array.from({ length: Math.round(26_000 / step) }, (_, i) => 1000 + i * step)
    const legs = varianceStripLegs('second', { series, strikes, forward, days, varianceNotional: 25 })
    const centre = Math.max(...strikes.filter((strike) => strike <= forward))
    return { legs, correction: ((forward / centre - 1) ** 2 * 365 * 1e4) / days }
  }
  /** USD value and gamma of the strip when every strike has one volatility. */
  const onFlatVol = (legs: readonly Leg[], vol: number) => {
    let value = 0
    let gamma = 0
    for (const { contract, quantity } of legs) {
      if (contract.kind !== 'spxOption') throw new Error('an option is expected')
      const kernel = black76(contract.right, forward, contract.strike, vol, days / 365)
      value += quantity * contract.multiplier * discount * kernel.price
      gamma += quantity * contract.multiplier * discount * (forward / market.spot) ** 2 * kernel.gamma
    }
    return { value, gamma }
  }

  it('costs the variance notional times the variance of a flat smile', () => {
    // The trapezoid of strikes is off by order dK^2.
    for (const [step, tolerance] of [
      [50, 2e-3],
      [5, 2e-5],
    ]) {
      const { legs, correction } = stripOf(step)
      const variance = onFlatVol(legs, 0.2).value / discount / 25 - correction
      expect(Math.abs(variance / 400 - 1), `step ${step}`).toBeLessThan(tolerance)
    }
  })

  it('has the gamma of the swap: the same dollar gamma at every level', () => {
    const swap = varianceSwapPricer.quote(
      { kind: 'varianceSwap', ...series, strikeVol: 20, vegaNotional: 25 * 2 * 20 },
      clock,
      market,
    )
    expect(Math.abs(onFlatVol(stripOf(5).legs, 0.2).gamma / swap.gammaUsd - 1)).toBeLessThan(1e-4)
  })

  it('holds puts below the forward, calls above, half of each at the strike below it', () => {
    const strikes = [6600, 6700, 6900, 7000, 7200]
    const legs = varianceStripLegs('second', { series, strikes, forward: 6950, days: 365, varianceNotional: 1 })
    // 10^4 2 dK / K^2 / 100, dK = 100, 150, 150, 150, 200.
    const expected = [
      ['put', 6600, 200 * (100 / 6600 ** 2)],
      ['put', 6700, 200 * (150 / 6700 ** 2)],
      ['put', 6900, 100 * (150 / 6900 ** 2)],
      ['call', 6900, 100 * (150 / 6900 ** 2)],
      ['call', 7000, 200 * (150 / 7000 ** 2)],
      ['call', 7200, 200 * (200 / 7200 ** 2)],
    ]
    expect(
      legs.map(
        ({ contract, quantity }) => contract.kind === 'spxOption' && [contract.right, contract.strike, quantity],
      ),
    ).toEqual(expected.map(([right, strike, quantity]) => [right, strike, expect.closeTo(Number(quantity), 12)]))
  })
})

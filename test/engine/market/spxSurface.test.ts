import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { clockTo, settlementMoment, valuationMoment } from '../../../src/engine/market/calendar/clock.ts'
import { shockVix } from '../../../src/engine/market/shock.ts'
import {
  atmTotalVariance,
  cumulativeVariance,
  emptySlice,
  fillSpxSlice,
  sliceAtmVol,
  sliceVol,
} from '../../../src/engine/market/spxSurface.ts'
import { opening } from '../../support/opening.ts'

const { market } = opening()

/**
 * Implied volatilities of the SPX chain at the close of 2026-01-30, in percent, computed from public closing quotes:
 * at the money, and at 90, 95 and 105 % of the expiry's own forward.
 */
const chain = readFileSync('test/vectors/spxSurface2026-01-30.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [expiry, root, days, , , atm, , , , , , , iv90, iv95, iv105] = line.split(',')
    const quoted = { 0.9: Number(iv90), 0.95: Number(iv95), 1: Number(atm), 1.05: Number(iv105) }
    return { expiry, settlement: root === 'SPX' ? ('AM' as const) : ('PM' as const), days: Number(days), quoted }
  })
  .filter(({ days }) => days >= 13.9 && days <= 413)

const moment = valuationMoment('2026-01-30', '16:00')

/** Model less quote in vol points, for every expiry from 14 to 412 days. */
const errors = chain.flatMap(({ expiry, settlement, quoted }) => {
  const slice = fillSpxSlice(emptySlice(), market, clockTo(moment, settlementMoment(expiry, settlement)))
  return Object.entries(quoted).map(([moneyness, volPct]) => ({
    expiry,
    moneyness,
    error: 100 * sliceVol(slice, Number(moneyness) * slice.forward) - volPct,
  }))
})

const rmse = (moneyness: string) => {
  const squares = errors.filter((row) => row.moneyness === moneyness).map(({ error }) => error * error)
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length)
}

describe('surface against the SPX chain of 2026-01-30', () => {
  it('is within 1 vol point but for a handful, 14 to 412 days', () => {
    const beyond = errors.filter(({ error }) => Math.abs(error) > 1)
    console.info(
      `surface RMSE in vol points: ${['0.9', '0.95', '1', '1.05'].map((m) => `${m} ${rmse(m).toFixed(2)}`).join(' · ')}; ` +
        `${beyond.length} of ${errors.length} beyond 1`,
    )
    expect(errors.length).toBeGreaterThan(150)
    expect(beyond.length, JSON.stringify(beyond)).toBeLessThanOrEqual(6)
  })

  it('has the printed fit: 0.3 rms at the money, 0.5 at 90, 95 and 105 %', () => {
    expect(rmse('1')).toBeLessThan(0.35)
    for (const moneyness of ['0.9', '0.95', '1.05']) expect(rmse(moneyness), moneyness).toBeLessThan(0.55)
  })
})

describe('variance term structure', () => {
  it('is VIX squared over thirty days', () => {
    expect(cumulativeVariance(market, 30)).toBeCloseTo(30 * market.vix ** 2, 8)
  })

  it('has no jump where windows meet', () => {
    for (const edge of [30, 60, 90, 180]) {
      const gap = cumulativeVariance(market, edge + 1e-9) - cumulativeVariance(market, edge - 1e-9)
      expect(Math.abs(gap), `${edge} days`).toBeLessThan(1e-4)
    }
  })

  it('at-the-money total variance grows with tenor at every VIX of the strip', () => {
    for (let vix = 9; vix <= 90; vix += 1) {
      const shocked = shockVix(market, vix)
      let before = 0
      for (let e = 1; e <= 720; e += 7) {
        const here = atmTotalVariance(shocked, e)
        expect(here, `VIX ${vix}, ${e} days`).toBeGreaterThan(before)
        before = here
      }
    }
  })
})

describe('smile', () => {
  it('passes through the at-the-money volatility and is steeper below', () => {
    const slice = fillSpxSlice(emptySlice(), market, clockTo(moment, settlementMoment('2026-03-20', 'PM')))
    expect(sliceVol(slice, slice.forward)).toBeCloseTo(sliceAtmVol(slice), 14)
    expect(sliceVol(slice, 0.9 * slice.forward)).toBeGreaterThan(sliceVol(slice, 0.95 * slice.forward))
  })

  // Gatheral and Jacquier (2014), theorem 4.2.
  it('has no butterfly arbitrage by the SSVI conditions at any VIX of the strip', () => {
    const rho = 0.664
    for (let vix = 9; vix <= 90; vix += 1) {
      const shocked = shockVix(market, vix)
      for (const days of [1, 7, 30, 90, 365, 720]) {
        const { theta, phi } = fillSpxSlice(emptySlice(), shocked, { days, effectiveDays: days })
        expect(theta * phi * (1 + rho), `VIX ${vix}, ${days} days`).toBeLessThan(4)
        expect(theta * phi * phi * (1 + rho), `VIX ${vix}, ${days} days`).toBeLessThanOrEqual(4)
      }
    }
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { surfaceProblems } from '../../src/engine/market/arbitrage.ts'
import type { MarketState } from '../../src/engine/market/marketState.ts'
import { emptySlice, fillSpxSlice, type SpxSlice, sliceVol } from '../../src/engine/market/spxSurface.ts'
import { setUp } from '../../src/engine/setUp.ts'
import { scenarioArbitrary } from './scenarioArbitrary.ts'

const TENORS = [1, 3, 7, 14, 21, 30, 45, 60, 90, 120, 180, 270, 365, 540, 730]
/** Log-moneyness in at-the-money standard deviations. */
const DEVIATIONS = [-5, -4, -3, -2, -1, -0.5, 0, 0.5, 1, 2, 3, 4, 5]

const sliceAt = (market: MarketState, days: number) => fillSpxSlice(emptySlice(), market, { days, effectiveDays: days })
const totalVariance = (slice: SpxSlice, k: number) => sliceVol(slice, slice.forward * Math.exp(k)) ** 2 * slice.years

/** Durrleman's g: the density is proportional to it, so it must not be negative. */
function durrleman(slice: SpxSlice, k: number): number {
  const h = 1e-3 * Math.sqrt(slice.theta)
  const w = totalVariance(slice, k)
  const first = (totalVariance(slice, k + h) - totalVariance(slice, k - h)) / (2 * h)
  const second = (totalVariance(slice, k + h) - 2 * w + totalVariance(slice, k - h)) / (h * h)
  const linear = 1 - (k * first) / (2 * w)
  return linear * linear - (first * first * (1 / w + 0.25)) / 4 + second / 2
}

describe('where the report is empty', () => {
  it('no butterfly and no calendar spread has a negative price, for any scenario', () => {
    let sound = 0
    fc.assert(
      fc.property(scenarioArbitrary, (scenario) => {
        const market = setUp(scenario).marketAt(scenario.vix)
        if (surfaceProblems(market).length > 0) return
        sound++
        let before: SpxSlice | undefined
        for (const days of TENORS) {
          const slice = sliceAt(market, days)
          for (const deviations of DEVIATIONS) {
            const k = deviations * Math.sqrt(slice.theta)
            // The second difference of a double is good to about 1e-7 of the smile's curvature.
            expect(durrleman(slice, k), `butterfly at ${days} days, ${deviations} deviations`).toBeGreaterThan(-1e-5)
            if (before) {
              expect(totalVariance(slice, k), `calendar at ${days} days`).toBeGreaterThan(
                totalVariance(before, k) - 1e-12,
              )
            }
          }
          before = slice
        }
      }),
      { numRuns: 500 },
    )
    // The property would say nothing if hardly any scenario passed the report.
    expect(sound).toBeGreaterThan(100)
  }, 60_000)
})

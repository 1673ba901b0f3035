import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Density, riskNeutralDensity } from '../../../src/engine/book/density.ts'
import { probabilityAbove, probabilityBetween } from '../../../src/engine/book/probability.ts'
import { evaluateDensity, evaluatePosition } from '../../../src/engine/index.ts'
import { emptySlice, fillSpxSlice } from '../../../src/engine/market/spxSurface.ts'
import { scenarioArbitrary } from '../../properties/scenarioArbitrary.ts'
import { nonFinitePaths } from '../../support/finite.ts'
import { opening, scenario } from '../../support/opening.ts'

const { market } = opening()
const slice = fillSpxSlice(emptySlice(), market, { days: 49, effectiveDays: 49.19 })

/** The integral of `weight` under the density, by the trapezoidal rule. */
function integral({ spx, perPoint }: Density, weight: (level: number) => number = () => 1): number {
  let sum = 0
  for (let i = 1; i < spx.length; i++) {
    sum += ((spx[i] - spx[i - 1]) * (weight(spx[i]) * perPoint[i] + weight(spx[i - 1]) * perPoint[i - 1])) / 2
  }
  return sum
}

describe('risk-neutral density', () => {
  const density = riskNeutralDensity(slice)

  it('integrates to one, with the forward as its mean', () => {
    const beyond = 1 - probabilityAbove(slice, density.spx[0])
    expect(integral(density)).toBeCloseTo(1 - beyond, 4)
    expect(beyond).toBeLessThan(0.002)
    expect(integral(density, (level) => level) / slice.forward).toBeCloseTo(1, 2)
  })

  it('integrates between two levels to the probability of ending there', () => {
    const between = (level: number) => (level > 6300 && level < 7350 ? 1 : 0)
    // To within the probability of the two cells that the levels part.
    expect(Math.abs(integral(density, between) - probabilityBetween(slice, 6300, 7350))).toBeLessThan(0.01)
  })

  it('is nowhere negative where the surface is sound', () => {
    expect(evaluatePosition(scenario()).surfaceProblems).toEqual([])
    expect(Math.min(...density.perPoint)).toBeGreaterThanOrEqual(0)
  })

  it('leans as the skew does: its peak above the forward, its longer tail below', () => {
    const peak = density.spx[density.perPoint.indexOf(Math.max(...density.perPoint))]
    expect(peak).toBeGreaterThan(slice.forward)
    expect(1 - probabilityAbove(slice, slice.forward * 0.85)).toBeGreaterThan(
      probabilityAbove(slice, slice.forward / 0.85),
    )
  })

  it('at no time left is empty', () => {
    const settled = fillSpxSlice(emptySlice(), market, { days: 0, effectiveDays: 0 })
    expect(riskNeutralDensity(settled)).toEqual({ spx: new Float64Array(), perPoint: new Float64Array() })
  })
})

describe('the density at the condor’s expiry', () => {
  it('widens with VIX', () => {
    const peakAt = (vix: number) => Math.max(...evaluateDensity(evaluatePosition(scenario({ vix }))).perPoint)
    expect(peakAt(30)).toBeLessThan(peakAt(17.44))
    expect(peakAt(17.44)).toBeLessThan(peakAt(12))
  })

  it('is finite and ascending in SPX for any valid scenario', () => {
    fc.assert(
      fc.property(scenarioArbitrary, (inputs) => {
        const density = evaluateDensity(evaluatePosition(inputs))
        expect(nonFinitePaths(density)).toEqual([])
        expect([...density.spx]).toEqual([...density.spx].sort((a, b) => a - b))
      }),
      { numRuns: 200 },
    )
  })
})

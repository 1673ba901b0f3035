import { describe, expect, it } from 'vitest'
import { vixAtmVol, vixOptionVol, volDecay } from '../../../src/engine/market/vixOptionSurface.ts'
import { opening } from '../../support/opening.ts'

const { market } = opening()
const years = 30 / 365

describe('VIX option volatility', () => {
  // Printed figures of the smile at F = 18.5, 30 days, at the money 78 %, in whole percent.
  it.each([
    [15, 64],
    [18.5, 78],
    [20, 85],
    [25, 105],
    [30, 119],
    [40, 139],
  ])('strike %f has about %i %%', (strike, volPct) => {
    const at78 = { ...market, vvix: 78 / 0.93 }
    expect(Math.abs(100 * vixOptionVol(at78, years, 18.5, strike) - volPct)).toBeLessThanOrEqual(0.6)
  })

  it('at the money is 0.93 VVIX at 30 days and falls with tenor towards a floor', () => {
    expect(vixAtmVol(100, years)).toBeCloseTo(0.93, 12)
    expect(vixAtmVol(100, 180 / 365)).toBeLessThan(vixAtmVol(100, 60 / 365))
    expect(volDecay(0)).toBe(1)
    expect(volDecay(1e-9)).toBeCloseTo(1, 6)
    expect(volDecay(1000)).toBeCloseTo(0.29, 2)
  })
})

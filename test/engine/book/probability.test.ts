import { describe, expect, it } from 'vitest'
import { portfolioMargin } from '../../../src/engine/book/portfolioMargin.ts'
import { probabilityAbove, probabilityBetween } from '../../../src/engine/book/probability.ts'
import { emptySlice, fillSpxSlice, sliceVol } from '../../../src/engine/market/spxSurface.ts'
import { black76Price } from '../../../src/engine/pricing/black76Price.ts'
import { ironCondorLegs } from '../../../src/engine/product/condor.ts'
import { opening } from '../../support/opening.ts'

const { market, request } = opening()
const slice = fillSpxSlice(emptySlice(), market, { days: 49, effectiveDays: 49.19 })

describe('risk-neutral probability', () => {
  it('is minus the strike derivative of the call', () => {
    const call = (strike: number) => black76Price(true, slice.forward, strike, sliceVol(slice, strike), slice.years)
    for (const strike of [6000, 6300, 6900, 7350, 7700]) {
      const h = 0.5
      expect(probabilityAbove(slice, strike)).toBeCloseTo((call(strike - h) - call(strike + h)) / (2 * h), 6)
    }
  })

  it('falls with the level, from 1 to 0', () => {
    let before = 1
    for (let level = 1000; level < 12000; level += 100) {
      const here = probabilityAbove(slice, level)
      expect(here).toBeLessThanOrEqual(before)
      before = here
    }
    expect(probabilityAbove(slice, 1000)).toBeGreaterThan(0.999)
    expect(probabilityAbove(slice, 12000)).toBeLessThan(0.001)
  })

  it('of the opening condor’s break-evens lies between its deltas’ complement and one', () => {
    const between = probabilityBetween(slice, 6292.86, 7357.14)
    expect(between).toBeGreaterThan(0.75)
    expect(between).toBeLessThan(0.9)
  })

  it('at expiry is certain', () => {
    const settled = fillSpxSlice(emptySlice(), market, { days: 0, effectiveDays: 0 })
    expect([probabilityAbove(settled, 6900), probabilityAbove(settled, 7000)]).toEqual([1, 0])
  })
})

describe('portfolio margin', () => {
  it('of a condor lies below its Reg-T requirement and above the minimum per contract', () => {
    const margin = portfolioMargin(ironCondorLegs(request.condor), market)
    expect(margin).toBeGreaterThanOrEqual(37.5 * 40)
    expect(margin).toBeLessThan(50_000)
  })

  it('of nothing is nothing', () => {
    const [wing] = ironCondorLegs(request.condor)
    expect(portfolioMargin([{ ...wing, quantity: 0 }], market)).toBe(0)
  })
})

import { describe, expect, it } from 'vitest'
import { remedyOn, stepOf } from '../../support/remedies.ts'

const idsOf = (changes: Parameters<typeof remedyOn>[1]) =>
  remedyOn('negativeTheta', changes).offer.steps.map(({ id }) => id)

describe('HR-13 net theta stays negative', () => {
  it('is asked for while net theta is below 0', () => {
    expect(remedyOn('negativeTheta').asked).toBe(true)
    expect(remedyOn('negativeTheta', { playbook: 'none' }).asked).toBe(false)
  })

  it('cuts condors by a quarter in whole ones, at least to one; fewer than three cannot be cut', () => {
    for (const [contracts, left] of [
      [3, 2],
      [10, 8],
      [1000, 750],
    ]) {
      expect(stepOf(remedyOn('negativeTheta', { contracts }).offer, 'all').patch).toEqual({ contracts: left })
    }
    expect(idsOf({ contracts: 1 })).toEqual(['later', 'hedge'])
    expect(idsOf({ contracts: 2 })).toEqual(['later', 'hedge'])
  })

  it('cutting condor and hedge alike scales net theta and keeps its sign', () => {
    const { before, after } = stepOf(remedyOn('negativeTheta', { contracts: 100, rounding: 'fractional' }).offer, 'all')
    expect(before.netThetaUsd).toBeLessThan(0)
    expect(after.netThetaUsd / before.netThetaUsd).toBeCloseTo(0.75, 10)
  })

  it('cutting the hedge alone, or holding it a month later, can change net theta for the better', () => {
    const { offer } = remedyOn('negativeTheta')
    for (const id of ['later', 'hedge']) {
      const { before, after } = stepOf(offer, id)
      expect(after.netThetaUsd).toBeGreaterThan(before.netThetaUsd)
    }
    expect(stepOf(offer, 'later').patch).toEqual({ extraCycles: 1 })
    expect(stepOf(remedyOn('negativeTheta', { hedgeScalePct: 60 }).offer, 'hedge').patch).toEqual({
      hedgeScalePct: 45,
    })
  })

  it('shows where net theta flips with each step', () => {
    for (const { readings } of remedyOn('negativeTheta').offer.steps) {
      expect(readings.length).toBeGreaterThan(0)
      for (const { value, unit } of readings) {
        expect(unit).toBe('VIX points')
        expect(value).toBeGreaterThan(9)
        expect(value).toBeLessThan(90)
      }
    }
  })

  it('offers no month where the hedge is as far out as it can be, and no cut of a hedge scaled to nothing', () => {
    expect(idsOf({ extraCycles: 5 })).toEqual(['all', 'hedge'])
    expect(idsOf({ hedgeScalePct: 0 })).toEqual(['all', 'later'])
    const { offer } = remedyOn('negativeTheta', { contracts: 1, extraCycles: 5, hedgeScalePct: 0 })
    expect(offer).toMatchObject({ steps: [], problem: expect.any(String) })
  })
})

import { describe, expect, it } from 'vitest'
import {
  CurvePoints,
  curveBeta,
  curveResponses,
  DEFAULT_DYNAMICS,
  quotedCurve,
  ShockedCurve,
} from '../../../src/engine/market/vixCurve.ts'
import { defaultVvix, shockedVvix } from '../../../src/engine/market/vvix.ts'
import { opening } from '../../support/opening.ts'

const curve = quotedCurve(17.44, [19, 47, 75], [19.0448, 19.8981, 20.5492])

/** The curve after spot VIX has gone to a level over some days. */
const shocked = (spot: number, elapsed: number, from = curve, dynamics = DEFAULT_DYNAMICS) =>
  new ShockedCurve(new CurvePoints(from, dynamics, elapsed)).retarget(spot)

describe('quoted curve', () => {
  it('is spot at 0, the quotes at their settlements, linear between and flat beyond', () => {
    expect(curve.level(0)).toBe(17.44)
    expect(curve.level(47)).toBe(19.8981)
    expect(curve.level(33)).toBeCloseTo((19.0448 + 19.8981) / 2, 12)
    expect(curve.level(500)).toBe(20.5492)
  })

  it('refuses a price of 0 and days out of order', () => {
    expect(() => quotedCurve(17, [19, 47], [19, 0])).toThrow(/above 0, got 0/)
    expect(() => quotedCurve(17, [47, 19], [19, 20])).toThrow(/ascend/)
  })
})

describe('response to spot VIX', () => {
  // Printed figures of the fit to VIX futures settlements 2004-2025, two decimals.
  it.each([
    [0, 1],
    [7, 0.87],
    [14, 0.76],
    [30, 0.59],
    [60, 0.42],
    [90, 0.34],
    [120, 0.28],
    [180, 0.21],
    [365, 0.08],
  ])('a future %i days out moves %f points a point', (days, beta) => {
    expect(Math.abs(curveBeta(days) - beta)).toBeLessThanOrEqual(0.006)
  })
})

describe('other responses', () => {
  it('lasting stress moves a future of 30 days by .87 a point, as on 2020-03-18', () => {
    expect(Math.abs(curveBeta(30, curveResponses.lasting) - 0.87)).toBeLessThan(0.005)
  })

  it('every response is 1 at spot; parallel is 1 everywhere', () => {
    for (const response of Object.values(curveResponses)) expect(curveBeta(0, response)).toBe(1)
    expect(curveBeta(200, curveResponses.parallel)).toBe(1)
  })
})

describe('shocked curve', () => {
  it('no shock and no time is the identity', () => {
    const same = shocked(17.44, 0)
    for (const days of [0, 5, 19, 33, 100]) expect(same.level(days)).toBe(curve.level(days))
  })

  it('meets the new spot VIX at 0 whatever the roll share', () => {
    for (const share of [0, 0.5, 1])
      expect(shocked(32, 10, curve, { ...DEFAULT_DYNAMICS, rollShare: share }).level(0)).toBe(32)
  })

  it('rolls down the same curve by default, holds each future at a share of 0', () => {
    expect(shocked(17.44, 10).level(37)).toBeCloseTo(curve.level(37), 12)
    const held = shocked(curve.level(10), 10, curve, { ...DEFAULT_DYNAMICS, rollShare: 0 })
    expect(held.level(37)).toBeCloseTo(curve.level(47), 12)
  })

  it('does not fall below 9, or below where it was when that is lower', () => {
    expect(shocked(9, 0, quotedCurve(60, [30], [12])).level(30)).toBe(9)
    expect(shocked(9, 0, quotedCurve(60, [30], [8])).level(30)).toBe(8)
  })
})

describe('VVIX', () => {
  it('starts on the fitted line and follows the log of VIX within its bounds', () => {
    const { assumptions } = opening().market
    expect(defaultVvix(17.44)).toBeCloseTo(97.576, 10)
    expect(shockedVvix(100, 20, 30, assumptions)).toBeCloseTo(100 + 62 * Math.log(1.5), 10)
    expect(shockedVvix(100, 20, 200, assumptions)).toBe(220)
    expect(shockedVvix(100, 20, 10, assumptions)).toBe(80)
    expect(shockedVvix(75, 20, 10, assumptions)).toBe(75)
  })
})

import { describe, expect, test } from 'vitest'
import { millsDifference, millsRatio } from '../../../src/engine/math/millsRatio.ts'

/** z, N(-z)/n(z) at the double nearest to z: 80-digit values, rounded to the nearest double (Python's mpmath 1.3.0). */
const RATIOS: readonly [number, number][] = [
  [1e-10, 1.2533141372155003],
  [0.25, 1.0378245758537268],
  [0.66, 0.7935669641718954],
  [0.67, 0.7888283627629858],
  [0.999, 0.6560240186188256],
  [1.0, 0.6556795424187984],
  [2.5, 0.35426511132979366],
  [5.6, 0.17335028501302024],
  [5.7, 0.17047376074592785],
  [12.3, 0.08077374834390502],
  [38.0, 0.026297602974252963],
  [100.0, 0.009999000299850106],
  [100000000.0, 9.999999999999999e-9],
]

/** h, t, N(a)/n(a) - N(b)/n(b) for a, b = h +/- t at those doubles: 80-digit values, rounded likewise (mpmath 1.3.0). */
const DIFFERENCES: readonly [number, number, number][] = [
  [0.0, 1e-9, 2e-9],
  [0.0, 0.01, 0.020000666680000192],
  [0.0, 0.3, 0.6183282077146336],
  [0.0, 0.349, 0.7270415536452647],
  [0.0, 0.351, 0.7315520625600911],
  [0.0, 1.5, 6.689327369056815],
  [-0.02, 0.02, 0.039018287684213455],
  [-0.5, 0.06, 0.06747763190107602],
  [-1.4, 0.34, 0.16937908182228434],
  [-1.5, 0.34, 0.15635958292285354],
  [-2.0, 0.1, 0.03148594616154685],
  [-2.0, 1.5, 0.6097966874854686],
  [-2.0, 2.0, 1.0166617544019396],
  [-5.0, 1e-9, 7.191895284684236e-11],
  [-8.0, 0.05, 0.0014944822160004637],
  [-12.0, 0.2, 0.002722546610913874],
  [-30.0, 0.01, 2.2148558943689068e-5],
  [-38.0, 1e-6, 1.3821739567747083e-9],
  [-38.0, 0.02, 2.7643486756100242e-5],
  [-38.0, 20.0, 0.038149392857238715],
  [-10.0, 11.0, 3.429540017427416],
]

/** Four units in the last place. */
const LAST_BITS = 4 * Number.EPSILON

describe('Mills ratio', () => {
  test.each(RATIOS)('at %d to the last few bits', (z, ratio) => {
    expect(Math.abs(millsRatio(z) / ratio - 1)).toBeLessThanOrEqual(LAST_BITS)
  })

  test('limits: half over the density at zero, 0 at infinity, NaN', () => {
    expect(millsRatio(0)).toBeCloseTo(Math.sqrt(Math.PI / 2), 15)
    expect(millsRatio(Infinity)).toBe(0)
    expect(millsRatio(Number.NaN)).toBeNaN()
  })
})

describe('difference of Mills ratios', () => {
  test.each(DIFFERENCES)('at h = %d, t = %d', (h, t, difference) => {
    // what a rounding of h alone changes: d ln D / d ln h is at most about 1 + h^2
    expect(Math.abs(millsDifference(h, t) / difference - 1)).toBeLessThanOrEqual(LAST_BITS * (1 + h * h))
  })

  test('no width, no difference', () => {
    expect(millsDifference(0, 0)).toBe(0)
    expect(millsDifference(-3, 0)).toBe(0)
  })
})

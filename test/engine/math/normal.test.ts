import { describe, expect, test } from 'vitest'
import { normalCdf, normalPdf, upperTail } from '../../../src/engine/math/normal.ts'

/**
 * z, N(z), n(z) at the double nearest to z: 60-digit values of N(z) = erfc(-z/sqrt(2))/2 and of the density, rounded to
 * 17 (Python's mpmath 1.3.0).
 */
const REFERENCES: readonly [number, number, number][] = [
  [-37.21, 2.3513653572881926e-303, 8.755740575265403e-302],
  [-29.87, 2.4140778728002423e-196, 7.218914538209649e-195],
  [-19.77, 2.6987982324337558e-87, 5.3491061077433886e-86],
  [-12.3, 4.5287069561587846e-35, 5.60665692630384e-34],
  [-8, 6.220960574271784e-16, 5.052271083536892e-15],
  [-5.7, 5.990371401063528e-9, 3.5139550948204334e-8],
  [-5.6, 1.071759025831093e-8, 6.182620500165856e-8],
  [-3, 0.0013498980316300946, 0.0044318484119380075],
  [-2, 0.02275013194817921, 0.05399096651318805],
  [-1, 0.15865525393145705, 0.24197072451914334],
  [-0.67, 0.2514288950953101, 0.3187371384754015],
  [-0.66, 0.25462691467133614, 0.32086380377117246],
  [-0.5, 0.3085375387259869, 0.35206532676429947],
  [-0.1, 0.460172162722971, 0.39695254747701175],
  [-1e-10, 0.49999999996010575, 0.3989422804014327],
  [0, 0.5, 0.3989422804014327],
  [0.25, 0.5987063256829237, 0.3866681168028492],
  [0.67, 0.7485711049046899, 0.3187371384754015],
  [1, 0.8413447460685429, 0.24197072451914334],
  [2, 0.9772498680518208, 0.05399096651318805],
  [3, 0.9986501019683699, 0.0044318484119380075],
  [5, 0.9999997133484281, 1.4867195147342977e-6],
  [8, 0.9999999999999993, 5.052271083536892e-15],
]

/** Four units in the last place. */
const LAST_BITS = 4 * Number.EPSILON

describe('standard normal', () => {
  test.each(REFERENCES)('N and n at %d to the last few bits', (z, cdf, pdf) => {
    expect(Math.abs(normalCdf(z) / cdf - 1)).toBeLessThanOrEqual(LAST_BITS)
    expect(Math.abs(normalPdf(z) / pdf - 1)).toBeLessThanOrEqual(LAST_BITS)
  })

  test('the intervals of the approximation join without a step', () => {
    for (const joint of [0.46875 * Math.SQRT2, 4 * Math.SQRT2]) {
      const before = normalCdf(-joint * (1 - Number.EPSILON))
      const after = normalCdf(-joint * (1 + Number.EPSILON))
      // N'/N at the joints is 1.3 and 5.8, so moving by two roundings of z accounts for up to 66 more of them.
      expect(Math.abs(before / after - 1)).toBeLessThanOrEqual(80 * Number.EPSILON)
    }
  })

  test('limits: infinities, underflow and NaN', () => {
    expect(normalCdf(-Infinity)).toBe(0)
    expect(normalCdf(Infinity)).toBe(1)
    expect(normalCdf(-40)).toBe(0)
    expect(normalPdf(-Infinity)).toBe(0)
    expect(normalPdf(39)).toBe(0)
    expect(normalCdf(Number.NaN)).toBeNaN()
    expect(normalPdf(Number.NaN)).toBeNaN()
    expect(upperTail(Infinity, 0)).toBe(0)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { interpolate, nearestIndex } from '../../../src/ui/charts/scale/sampled.ts'

const xs = Float64Array.of(10, 20, 25, 40)

describe('the nearest sample', () => {
  it.each([
    [9, 0],
    [14.9, 0],
    [15.1, 1],
    [23, 2],
    [33, 3],
    [99, 3],
  ])('of %d is number %d', (value, index) => {
    expect(nearestIndex(xs, value)).toBe(index)
  })

  it('is 0 in an empty and in a single sample', () => {
    expect(nearestIndex([], 5)).toBe(0)
    expect(nearestIndex([7], 5)).toBe(0)
  })

  it('is as near as any other', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 1, maxLength: 40 }),
        fc.double({ min: -2e3, max: 2e3, noNaN: true }),
        (values, value) => {
          const sorted = values.sort((a, b) => a - b)
          const found = Math.abs((sorted[nearestIndex(sorted, value)] ?? Number.NaN) - value)
          expect(found).toBe(Math.min(...sorted.map((sample) => Math.abs(sample - value))))
        },
      ),
    )
  })
})

describe('reading between samples', () => {
  const ys = Float64Array.of(0, 100, 50, 80)

  it.each([
    [10, 0],
    [15, 50],
    [20, 100],
    [22.5, 75],
    [32.5, 65],
    [40, 80],
  ])('at %d gives %d', (value, expected) => {
    expect(interpolate(xs, ys, value)).toBeCloseTo(expected, 12)
  })

  it('is flat beyond the ends', () => {
    expect(interpolate(xs, ys, 1)).toBe(0)
    expect(interpolate(xs, ys, 1000)).toBe(80)
  })
})

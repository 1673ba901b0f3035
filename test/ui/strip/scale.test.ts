import { describe, expect, it } from 'vitest'
import { bandRange, placeOf } from '../../../src/ui/strip/scale.ts'
import { vixPercentiles } from '../../../src/ui/strip/vixPercentiles.ts'

describe('places along the strip', () => {
  it('runs from its left end at VIX 9 to its right end at VIX 90', () => {
    expect(placeOf(9)).toBe('0%')
    expect(placeOf(90)).toBe('100%')
    expect(placeOf(49.5)).toBe('50%')
  })

  it('keeps what lies beyond at the ends', () => {
    expect(placeOf(0)).toBe('0%')
    expect(placeOf(Number.POSITIVE_INFINITY)).toBe('100%')
  })
})

it('quotes the edges of a regime as the rule does', () => {
  expect(bandRange({ label: 'Low', from: 0, to: 15 })).toBe('< 15')
  expect(bandRange({ label: 'Moderate', from: 15, to: 25 })).toBe('15–25')
  expect(bandRange({ label: 'High', from: 25, to: Number.POSITIVE_INFINITY })).toBe('> 25')
})

it('lists percentiles in ascending order of both figures', () => {
  const ascending = vixPercentiles.toSorted((a, b) => a.vix - b.vix)
  expect(vixPercentiles).toEqual(ascending)
  expect(vixPercentiles.map(({ percentile }) => percentile)).toEqual([5, 10, 25, 50, 75, 90, 95, 99])
})

import { describe, expect, it } from 'vitest'
import { linkedVix } from '../../../src/engine/market/spotVol.ts'

describe('spot-vol link', () => {
  // A fall of 20 %: points of VIX by days, as printed with the fit (whole points).
  it.each([
    [0, 59],
    [5, 48],
    [21, 31],
    [63, 21],
  ])('a fall of 20 %% over %i days adds about %i points', (days, points) => {
    expect(Math.abs(linkedVix(17.44, -0.2, days) - 17.44 - points)).toBeLessThanOrEqual(0.5)
  })

  it('an unmoved index leaves VIX where it is', () => {
    for (const days of [0, 1, 49]) expect(linkedVix(17.44, 0, days)).toBe(17.44)
  })

  it('rises lower VIX towards 9.5, never below, and leave a lower VIX alone', () => {
    expect(linkedVix(30, 0.01, 0)).toBeCloseTo(30 - 1.2, 1)
    expect(linkedVix(17.44, 0.5, 0)).toBeGreaterThan(9.5)
    expect(linkedVix(9.2, 0.1, 0)).toBe(9.2)
  })

  it('stops at 150, or at the VIX it started from', () => {
    expect(linkedVix(80, -0.4, 0)).toBe(150)
  })

  it('falls as the index rises', () => {
    for (let move = -0.3; move < 0.3; move += 0.01) {
      expect(linkedVix(20, move + 0.01, 5)).toBeLessThan(linkedVix(20, move, 5))
    }
  })
})

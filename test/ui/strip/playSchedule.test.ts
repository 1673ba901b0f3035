import { describe, expect, it } from 'vitest'
import { LEVEL_MS, LEVELS, levelByLevel, SWEEP_MS, sweepBackTo } from '../../../src/ui/strip/playSchedule.ts'

const OPENING = 17.44
const sweep = sweepBackTo(OPENING)
const times = Array.from({ length: 1200 }, (_, index) => (index * SWEEP_MS) / 1200)
const levels = times.map((ms) => sweep(ms) ?? Number.NaN)

describe('a sweep of VIX', () => {
  it('starts at 9, also where the clock of the first frame lags', () => {
    expect(sweep(0)).toBe(9)
    expect(sweep(-5)).toBe(9)
  })

  it('rises to 90 and falls back to where VIX was, without a jump', () => {
    const top = levels.indexOf(Math.max(...levels))
    expect(levels[top]).toBeCloseTo(90, 0)
    expect(levels.slice(0, top)).toEqual(levels.slice(0, top).toSorted((a, b) => a - b))
    expect(levels.slice(top)).toEqual(levels.slice(top).toSorted((a, b) => b - a))
    expect(sweep(SWEEP_MS - 1)).toBeCloseTo(OPENING, 0)
  })

  it('stays within the strip and on tenths of a point', () => {
    for (const level of levels) {
      expect(level).toBeGreaterThanOrEqual(9)
      expect(level).toBeLessThanOrEqual(90)
      expect(Math.round(level * 10) / 10).toBe(level)
    }
  })

  it('is over after its time', () => {
    expect(sweep(SWEEP_MS)).toBeNull()
    expect(sweep(10 * SWEEP_MS)).toBeNull()
  })

  it('goes up only from VIX 90, and up and all the way down from VIX 9', () => {
    expect(sweepBackTo(90)(SWEEP_MS - 1)).toBeCloseTo(90, 0)
    expect(sweepBackTo(9)(SWEEP_MS / 2)).toBe(90)
    expect(sweepBackTo(9)(SWEEP_MS - 1)).toBeCloseTo(9, 0)
  })
})

it('where motion is not wanted, shows one level a second and then is over', () => {
  expect(LEVELS.map((_, index) => levelByLevel(index * LEVEL_MS))).toEqual(LEVELS)
  expect(levelByLevel(LEVEL_MS - 1)).toBe(9)
  expect(levelByLevel(-5)).toBe(9)
  expect(levelByLevel(LEVELS.length * LEVEL_MS)).toBeNull()
})

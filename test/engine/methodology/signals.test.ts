import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { momentumOf } from '../../../src/engine/methodology/signals/macd.ts'
import { scoredSignals, signalScore } from '../../../src/engine/methodology/signals/score.ts'
import type { Scenario } from '../../../src/scenario/parameters.ts'
import { scenario } from '../../support/opening.ts'

const scoreOf = (changes: Partial<Scenario> = {}) => {
  const inputs = scenario(changes)
  return signalScore(inputs, inputs)
}
const activeIn = (changes: Partial<Scenario>) => scoreOf(changes).active.map(({ id }) => id)

describe('RN-13 crossings of the RSI of VIX', () => {
  it.each([
    ['up through 50', 45, 55, ['rsiVixUp']],
    ['up to 50', 45, 50, ['rsiVixUp']],
    ['up from 50 itself', 50, 60, []],
    ['up below 50', 40, 49, []],
    ['up above 50', 55, 80, []],
    ['down through 70', 75, 65, ['rsiVixDown']],
    ['down to 70', 75, 70, ['rsiVixDown']],
    ['down from 70 itself', 70, 60, []],
    ['down below 70', 65, 40, []],
    ['down through both', 80, 20, ['rsiVixDown']],
    ['up through both', 20, 80, ['rsiVixUp']],
  ])('%s: %d to %d', (_title, rsiVixBefore, rsiVix, expected) => {
    expect(activeIn({ rsiVixBefore, rsiVix })).toEqual(expected)
  })

  it('need the day before', () => {
    expect(activeIn({ rsiVixBefore: null, rsiVix: 90 })).toEqual([])
  })

  it('take the levels as set', () => {
    expect(activeIn({ rsiVixBefore: 25, rsiVix: 35, rsiAddLevel: 30 })).toEqual(['rsiVixUp'])
    expect(activeIn({ rsiVixBefore: 62, rsiVix: 58, rsiRemoveLevel: 60 })).toEqual(['rsiVixDown'])
  })

  it('add hedge when they go up and remove it when they come down', () => {
    expect(scoreOf({ rsiVixBefore: 45, rsiVix: 55 }).score).toBeCloseTo(0.6, 12)
    expect(scoreOf({ rsiVixBefore: 75, rsiVix: 65 }).score).toBeCloseTo(0.4, 12)
  })
})

describe('the signal score', () => {
  it('is one half while nothing is set', () => {
    expect(scoreOf()).toMatchObject({ score: 0.5, active: [] })
  })

  it.each<[string, Partial<Scenario>, number]>([
    ['MACD growing', { macdVix: 0.3, macdVixBefore: 0.1 }, 0.6],
    ['MACD decelerating', { macdVix: 0.1, macdVixBefore: 0.3 }, 0.4],
    ['A/D diverging', { adDivergence: 'on' }, 0.6],
    ['RSI of SPX at 34', { rsiSpx: 34 }, 0.6],
    ['RSI of SPX at 35', { rsiSpx: 35 }, 0.5],
    ['skew steepening', { etpSkew: 'on' }, 0.6],
    ['correlations tightening', { correlations: 'on' }, 0.6],
    ['FOMC in 3 days', { daysToFomc: 3 }, 0.6],
    ['CPI today', { daysToCpi: 0 }, 0.6],
    ['PPI in 4 days', { daysToPpi: 4 }, 0.5],
    ['two events at once, which count once', { daysToFomc: 1, daysToCpi: 2 }, 0.6],
    ['inflation contained alone', { inflation: 'on' }, 0.5],
    ['inflation contained and rates steady', { inflation: 'on', rateSpreads: 'on' }, 0.4],
    ['a strong bid', { underlyingBid: 'on' }, 0.4],
    ['one up and one down', { adDivergence: 'on', underlyingBid: 'on' }, 0.5],
  ])('%s', (_title, changes, score) => {
    expect(scoreOf(changes).score).toBeCloseTo(score, 12)
  })

  it('moves by the weight set, and not at all by a weight of 0', () => {
    expect(scoreOf({ adDivergence: 'on', signalWeightPct: 25 }).score).toBeCloseTo(0.75, 12)
    expect(scoreOf({ adDivergence: 'on', rsiSpx: 20, signalWeightPct: 0 }).score).toBe(0.5)
  })

  it('stays within 0 and 1, and its active signals are those that moved it', () => {
    const onOff = fc.constantFrom('on' as const, 'off' as const)
    const changes = fc.record({
      adDivergence: onOff,
      etpSkew: onOff,
      correlations: onOff,
      inflation: onOff,
      rateSpreads: onOff,
      underlyingBid: onOff,
      rsiSpx: fc.integer({ min: 0, max: 100 }),
      signalWeightPct: fc.integer({ min: 0, max: 100 }),
    })
    fc.assert(
      fc.property(changes, (given) => {
        const { score, active, weight } = scoreOf(given)
        const net = active.reduce((sum, { direction }) => sum + direction, 0)
        expect(score).toBeCloseTo(Math.min(1, Math.max(0, 0.5 + weight * net)), 12)
      }),
    )
  })

  it('has each signal once, and each names its rules', () => {
    expect(new Set(scoredSignals.map(({ id }) => id)).size).toBe(scoredSignals.length)
    for (const { rules } of scoredSignals) expect(rules).not.toEqual([])
  })
})

describe('growing momentum', () => {
  it.each([
    ['above zero and rising', 0.5, 0.4, true],
    ['above zero and falling', 0.4, 0.5, false],
    ['below zero and rising', -0.1, -0.4, false],
    ['crossing above zero', 0.1, -0.2, true],
  ])('%s', (_title, today, before, growing) => {
    expect(momentumOf(today, before).growing).toBe(growing)
  })
})

import { describe, expect, it } from 'vitest'
import { evaluatePosition } from '../../../../src/engine/index.ts'
import { usd } from '../../../../src/engine/units.ts'
import type { Scenario } from '../../../../src/scenario/parameters.ts'
import { type Alter, judge, readingsOf } from '../../../support/judge.ts'
import { scenario } from '../../../support/opening.ts'

/** A curve with M1 - M2 of so many points, observed at today's VIX. */
const frontOf = (spread: number): Partial<Scenario> => ({ vix: 30, curveVix: 30, m1: 24 + spread, m2: 24 })

describe('BW-1 degree of backwardation', () => {
  it.each([
    [-2, 'pass', 'not in backwardation'],
    [0, 'pass', 'not in backwardation'],
    [2, 'pass', 'not deep enough'],
    [3, 'pass', 'not deep enough'],
    [3.5, 'watch', 'started'],
    [4, 'broken', 'in full'],
    [9, 'broken', 'in full'],
  ])('of %d points is %s', (spread, status, words) => {
    const found = judge('backwardation', frontOf(spread))
    expect(found.status).toBe(status)
    expect(found.sentence).toContain(words)
    expect(readingsOf(found)['M1 − M2']).toBe(spread)
    expect(readingsOf(found).Signal).toBe(Math.min(1, Math.max(0, spread - 3)))
  })
})

describe('BW-2 overlay’s share of the hedge’s cost', () => {
  const costing =
    (overlay: number, tail: number): Alter =>
    ({ sizing }) => {
      const costs = { first: overlay, second: tail, third: 0 }
      return {
        sizing: { ...sizing, layers: sizing.layers.map((layer) => ({ ...layer, costUsd: usd(costs[layer.id]) })) },
      }
    }
  const full: Partial<Scenario> = { ...frontOf(4), playbook: 'bw' }

  it.each([
    [54.9, 'watch', 'less'],
    [55, 'pass', 'about'],
    [65, 'pass', 'about'],
    [65.1, 'watch', 'more'],
  ])('once the signal is full, at %d %% is %s, wherever p stands', (overlay, status, word) => {
    for (const rangePosition of [0, 1]) {
      const found = judge('overlayCost', { ...full, rangePosition }, costing(overlay, 100 - overlay))
      expect(found.status).toBe(status)
      expect(found.sentence).toContain(word)
      expect(readingsOf(found)['Overlay, share of cost']).toBeCloseTo(overlay / 100, 12)
    }
  })

  it.each([
    // 0.5 + 0.5 (0.05 + 0.10 x 0.5) = 0.55, and 5 points either way.
    [49.9, 'watch'],
    [50.1, 'pass'],
    [59.9, 'pass'],
    [60.1, 'watch'],
  ])('halfway and with p in the middle, at %d %% is %s', (overlay, status) => {
    const halfway: Partial<Scenario> = { ...frontOf(3.5), playbook: 'bw', rangePosition: 0.5 }
    expect(judge('overlayCost', halfway, costing(overlay, 100 - overlay)).status).toBe(status)
  })

  it('reads what the two layers cost as sized', () => {
    const [overlay, tail] = evaluatePosition(scenario(full)).sizing.layers
    const share = readingsOf(judge('overlayCost', full))['Overlay, share of cost']
    expect(share).toBeCloseTo(overlay.costUsd / (overlay.costUsd + tail.costUsd), 12)
  })

  it.each<[string, Partial<Scenario>, string]>([
    ['under another playbook', { ...full, playbook: 'rn' }, 'Only the BW playbook'],
    ['with a typed budget', { ...full, bwBudgetUsd: 50_000 }, 'typed budget'],
    ['at the foot of the signal', { ...full, ...frontOf(3) }, 'too shallow'],
    ['with a tail of futures', { ...full, bwTail: 'futures' }, 'costs nothing'],
  ])('does not apply %s', (_, changes, words) => {
    const found = judge('overlayCost', changes)
    expect(found.status).toBe('notApplicable')
    expect(found.sentence).toContain(words)
  })
})

describe('BW-5 MACD of VVIX/VIX, confirmed by the A/D line', () => {
  it.each([
    [0.2, 0.1, 'on', 'broken'],
    [0.2, -0.1, 'on', 'broken'],
    [0.2, 0.1, 'off', 'watch'],
    [0.1, 0.2, 'on', 'pass'],
    [0, -0.1, 'on', 'pass'],
    [0, 0, 'off', 'pass'],
  ] as const)('at %d after %d with the A/D line %s is %s', (macdVvix, macdVvixBefore, adDivergence, status) => {
    expect(judge('ratioMomentum', { macdVvix, macdVvixBefore, adDivergence }).status).toBe(status)
  })
})

describe('BW-6 low RSI of SPX in backwardation', () => {
  it.each([
    [39.9, 0.1, 'broken', 'widened'],
    [40, 0.1, 'pass', 'not low'],
    [39.9, 0, 'pass', 'not in backwardation'],
    [50, -2, 'pass', 'not in backwardation'],
  ])('RSI %d with M1 − M2 at %d is %s', (rsiSpx, spread, status, words) => {
    const found = judge('overlayWidening', { ...frontOf(spread), rsiSpx })
    expect(found.status).toBe(status)
    expect(found.sentence).toContain(words)
  })
})

describe('BW-7 curve flattens since entry', () => {
  const marked = { refVix: 30, refFrontSpread: 4, bwFlattenPct: 25 }

  it.each([
    [3, 'pass'],
    [2.95, 'broken'],
    [-1, 'broken'],
    [5, 'pass'],
  ])('M1 − M2 at %d after 4 is %s where a quarter counts', (spread, status) => {
    const found = judge('curveFlattening', { ...frontOf(spread), ...marked })
    expect(found.status).toBe(status)
    expect(readingsOf(found)['Flattening below']).toBe(3)
  })

  it('counts 15 % by itself', () => {
    const found = judge('curveFlattening', { ...frontOf(3), refVix: 30, refFrontSpread: 4 })
    expect(readingsOf(found)['Flattening below']).toBeCloseTo(3.4, 12)
  })

  it.each<[string, Partial<Scenario>, string]>([
    ['while no entry is marked', {}, 'mark an entry first'],
    ['where the entry holds no spread', { refVix: 30 }, 'no difference'],
    ['where the curve was in contango then', { refVix: 30, refFrontSpread: -1 }, 'cannot flatten'],
    ['where it was flat then', { refVix: 30, refFrontSpread: 0 }, 'cannot flatten'],
  ])('does not apply %s', (_, changes, words) => {
    const found = judge('curveFlattening', { ...frontOf(3), ...changes })
    expect(found.status).toBe('notApplicable')
    expect(found.sentence).toContain(words)
  })
})

describe('BW-8 short strikes outside 1.5 SD', () => {
  const move: Alter = ({ condor }) => ({ condor: { ...condor, expectedMovePoints: 100 } as typeof condor })

  it.each([
    ['pass', 'Both', 6849, 7151],
    ['broken', 'short put', 6850, 7151],
    ['broken', 'short call', 6849, 7150],
    ['broken', 'Both', 6850, 7150],
  ])('is %s: %s, at %d and %d with a move of 100 around 7000', (status, words, shortPut, shortCall) => {
    const found = judge('shortStrikeDistance', { spx: 7000, shortPut, shortCall }, move)
    expect(found.status).toBe(status)
    expect(found.sentence).toContain(words)
  })

  it('a call of about 10 delta lies near 1.1 SD (C9)', () => {
    const readings = readingsOf(judge('shortStrikeDistance'))
    expect(readings['Call side']).toBeCloseTo((7350 - 6939.03) / readings['One standard deviation'], 12)
    expect(readings['Call side']).toBeGreaterThan(1)
    expect(readings['Call side']).toBeLessThan(1.2)
  })

  it('does not apply when no time is left', () => {
    const none: Alter = ({ condor }) => ({ condor: { ...condor, expectedMovePoints: 0 } as typeof condor })
    expect(judge('shortStrikeDistance', {}, none).status).toBe('notApplicable')
  })
})

describe('BW-12 curve shift and days since entry', () => {
  const months = { m1: 23, m2: 23, m3: 23, m4: 23, m5: 23, m6: 23, m7: 23, m8: 23 }
  const flat: Partial<Scenario> = { vix: 23, curveVix: 23, ...months, refVix: 20, refDate: '2026-01-29' }
  const curveThen = (level: number) => ({ refCurve30: level, refCurve60: 23, refCurve90: 23, refCurve120: 23 })

  it.each([
    [20, 'broken', 0.15],
    [20.05, 'pass', 2.95 / 20.05],
    [30, 'broken', 7 / 30],
    [26, 'pass', 3 / 26],
  ])('a curve that stood at %d and stands at 23 is %s', (then, status, shift) => {
    const found = judge('curveShift', { ...flat, ...curveThen(then) })
    expect(found.status).toBe(status)
    expect(readingsOf(found)['Largest change of the curve']).toBeCloseTo(shift, 12)
  })

  it.each(['refCurve30', 'refCurve60', 'refCurve90', 'refCurve120'] as const)('looks at %s', (key) => {
    expect(judge('curveShift', { ...flat, ...curveThen(23), [key]: 19 }).status).toBe('broken')
  })

  it.each([
    ['2026-01-23', '16:00', 7, 'broken'],
    ['2026-01-24', '16:00', 6, 'pass'],
    ['2026-01-23', '00:00', 7, 'broken'],
    ['2026-01-24', '23:59', 6, 'pass'],
    ['2026-01-30', '09:30', 0, 'pass'],
    ['2026-02-03', '16:00', -4, 'pass'],
  ])('an entry of %s, read on 2026-01-30 at %s, lies %d days back: %s', (refDate, time, days, status) => {
    const found = judge('curveShift', { ...flat, ...curveThen(23), refDate, time })
    expect(readingsOf(found)['Days since entry']).toBe(days)
    expect(found.status).toBe(status)
  })

  it('counts days alone where the entry holds no curve', () => {
    const found = judge('curveShift', flat)
    expect(found.status).toBe('pass')
    expect(found.sentence).toContain('no curve')
    expect(judge('curveShift', { ...flat, refDate: '2026-01-01' }).status).toBe('broken')
  })

  it('does not apply while no entry is marked', () => {
    const found = judge('curveShift', curveThen(10))
    expect(found.status).toBe('notApplicable')
    expect(found.sentence).toContain('mark an entry first')
  })
})

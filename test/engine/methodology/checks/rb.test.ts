import { describe, expect, it } from 'vitest'
import type { Scenario } from '../../../../src/scenario/parameters.ts'
import { type Alter, judge, readingsOf } from '../../../support/judge.ts'

/** VIX with the curve observed there, in contango. */
const contango = (vix: number): Partial<Scenario> => ({ vix, curveVix: vix, m1: vix + 1, m2: vix + 2 })

describe('RB-1 first layer: assess or engage', () => {
  it.each([
    [16.99, 'pass'],
    [17, 'watch'],
    [22, 'watch'],
    [24, 'broken'],
    [40, 'broken'],
  ])('at VIX %d without a sign is %s, in any playbook', (vix, status) => {
    for (const playbook of ['rb', 'rn', 'none'] as const) {
      expect(judge('firstLayer', { ...contango(vix), playbook }).status).toBe(status)
    }
  })

  it.each<[string, Partial<Scenario>, number]>([
    ['A/D line diverging', { adDivergence: 'on' }, 1],
    ['RSI of VIX at 60', { rsiVix: 60 }, 0],
    ['RSI of VIX above 60', { rsiVix: 60.1 }, 1],
    ['M1 at M2', { m1: 20, m2: 20 }, 0],
    ['M1 above M2', { m1: 20.05, m2: 20 }, 1],
    ['realised at VIX', { realisedVolPct: 19 }, 0],
    ['realised above VIX', { realisedVolPct: 19.1 }, 1],
  ])('counts its signs: %s', (_, changes, signs) => {
    expect(readingsOf(judge('firstLayer', { ...contango(19), ...changes }))['Signs seen']).toBe(signs)
  })

  it('engages when two agree, and names them', () => {
    const signs = { ...contango(19), rsiVix: 70, adDivergence: 'on' } as const
    const found = judge('firstLayer', signs)
    expect(found.status).toBe('broken')
    expect(found.sentence).toContain('A/D diverging, RSI of VIX high')
    expect(judge('firstLayer', { ...signs, rbAgree: 3 }).status).toBe('watch')
  })

  it.each([
    ['calm', 'pass'],
    ['first', 'watch'],
    ['second', 'broken'],
  ] as const)('between zones goes by the last one reached: %s', (lastZone, status) => {
    expect(judge('firstLayer', { ...contango(23), lastZone }).status).toBe(status)
  })
})

describe('RB-2 first layer earlier', () => {
  it.each([
    [1, 0.5, 'on', 'broken'],
    [1, 0.5, 'off', 'pass'],
    [0.5, 1, 'on', 'pass'],
    [0, -1, 'on', 'pass'],
  ] as const)('MACD at %d after %d with the A/D line %s is %s', (macdVix, macdVixBefore, adDivergence, status) => {
    expect(judge('earlyFirstLayer', { macdVix, macdVixBefore, adDivergence }).status).toBe(status)
  })
})

describe('RB-3 correlations tighten', () => {
  it.each([
    ['off', 'pass'],
    ['on', 'broken'],
  ] as const)('%s is %s', (correlations, status) => {
    expect(judge('tighteningCorrelations', { correlations }).status).toBe(status)
  })
})

describe('RB-4 waiting for the higher layers', () => {
  const all = { underlyingBid: 'on', inflation: 'on', rateSpreads: 'on' } as const

  it.each<[string, Partial<Scenario>, string, string, number]>([
    ['everything seen', {}, 'pass', 'allow waiting', 3],
    ['no bid', { underlyingBid: 'off' }, 'watch', 'not sound', 2],
    ['inflation not contained', { inflation: 'off' }, 'watch', 'do not allow', 2],
    ['rates not steady', { rateSpreads: 'off' }, 'watch', 'do not allow', 2],
  ])('with %s', (_, changes, status, words, seen) => {
    for (const vix of [17, 29]) {
      const found = judge('waiting', { ...contango(vix), ...all, ...changes })
      expect(found.status).toBe(status)
      expect(found.sentence).toContain(words)
      expect(readingsOf(found)['Conditions seen']).toBe(seen)
    }
  })

  it.each([
    [16.9, 'nothing to wait for'],
    [30, 'none left'],
  ])('does not apply at VIX %d', (vix, words) => {
    const found = judge('waiting', contango(vix))
    expect(found.status).toBe('notApplicable')
    expect(found.sentence).toContain(words)
  })
})

describe('RB-5 second layer: zone reached', () => {
  it.each([
    [22, 'first', 'pass'],
    [23, 'first', 'watch'],
    [23, 'second', 'broken'],
    [24, 'first', 'broken'],
    [29, 'first', 'broken'],
    [29.5, 'calm', 'watch'],
    [31, 'first', 'broken'],
  ] as const)('at VIX %d after the %s zone is %s', (vix, lastZone, status) => {
    expect(judge('secondLayer', { ...contango(vix), lastZone }).status).toBe(status)
  })
})

describe('RB-6 third layer: zone reached', () => {
  it.each([
    [17.44, 'first', 'pass'],
    [23, 'first', 'pass'],
    [29, 'second', 'pass'],
    [29.5, 'second', 'watch'],
    [29.5, 'third', 'broken'],
    [30, 'second', 'broken'],
  ] as const)('at VIX %d after the %s zone is %s', (vix, lastZone, status) => {
    expect(judge('thirdLayer', { ...contango(vix), lastZone }).status).toBe(status)
  })
})

describe('RB-9 skew of ETP options steepens', () => {
  it.each([
    ['off', 'pass'],
    ['on', 'broken'],
  ] as const)('%s is %s', (etpSkew, status) => {
    expect(judge('steepeningSkew', { etpSkew }).status).toBe(status)
  })
})

describe('RB-11 break-even migration since entry', () => {
  const marked = { refVix: 17, refLowerBreakEven: 6300, refUpperBreakEven: 7300 }
  const now =
    (lowerBreakEven: number, upperBreakEven: number): Alter =>
    ({ condor }) => ({
      condor: { ...condor, lowerBreakEven, upperBreakEven, expectedMovePoints: 100 } as typeof condor,
    })

  it.each([
    ['pass', 6309.9, 7300],
    ['watch', 6310, 7300],
    ['watch', 6300, 7290],
    ['pass', 6300, 7290.1],
    ['pass', 6200, 7400],
  ])('is %s at %d and %d, with a move of 100', (status, lower, upper) => {
    const found = judge('breakEvenMigration', marked, now(lower, upper))
    expect(found.status).toBe(status)
    const readings = readingsOf(found)
    expect(readings['Lower break-even moved']).toBe(lower - 6300)
    expect(readings['Upper break-even moved']).toBe(upper - 7300)
    expect(readings['Upper, of the implied move']).toBeCloseTo((upper - 7300) / 100, 12)
  })

  it.each<[string, Partial<Scenario>, string]>([
    ['while no entry is marked', {}, 'mark an entry first'],
    ['where the entry holds no break-evens', { refVix: 17, refLowerBreakEven: 6300 }, 'no break-evens'],
  ])('does not apply %s', (_, changes, words) => {
    const found = judge('breakEvenMigration', changes)
    expect(found.status).toBe('notApplicable')
    expect(found.sentence).toContain(words)
  })
})

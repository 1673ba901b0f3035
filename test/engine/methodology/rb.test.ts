import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { earlierRules, firstLayerSigns, zoneAt, zoneReached } from '../../../src/engine/methodology/playbooks/rb.ts'
import type { Zone } from '../../../src/engine/methodology/settings.ts'
import type { Scenario } from '../../../src/scenario/parameters.ts'
import { curveOf, layerOf, sizedWith } from '../../support/sizing.ts'

const rb = (changes: Partial<Scenario> = {}) => sizedWith({ playbook: 'rb', rounding: 'fractional', ...changes })
const first = (changes: Partial<Scenario> = {}) => layerOf(rb(changes), 'first')
const states = (changes: Partial<Scenario>) => rb(changes).layers.map(({ state }) => state)

/** Each of the four signs alone. */
const signs: readonly (readonly [string, Partial<Scenario>])[] = [
  ['A/D diverging', { adDivergence: 'on' }],
  ['RSI of VIX high', { rsiVix: 61 }],
  ['M1 above M2', curveOf(17.44, 20, 19)],
  ['realised above VIX', { realisedVolPct: 18 }],
]

describe('RB-1 the first layer', () => {
  it.each([
    [16.99, 'off'],
    [17, 'assess'],
    [22, 'assess'],
    [24, 'engaged'],
  ])('at VIX %d without a sign is %s', (vix, state) => {
    expect(first({ vix }).state).toBe(state)
  })

  it.each(signs)('takes %s as a sign, and one alone keeps it to a judgement', (label, changes) => {
    expect(firstLayerSigns(rb(changes).context)).toEqual([label])
    expect(first(changes)).toMatchObject({ state: 'assess', contracts: 0, target: 0, legs: [] })
    expect(first(changes).note).toContain(label)
  })

  it('engages when two agree, or as many as are set', () => {
    const two = { adDivergence: 'on', rsiVix: 61 } as const
    expect(first(two).state).toBe('engaged')
    expect(first({ ...two, rbAgree: 3 }).state).toBe('assess')
    expect(first({ ...two, rbAgree: 3, realisedVolPct: 40 }).state).toBe('engaged')
    expect(first({ rsiVix: 61, rbAgree: 1 }).state).toBe('engaged')
  })

  it('compares RSI of VIX with the level set, and an unknown realised volatility is no sign', () => {
    expect(firstLayerSigns(rb({ rsiVix: 61, rbRsiLevel: 61 }).context)).toEqual([])
    expect(firstLayerSigns(rb({ realisedVolPct: null }).context)).toEqual([])
  })

  it('spends p times 3 % of risk capital on premium', () => {
    for (const rangePosition of [0.25, 1]) {
      const sized = rb({ vix: 26, rangePosition })
      for (const id of ['first', 'second'] as const) {
        expect(layerOf(sized, id).costUsd).toBeCloseTo(rangePosition * 0.03 * sized.context.riskCapital, 6)
      }
    }
    const more = rb({ vix: 26, rangePosition: 1, rbPremiumPct: 5 })
    expect(layerOf(more, 'first').costUsd).toBeCloseTo(0.05 * more.context.riskCapital, 6)
  })

  it('places VIX in the zone in force', () => {
    const bandPosition = (vix: number) => rb({ vix }).plan.place?.bandPosition
    expect([9, 13, 17, 19.5, 22, 26.5, 30, 40, 90].map(bandPosition)).toEqual(
      [0, 0.5, 0, 0.5, 1, 0.5, 0, 0.5, 1].map((x) => expect.closeTo(x, 12)),
    )
  })

  it.each<[string, Partial<Scenario>]>([
    ['no premium is set', { rbPremiumPct: 0 }],
    ['the place is the low end', { rangePosition: 0 }],
    ['the condor cannot lose', { credit: 60 }],
    ['the portfolio has no capital', { capitalUsd: 0 }],
  ])('holds nothing, and says so, where %s', (_title, changes) => {
    const { contracts, note, state } = first({ vix: 26, ...changes })
    expect([state, contracts]).toEqual(['engaged', 0])
    expect(note).toContain('comes to 0')
  })
})

describe('RB-2 an earlier first layer', () => {
  const growing = { macdVix: 0.5, macdVixBefore: 0.2 }

  it('engages when MACD grows while A/D diverges, whatever the other signs say', () => {
    const both = first({ ...growing, adDivergence: 'on', rbAgree: 4 })
    expect(both.state).toBe('engaged')
    expect(both.reasons).toContain('RB-2')
    for (const one of [growing, { adDivergence: 'on' } as const]) {
      expect(first({ ...one, rbAgree: 4 }).state).toBe('assess')
    }
  })

  it('comes to a judgement below the zone', () => {
    const early = first({ ...growing, adDivergence: 'on', vix: 14 })
    expect(early).toMatchObject({ state: 'assess', contracts: 0 })
    expect(early.note).toContain('earlier')
  })
})

describe('RB-9 steepening skew', () => {
  it('engages the first layer earlier in its zone, and asks for a judgement below it', () => {
    expect(earlierRules(rb({ etpSkew: 'on' }).context)).toEqual(['RB-9'])
    expect(first({ etpSkew: 'on', rbAgree: 4 })).toMatchObject({ state: 'engaged', reasons: ['RB-1', 'RB-9'] })
    expect(first({ etpSkew: 'on', vix: 14 }).state).toBe('assess')
  })
})

describe('RB-5 the second layer', () => {
  it.each([
    [22, 'off'],
    [24, 'engaged'],
    [29, 'engaged'],
    [30, 'engaged'],
  ])('at VIX %d is %s', (vix, state) => {
    expect(layerOf(rb({ vix }), 'second').state).toBe(state)
  })

  it('holds longer-dated VIX calls, or SPX put spreads where those are chosen', () => {
    expect(layerOf(rb({ vix: 26 }), 'second').legs).toMatchObject([
      { contract: { kind: 'vixOption', expiry: '2026-05-19' } },
    ])
    const puts = layerOf(rb({ vix: 26, rbSecond: 'putSpread' }), 'second').legs
    expect(puts.map(({ contract, quantity }) => [contract.kind, Math.sign(quantity)])).toEqual([
      ['spxOption', 1],
      ['spxOption', -1],
    ])
  })
})

describe('RB-6 the third layer', () => {
  it('is engaged from VIX 30 on, with the instrument that the second does not hold', () => {
    expect(states({ vix: 29 })).toEqual(['engaged', 'engaged', 'off'])
    expect(states({ vix: 30 })).toEqual(['engaged', 'engaged', 'engaged'])
    for (const rbSecond of ['calls', 'putSpread'] as const) {
      const sized = rb({ vix: 32, rbSecond })
      const kinds = (['second', 'third'] as const).map((id) => layerOf(sized, id).legs[0].contract.kind)
      expect(new Set(kinds)).toEqual(new Set(['vixOption', 'spxOption']))
    }
  })
})

describe('RB-8 the limit of one layer', () => {
  it('holds the premium to 3 % of the portfolio’s risk capital where the rule asks for more', () => {
    const sized = rb({ vix: 26, rangePosition: 1, riskCapitalUsd: 20_000 })
    expect(0.03 * sized.context.riskCapital).toBeGreaterThan(600)
    for (const id of ['first', 'second'] as const) {
      expect(layerOf(sized, id).costUsd).toBeCloseTo(600, 6)
      expect(layerOf(sized, id).reasons).toContain('RB-8')
      expect(layerOf(sized, id).note).toContain('limit of RB-8')
    }
  })

  it('takes all capital as risk capital where no part is named', () => {
    expect(first({ vix: 26, rangePosition: 1, capitalUsd: 10_000 }).costUsd).toBeCloseTo(300, 6)
  })

  it('is not named where it does not bind', () => {
    expect(first({ vix: 26 }).reasons).not.toContain('RB-8')
  })
})

const ZONES: readonly Zone[] = ['calm', 'first', 'second', 'third']
const between = [22.5, 23, 29.5]

describe('RB-13 between zones', () => {
  it('both gaps have no zone of their own, their ends have', () => {
    expect([16.99, 17, 22, 22.01, 23.99, 24, 29, 29.01, 29.99, 30].map(zoneReached)).toEqual([
      'calm',
      'first',
      'first',
      null,
      null,
      'second',
      'second',
      null,
      null,
      'third',
    ])
  })

  it.each(between)('at today’s VIX of %d the zone in force is the last one reached', (vix) => {
    for (const lastZone of ZONES) {
      expect(zoneAt(vix, vix, lastZone)).toBe(lastZone)
      const { plan, layers } = rb({ vix, lastZone })
      expect(plan.regime?.id).toBe(lastZone)
      for (const { reasons, note } of layers) {
        expect(reasons).toContain('RB-13')
        expect(note).toContain('between zones')
      }
    }
  })

  it('a sweep walks outward: up from below it keeps the lower zone, down from above the upper one', () => {
    expect(zoneAt(23, 18, 'third')).toBe('first')
    expect(zoneAt(23, 27, 'calm')).toBe('second')
    expect(zoneAt(23, 29.5, 'calm')).toBe('second')
    expect(zoneAt(29.5, 18, 'third')).toBe('second')
    expect(zoneAt(29.5, 23, 'first')).toBe('second')
    expect(zoneAt(29.5, 40, 'first')).toBe('third')
  })

  it('is what walking step by step from today’s VIX finds', () => {
    const level = fc.integer({ min: 900, max: 6000 }).map((cents) => cents / 100)
    fc.assert(
      fc.property(level, level, fc.constantFrom(...ZONES), (today, vix, lastZone) => {
        let zone = zoneReached(today) ?? lastZone
        const step = vix < today ? -0.01 : 0.01
        for (let i = 0; i <= Math.round(Math.abs(vix - today) * 100); i++) {
          zone = zoneReached(Math.round((today + i * step) * 100) / 100) ?? zone
        }
        expect(zoneAt(vix, today, lastZone)).toBe(zone)
      }),
      { numRuns: 200 },
    )
  })
})

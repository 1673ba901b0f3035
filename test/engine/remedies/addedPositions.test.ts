import { describe, expect, it } from 'vitest'
import { remedyOn, stepOf } from '../../support/remedies.ts'

const growing = { macdVix: 1, macdVixBefore: 0.5 }
const readingOf = (step: ReturnType<typeof stepOf>, label: string): number =>
  step.readings.find((reading) => reading.label === label)?.value ?? Number.NaN

describe('RB-2 the first layer earlier', () => {
  it('is asked for when MACD grows while the A/D line diverges', () => {
    expect(remedyOn('earlyFirstLayer', { ...growing, adDivergence: 'on' }).asked).toBe(true)
    expect(remedyOn('earlyFirstLayer', growing).asked).toBe(false)
    expect(remedyOn('earlyFirstLayer', { adDivergence: 'on' }).asked).toBe(false)
  })

  it('buys near calls for half of a layer’s premium, at least one, beside those added before', () => {
    const step = stepOf(remedyOn('earlyFirstLayer', { addedNearCalls: 2, contracts: 50 }).offer, 'calls')
    const count = readingOf(step, 'Calls added')
    const budget = 0.5 * 0.03 * step.before.maxLossUsd
    const price = readingOf(step, 'Price of one')
    expect(count).toBeGreaterThan(1)
    expect(count * price).toBeLessThanOrEqual(budget)
    expect((count + 1) * price).toBeGreaterThan(budget)
    expect(step.patch).toEqual({ addedNearCalls: 2 + count })
    const small = stepOf(remedyOn('earlyFirstLayer', { contracts: 1, rbPremiumPct: 0 }).offer, 'calls')
    expect(small.patch).toEqual({ addedNearCalls: 1 })
  })

  it('pays half of the quote’s width for each call', () => {
    const tight = stepOf(remedyOn('earlyFirstLayer').offer, 'calls')
    const wide = stepOf(remedyOn('earlyFirstLayer', { vixBidAsk: 0.2 }).offer, 'calls')
    expect(readingOf(wide, 'Price of one') - readingOf(tight, 'Price of one')).toBeCloseTo(10, 8)
  })
})

describe('RB-3 VIX futures against vega', () => {
  it('brings net vega as near to zero as whole futures do', () => {
    const step = stepOf(
      remedyOn('tighteningCorrelations', { playbook: 'none', contracts: 40, addedFutures: 1 }).offer,
      'futures',
    )
    expect(step.before.netVegaUsd).toBeLessThan(0)
    expect(Math.abs(step.after.netVegaUsd)).toBeLessThanOrEqual(readingOf(step, 'Vega of one') / 2 + 1e-6)
    expect(step.patch).toEqual({ addedFutures: 1 + readingOf(step, 'Futures added') })
  })

  it('offers none where net vega is above zero, or nearer to it than half a future', () => {
    expect(remedyOn('tighteningCorrelations').inputs.playbook).toBe('rn')
    expect(remedyOn('tighteningCorrelations').offer.steps.map(({ id }) => id)).toEqual(['tighten'])
    const small = remedyOn('tighteningCorrelations', { playbook: 'none', contracts: 1 })
    expect(small.offer.steps.map(({ id }) => id)).toEqual(['tighten'])
  })
})

describe('HR-8, TT-4 Cash Press', () => {
  const press = (changes: Parameters<typeof remedyOn>[1] = {}) => stepOf(remedyOn('cashPress', changes).offer, 'press')

  it('is asked for when the switches speed it up', () => {
    expect(remedyOn('cashPress').asked).toBe(false)
    expect(remedyOn('cashPress', { pcf: 'faster' }).asked).toBe(true)
    expect(remedyOn('cashPress', { pcf: 'faster', reer: 'slower' }).asked).toBe(false)
    expect(remedyOn('cashPress', { reer: 'slower' }).asked).toBe(false)
  })

  it('spends the press rate of the credit on longer-dated calls, as many whole ones as it pays for', () => {
    const step = press({ credit: 8, addedLongCalls: 3 })
    expect(readingOf(step, 'Of the credit')).toBeCloseTo(0.25 * 8 * 100 * 10, 8)
    const count = readingOf(step, 'Calls added')
    expect(count).toBe(Math.floor(readingOf(step, 'Of the credit') / readingOf(step, 'Price of one call')))
    expect(step.patch).toEqual({ addedLongCalls: 3 + count })
    expect(step.after.costUsd - step.before.costUsd).toBeCloseTo(count * readingOf(step, 'Price of one call'), 6)
  })

  it('doubles or halves by the switches', () => {
    const usual = readingOf(press(), 'Of the credit')
    for (const [changes, factor] of [
      [{ pcf: 'faster', reer: 'faster' }, 2],
      [{ reer: 'faster' }, 2],
      [{ pcf: 'slower' }, 0.5],
      [{ pcf: 'faster', reer: 'slower' }, 1],
    ] as const) {
      expect(readingOf(press(changes), 'Of the credit')).toBeCloseTo(factor * usual, 8)
    }
  })

  it('says so where the budget buys none', () => {
    for (const changes of [{ pressRatePct: 0 }, { credit: 0 }, { contracts: 1, pressRatePct: 1 }]) {
      expect(remedyOn('cashPress', changes).offer).toMatchObject({ steps: [], problem: expect.any(String) })
    }
  })
})

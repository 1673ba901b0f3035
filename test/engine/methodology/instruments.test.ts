import { describe, expect, it } from 'vitest'
import { oneFactorVega } from '../../../src/engine/book/oneFactorVega.ts'
import { bookValue } from '../../../src/engine/book/valueBook.ts'
import { valuationMoment } from '../../../src/engine/market/calendar/clock.ts'
import { shockVix } from '../../../src/engine/market/shock.ts'
import { curveBeta } from '../../../src/engine/market/vixCurve.ts'
import { unitExposure } from '../../../src/engine/methodology/exposure.ts'
import type { HedgeRequest } from '../../../src/engine/methodology/hedgeRequest.ts'
import { type HedgeBoard, nearestSpxMonthly } from '../../../src/engine/methodology/instruments/board.ts'
import type { StrikeSetting } from '../../../src/engine/methodology/instruments/instrument.ts'
import { type InstrumentId, instruments } from '../../../src/engine/methodology/instruments/registry.ts'
import { sizeHedge } from '../../../src/engine/methodology/sizeHedge.ts'
import { describeContract } from '../../../src/engine/product/describe.ts'
import type { Leg } from '../../../src/engine/product/leg.ts'
import { opening } from '../../support/opening.ts'

const { market, snapshot, request } = opening()
const settings = { ...request.settings, nearTenorDays: 20, middleTenorDays: 45, longTenorDays: 120 }
const board: HedgeBoard = { market, months: request.months, settings, condor: request.condor }
const ids = Object.keys(instruments) as InstrumentId[]

function unitOf(id: InstrumentId, on: HedgeBoard = board): readonly Leg[] {
  const unit = instruments[id].build('second', on)
  if ('problem' in unit) throw new Error(unit.problem)
  return unit.legs
}
const wordsOf = (id: InstrumentId, on: HedgeBoard = board) =>
  unitOf(id, on).map(({ contract, quantity }) => `${quantity} ${describeContract(contract)}`)

/** The request with one layer of an instrument on a budget of a tenth. */
const holding = (instrument: InstrumentId, exposureBasis: HedgeRequest['exposureBasis']): HedgeRequest => ({
  ...request,
  exposureBasis,
  rounding: 'fractional',
  playbook: {
    id: 'test',
    name: 'test',
    bands: [],
    plan: ({ measure }) => ({
      regime: null,
      place: null,
      budget: null,
      layers: [
        {
          id: 'first',
          instrument,
          state: 'engaged',
          measure: 'exposure',
          target: 0.1 * measure,
          budgetShare: null,
          reasons: [],
        },
      ],
    }),
  },
})

describe('instruments on the opening board', () => {
  it.each<[InstrumentId, string[]]>([
    ['vixFuture', ['1 VIX future 2026-02-18']],
    ['miniVixFuture', ['1 Mini VIX future 2026-02-18']],
    ['unleveragedEtp', ['1 1× volatility ETP']],
    ['leveragedEtp', ['1 1.5× volatility ETP']],
    // The condor's short put in the month nearest to 120 days.
    ['spxOverlay', ['1 SPX 6300 put 2026-05-15 AM']],
  ])('%s', (id, words) => {
    expect(wordsOf(id)).toEqual(words)
  })

  it('VIX calls stand at near, intermediate and long tenor', () => {
    const [near, middle, long] = (['nearVixCall', 'middleVixCall', 'longVixCall'] as const).map(
      (id) => unitOf(id)[0].contract,
    )
    const expiries = [near, middle, long].map((contract) => 'expiry' in contract && contract.expiry)
    expect(expiries).toEqual([...expiries].sort())
    expect(new Set(expiries).size).toBe(3)
  })

  it('spreads and diagonals sell the call of 1.5 times its future against the one of 1.2', () => {
    for (const [id, shortAt, longAt] of [
      ['nearVixCallSpread', 0, 0],
      ['vixDiagonal', 0, 1],
    ] as const) {
      const [short, long] = [...unitOf(id)].sort((a, b) => a.quantity - b.quantity)
      const strikeOf = (leg: Leg) => ('strike' in leg.contract ? leg.contract.strike : Number.NaN)
      expect(strikeOf(short)).toBe(Math.round(1.5 * market.curve.level(request.months[shortAt].days)))
      expect(strikeOf(long)).toBe(Math.round(1.2 * market.curve.level(request.months[longAt].days)))
    }
  })

  it('a short strike that would not lie above the long one is a point above it', () => {
    const steep = { ...settings, callMoneyness: 2.5 }
    for (const id of ['nearVixCallSpread', 'longVixCallSpread', 'vixDiagonal'] as const) {
      const [short, long] = [...unitOf(id, { ...board, settings: steep })].sort((a, b) => a.quantity - b.quantity)
      if (!('strike' in short.contract && 'strike' in long.contract)) throw new Error('options are expected')
      expect(short.contract.strike).toBe(long.contract.strike + 1)
    }
  })

  it('the put spread is struck at 95 and 90 % of its forward, on strikes of five', () => {
    const [long, short] = unitOf('spxPutSpread').map(({ contract }) =>
      contract.kind === 'spxOption' ? contract.strike : Number.NaN,
    )
    const forward = market.spot * Math.exp(((market.rate - market.dividendYield) * 48.7) / 365)
    expect(Math.abs(long - 0.95 * forward)).toBeLessThanOrEqual(3)
    expect(Math.abs(short - 0.9 * forward)).toBeLessThanOrEqual(3)
    expect([long % 5, short % 5]).toEqual([0, 0])
  })

  it('the variance swap costs nothing at any VIX it is entered at', () => {
    for (const vix of [10, 17.44, 60]) {
      const at = shockVix(snapshot, vix)
      expect(Math.abs(bookValue(unitOf('varianceSwap', { ...board, market: at }), at))).toBeLessThan(1e-6)
    }
  })

  it('the overlay waits for a month after the condor, however short its tenor', () => {
    const soon = { ...settings, longTenorDays: 5 }
    const condor = { ...request.condor, expiry: '2026-03-20' }
    expect(wordsOf('spxOverlay', { ...board, settings: soon, condor })).toEqual(['1 SPX 6300 put 2026-04-17 AM'])
  })

  it('say so where no VIX month is listed', () => {
    for (const id of ids) {
      const unit = instruments[id].build('first', { ...board, months: [] })
      const onVixMonths = unitOf(id).some(({ contract }) => contract.kind.startsWith('vix'))
      expect('problem' in unit, id).toBe(onVixMonths)
    }
    for (const id of ['middleCalendar', 'longCalendar', 'vixDiagonal'] as const) {
      const unit = instruments[id].build('first', { ...board, months: request.months.slice(0, 1) })
      expect('problem' in unit && unit.problem).toContain('No later VIX month')
    }
  })
})

describe('nearest SPX month', () => {
  const close = valuationMoment('2026-01-30', '16:00')
  it.each([
    [0, '2026-02-20'],
    [34, '2026-02-20'],
    [35, '2026-03-20'],
    [120, '2026-05-15'],
    // Juneteenth moves June's to the Thursday.
    [139, '2026-06-18'],
    [340, '2027-01-15'],
  ])('%i days from 2026-01-30 is %s', (tenor, expiry) => {
    expect(nearestSpxMonthly(close, tenor)).toEqual({ expiry, settlement: 'AM' })
  })

  it('lies after a given date, and after the opening of its own day', () => {
    expect(nearestSpxMonthly(close, 10, '2026-03-19').expiry).toBe('2026-03-20')
    expect(nearestSpxMonthly(close, 10, '2026-03-20').expiry).toBe('2026-04-17')
    expect(nearestSpxMonthly(valuationMoment('2026-03-20', '09:00'), 0).expiry).toBe('2026-03-20')
    expect(nearestSpxMonthly(valuationMoment('2026-03-20', '10:00'), 0).expiry).toBe('2026-04-17')
  })
})

describe('exposure', () => {
  it('of SPX options and variance swaps is the futures that move as they do: |vega| / beta x C', () => {
    for (const id of ['spxOverlay', 'varianceSwap'] as const) {
      const legs = unitOf(id)
      const days = id === 'spxOverlay' ? 105 - 6.5 / 24 : 49 - 6.5 / 24
      const expected = (Math.abs(oneFactorVega(legs, market)) / curveBeta(days)) * market.curve.level(days)
      expect(unitExposure(legs, market, 'contract')).toBeCloseTo(expected, 6)
      expect(unitExposure(legs, market, 'delta')).toBeCloseTo(expected, 6)
    }
  })

  it('of a VIX future by that measure would be its own notional', () => {
    const legs = unitOf('vixFuture')
    const days = request.months[0].days
    const equivalent = (oneFactorVega(legs, market) / curveBeta(days)) * market.curve.level(days)
    expect(unitExposure(legs, market, 'contract')).toBeCloseTo(equivalent, 6)
  })

  it('of an SPX put spread counts its long leg', () => {
    const legs = unitOf('spxPutSpread')
    expect(unitExposure(legs, market, 'contract')).toBeCloseTo(unitExposure([legs[0]], market, 'contract'), 8)
  })

  it.each(ids)('a layer of %s reaches its target, or says why it cannot', (id) => {
    for (const basis of ['contract', 'delta', 'premium', 'vega', 'contracts'] as const) {
      const [layer] = sizeHedge(holding(id, basis), market).layers
      // Futures and swaps cost nothing to enter; this calendar loses a little when VIX rises.
      const costsNothing = basis === 'premium' && ['vixFuture', 'miniVixFuture', 'varianceSwap'].includes(id)
      if (costsNothing || (basis === 'vega' && id === 'longCalendar')) {
        expect(layer.problem).toContain('no positive exposure')
        expect(layer.legs).toEqual([])
      } else {
        expect(layer.problem).toBeNull()
        expect(layer.exposure).toBeCloseTo(layer.target, 6)
        expect(layer.contracts).toBeGreaterThan(0)
      }
    }
  })

  it('mini futures come in ten times the number of standard ones', () => {
    const [standard] = sizeHedge(holding('vixFuture', 'contract'), market).layers
    const [mini] = sizeHedge(holding('miniVixFuture', 'contract'), market).layers
    expect(mini.contracts).toBeCloseTo(10 * standard.contracts, 8)
  })
})

describe('months further out', () => {
  const expiries = (id: InstrumentId, extraCycles: number) =>
    unitOf(id, { ...board, settings: { ...settings, extraCycles } }).map(
      ({ contract }) => 'expiry' in contract && contract.expiry,
    )
  const listed = request.months.map(({ settlement }) => settlement)

  it.each<InstrumentId>(['nearVixCall', 'nearVixCallSpread', 'vixFuture', 'longVixCall'])(
    'take every leg of %s one listed month further for each cycle',
    (id) => {
      const place = listed.indexOf(String(expiries(id, 0)[0]))
      for (const cycles of [1, 2]) expect(new Set(expiries(id, cycles))).toEqual(new Set([listed[place + cycles]]))
    },
  )

  it.each<InstrumentId>(['middleCalendar', 'longCalendar', 'vixDiagonal'])(
    'keep the two legs of %s as many months apart',
    (id) => {
      const places = expiries(id, 0).map((expiry) => listed.indexOf(String(expiry)))
      for (const cycles of [1, 2, 3]) {
        expect(expiries(id, cycles)).toEqual(places.map((place) => listed[place + cycles]))
      }
    },
  )

  it('end at the last listed month, where a calendar finds no later one and says so', () => {
    const last = { ...board, settings: { ...settings, extraCycles: 20 } }
    expect(unitOf('nearVixCall', last)).toMatchObject([{ contract: { expiry: listed.at(-1) } }])
    expect(instruments.middleCalendar.build('second', last)).toMatchObject({
      problem: expect.stringContaining('No later'),
    })
  })

  it('leave SPX options and ETPs where they are', () => {
    for (const id of ['spxOverlay', 'spxPutSpread', 'leveragedEtp'] as const) {
      expect(expiries(id, 2)).toEqual(expiries(id, 0))
    }
  })
})

describe('what an instrument says it heeds is what moves it', () => {
  const CHANGED: Readonly<Record<StrikeSetting, number>> = { callMoneyness: 1.7, strikesApart: 2 }
  const movedBy = (id: InstrumentId, changes: Partial<typeof settings>) =>
    wordsOf(id, { ...board, settings: { ...settings, ...changes } }).join() !== wordsOf(id).join()

  it.each(ids)('%s: strikes', (id) => {
    const heeded = (Object.keys(CHANGED) as StrikeSetting[]).filter((key) => movedBy(id, { [key]: CHANGED[key] }))
    expect(instruments[id].strikes).toEqual(heeded)
  })

  it.each(ids)('%s: tenor', (id) => {
    const { tenor } = instruments[id]
    const beyond = { nearTenorDays: 150, middleTenorDays: 180, longTenorDays: 210 }
    expect(movedBy(id, tenor ? { [tenor]: beyond[tenor] } : beyond)).toBe(tenor !== null)
  })
})

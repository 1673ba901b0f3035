import { describe, expect, it } from 'vitest'
import { bookFigures } from '../../../src/engine/book/bookFigures.ts'
import { oneFactorVega } from '../../../src/engine/book/oneFactorVega.ts'
import { netTheta, thetaParts } from '../../../src/engine/book/theta.ts'
import { bookValue, bookValuer } from '../../../src/engine/book/valueBook.ts'
import { HorizonMarket, shockVix } from '../../../src/engine/market/shock.ts'
import { curveBeta } from '../../../src/engine/market/vixCurve.ts'
import { black76 } from '../../../src/engine/pricing/black76.ts'
import { ironCondorLegs } from '../../../src/engine/product/condor.ts'
import type { Leg } from '../../../src/engine/product/leg.ts'
import { vixCall, vixCallCalendarLegs, vixCallSpreadLegs } from '../../../src/engine/product/vixStructures.ts'
import { opening } from '../../support/opening.ts'

const { market, request } = opening()

const future: Leg = {
  layer: 'first',
  contract: { kind: 'vixFuture', expiry: '2026-03-18', multiplier: 1000 },
  quantity: 2,
}
const etp: Leg = {
  layer: 'second',
  contract: { kind: 'volatilityEtp', leverage: 1.5, fee: 0.0095 },
  quantity: 100,
}
const call: Leg = { layer: 'first', contract: vixCall(24, '2026-03-18'), quantity: 5 }

const book: readonly Leg[] = [
  ...ironCondorLegs(request.condor),
  call,
  ...vixCallSpreadLegs('second', 25, 35, '2026-04-15', 3),
  ...vixCallCalendarLegs('third', 25, '2026-03-18', '2026-05-19', 4),
  future,
  etp,
]

describe('structures', () => {
  it('refuse wings without width, crossed strikes and reversed dates', () => {
    expect(() => ironCondorLegs({ ...request.condor, putWidth: 0 })).toThrow(/putWidth must be above 0, got 0/)
    expect(() => ironCondorLegs({ ...request.condor, shortPut: 7400 })).toThrow(/must lie below shortCall/)
    expect(() => vixCallSpreadLegs('first', 30, 30, '2026-03-18', 1)).toThrow(RangeError)
    expect(() => vixCallCalendarLegs('first', 30, '2026-05-19', '2026-03-18', 1)).toThrow(RangeError)
  })
})

describe('book', () => {
  const figures = bookFigures(book, market)

  it('is the sum of its legs', () => {
    const sum = (pick: (leg: (typeof figures.legs)[number]) => number) =>
      figures.legs.reduce((total, leg) => total + pick(leg), 0)
    expect(figures.net.valueUsd).toBeCloseTo(bookValue(book, market), 6)
    expect(figures.net.theta.total).toBeCloseTo(netTheta(book, market), 6)
    expect(figures.net.oneFactorVegaUsd).toBeCloseTo(oneFactorVega(book, market), 6)
    expect(figures.net.spx.deltaUsd).toBeCloseTo(
      sum((leg) => leg.spx.deltaUsd),
      8,
    )
    expect(figures.net.valueUsd).toBeCloseTo(Number(figures.byLayer.condor?.valueUsd) + figures.hedge.valueUsd, 8)
  })

  it('theta parts add up to theta, leg by leg', () => {
    for (const { leg, theta } of figures.legs) {
      expect(theta.decay + theta.financing + theta.roll).toBeCloseTo(theta.total, 8)
      expect(theta.total).toBeCloseTo(thetaParts([leg], market).total, 10)
    }
  })

  it('keeps greeks to SPX and to VIX futures apart', () => {
    for (const leg of figures.legs) {
      const other = leg.leg.contract.kind === 'spxOption' ? leg.vix : leg.spx
      expect(other.deltaUsd).toBe(0)
    }
  })
})

describe('horizon', () => {
  it('no days and no move change nothing', () => {
    const end = new HorizonMarket(market, 0).retarget(market.spot, market.vix)
    expect(bookValuer(book, market, 0)(end)).toBeCloseTo(bookValue(book, market), 8)
  })

  it('at expiry the condor is worth its intrinsic value', () => {
    const legs = ironCondorLegs(request.condor)
    const value = bookValuer(legs, market, 49)
    const end = new HorizonMarket(market, 49)
    expect(value(end.retarget(6800, 17))).toBe(0)
    expect(value(end.retarget(6270, 17))).toBeCloseTo(-30_000, 6)
    expect(value(end.retarget(5000, 60))).toBeCloseTo(-50_000, 6)
    expect(value(end.retarget(8000, 12))).toBeCloseTo(-50_000, 6)
  })

  it('a VIX call that settles on the way is cash at the level on the path', () => {
    // It settles after 46.729 of 60 days; VIX is on the straight line from 17.44 to 57.44 by then.
    const share = (47 - 6.5 / 24) / 60
    const end = new HorizonMarket(market, 60).retarget(market.spot, market.vix + 40)
    expect(bookValuer([call], market, 60)(end)).toBeCloseTo(500 * (17.44 + 40 * share - 24), 6)
  })

  it.each([0, 0.5, 1])('a future settles at spot VIX, whatever the curve said, at a roll share of %f', (rollShare) => {
    const days = 47 - 6.5 / 24
    const rolling = { ...market, dynamics: { ...market.dynamics, rollShare } }
    const end = new HorizonMarket(rolling, days).retarget(market.spot, 30)
    expect(bookValuer([future], rolling, days)(end)).toBeCloseTo(2000 * (30 - market.curve.level(days)), 6)
    // A moment before it settles it is worth the same: the curve meets spot at its near end.
    const before = new HorizonMarket(rolling, days - 1e-9).retarget(market.spot, 30)
    expect(bookValuer([future], rolling, days - 1e-9)(before)).toBeCloseTo(2000 * (30 - market.curve.level(days)), 2)
  })
})

describe('one-factor vega', () => {
  it('of a future is 1000 beta', () => {
    const days = 47 - 6.5 / 24
    expect(oneFactorVega([future], market)).toBeCloseTo(2000 * curveBeta(days), 6)
  })

  it('of a VIX call is 100 (delta beta + vega d sigma / dV)', () => {
    const leg = bookFigures([call], market).legs[0]
    const days = 47 - 6.5 / 24
    const volAt = (vix: number) => Number(bookFigures([call], shockVix(market, vix)).legs[0].impliedVol)
    const volPerPoint = volAt(market.vix + 0.5) - volAt(market.vix - 0.5)
    const pieces = leg.vix.deltaUsd * curveBeta(days) + leg.vix.vegaUsd * 100 * volPerPoint
    // The pieces are first order; what is left is the curvature over half a point.
    expect(Math.abs(leg.oneFactorVegaUsd / pieces - 1)).toBeLessThan(0.01)
  })

  it('of an ETP is leverage times value times the move of its blended future', () => {
    const value = bookValue([etp], market)
    const [m1, m2] = request.months.map(({ days }) => days)
    // 11 of the 19 business days from 2026-01-21 to 2026-02-17 are left after 2026-01-30.
    const w = 11 / 19
    const blended = w * market.curve.level(m1) + (1 - w) * market.curve.level(m2)
    const move = w * curveBeta(m1) + (1 - w) * curveBeta(m2)
    expect(value).toBeCloseTo(100 * blended, 8)
    expect(oneFactorVega([etp], market)).toBeCloseTo((1.5 * value * move) / blended, 6)
  })
})

describe('theta', () => {
  it('of a future in contango is the roll down the curve', () => {
    const { total, decay, financing, roll } = thetaParts([future], market)
    expect([decay, financing]).toEqual([0, 0])
    expect(roll).toBe(total)
    const days = 47 - 6.5 / 24
    expect(total).toBeCloseTo(2000 * (market.curve.level(days - 1) - market.curve.level(days)), 6)
    expect(total).toBeLessThan(0)
  })

  it('of an ETP in contango is about its roll: -(F2 - F1) over the days between them', () => {
    const { roll } = thetaParts([etp], market)
    const [m1, m2] = request.months
    const slope = (market.curve.level(m2.days) - market.curve.level(m1.days)) / (m2.days - m1.days)
    const nearSlope = market.curve.level(m1.days) - market.curve.level(m1.days - 1)
    const w = 11 / 19
    expect(roll).toBeCloseTo(-150 * (w * nearSlope + (1 - w) * slope), 6)
  })

  it('does not jump by weekday: a Friday close and a Thursday close differ by little', () => {
    const legs = ironCondorLegs(request.condor)
    const thursday = opening({ date: '2026-01-29' }).market
    expect(Math.abs(netTheta(legs, thursday) / netTheta(legs, market) - 1)).toBeLessThan(0.1)
  })
})

describe('greeks against bumped prices', () => {
  /** USD value of one leg with its implied volatility held: the definition its own greeks are derivatives of. */
  const valueAt = (leg: Leg, change: { underlying?: number; volPoints?: number; rate?: number; days?: number }) => {
    const { underlying = 0, volPoints = 0, rate = 0, days = 0 } = change
    const { contract, quantity } = leg
    if (contract.kind !== 'spxOption' && contract.kind !== 'vixOption') throw new Error('an option is expected')
    const quoted = bookFigures([{ ...leg, quantity: 1 }], market).legs[0]
    const years = (Number(quoted.days) - days) / 365
    const r = market.rate + rate / 100
    const forward =
      contract.kind === 'spxOption'
        ? (market.spot + underlying) * Math.exp((r - market.dividendYield) * years)
        : market.curve.level(Number(quoted.days)) + underlying
    const vol = Number(quoted.impliedVol) + volPoints / 100
    const { price } = black76(contract.right, forward, contract.strike, vol, years)
    return quantity * contract.multiplier * Math.exp(-r * years) * price
  }
  const slope = (f: (h: number) => number, h: number) => (f(h) - f(-h)) / (2 * h)
  const curvature = (f: (h: number) => number, h: number) => (f(h) - 2 * f(0) + f(-h)) / (h * h)

  // Central differences: the error is of order h^2, the tolerance relative to the greek.
  it.each([...ironCondorLegs(request.condor), call])('$contract.kind $contract.strike', (leg) => {
    const figures = bookFigures([leg], market).legs[0]
    const own = leg.contract.kind === 'spxOption' ? figures.spx : figures.vix
    const h = leg.contract.kind === 'spxOption' ? 1 : 0.01
    const close = (greek: number, numeric: number) => expect(Math.abs(numeric / greek - 1)).toBeLessThan(1e-4)
    close(
      own.deltaUsd,
      slope((underlying) => valueAt(leg, { underlying }), h),
    )
    close(
      own.gammaUsd,
      curvature((underlying) => valueAt(leg, { underlying }), h),
    )
    close(
      own.vegaUsd,
      slope((volPoints) => valueAt(leg, { volPoints }), 0.01),
    )
    close(
      own.volgaUsd,
      curvature((volPoints) => valueAt(leg, { volPoints }), 0.01),
    )
    close(
      own.rhoUsd,
      slope((rate) => valueAt(leg, { rate }), 0.01),
    )
    const deltaAt = (change: { volPoints?: number; days?: number }) =>
      slope((underlying) => valueAt(leg, { ...change, underlying }), h)
    close(
      own.vannaUsd,
      slope((volPoints) => deltaAt({ volPoints }), 0.01),
    )
    close(
      own.charmUsd,
      slope((days) => deltaAt({ days }), 0.01),
    )
  })
})

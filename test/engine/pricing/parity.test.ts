import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bookFigures } from '../../../src/engine/book/bookFigures.ts'
import { bookValue, bookValuer } from '../../../src/engine/book/valueBook.ts'
import { HorizonMarket } from '../../../src/engine/market/shock.ts'
import type { Leg, SpxSeries } from '../../../src/engine/product/leg.ts'
import {
  boxLegs,
  conversionLegs,
  reversalLegs,
  spxForwardContract,
  syntheticForwardLegs,
} from '../../../src/engine/product/parity.ts'
import { opening } from '../../support/opening.ts'

const { market } = opening()
// Closes 2026-01-30 16:00 to 2026-03-20 16:00, and to 09:30 of 2026-06-18.
const series: [SpxSeries, number][] = [
  [{ expiry: '2026-03-20', settlement: 'PM' }, 49],
  [{ expiry: '2026-06-18', settlement: 'AM' }, 139 - 6.5 / 24],
]
const figuresOf = (legs: readonly Leg[]) => bookFigures(legs, market).net

describe.each(series)('put-call parity in %o', (expiry, days) => {
  const years = days / 365
  const discount = Math.exp(-market.rate * years)
  const forward = market.spot * Math.exp((market.rate - market.dividendYield) * years)

  it('call less put is the forward: e^(-rT) (F - K), with a spot delta of e^(-qT)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3000, max: 12_000 }), (strike) => {
        const synthetic = figuresOf(syntheticForwardLegs('first', strike, expiry, 1))
        const contract = spxForwardContract(strike, expiry)
        const outright = figuresOf([{ layer: 'first', contract, quantity: 1 }])
        expect(outright.valueUsd).toBeCloseTo(100 * discount * (forward - strike), 6)
        expect(synthetic.valueUsd).toBeCloseTo(outright.valueUsd, 6)
        expect(outright.spx.deltaUsd).toBeCloseTo(100 * Math.exp(-market.dividendYield * years), 10)
        expect(synthetic.spx.deltaUsd).toBeCloseTo(outright.spx.deltaUsd, 8)
        expect(synthetic.spx.rhoUsd).toBeCloseTo(outright.spx.rhoUsd, 6)
        expect(synthetic.spx.charmUsd).toBeCloseTo(outright.spx.charmUsd, 8)
        expect(synthetic.oneFactorVegaUsd).toBeCloseTo(0, 6)
        expect(synthetic.theta.financing + synthetic.theta.roll).toBeCloseTo(outright.theta.financing, 5)
      }),
    )
  })

  it('a box is worth e^(-rT) (K2 - K1) and has no delta, gamma or vega', () => {
    const box = figuresOf(boxLegs('first', 6500, 7300, expiry, 3))
    expect(box.valueUsd).toBeCloseTo(300 * discount * 800, 5)
    expect(box.spx.deltaUsd).toBeCloseTo(0, 8)
    expect(box.spx.gammaUsd).toBeCloseTo(0, 10)
    expect(box.spx.vegaUsd).toBeCloseTo(0, 8)
    expect(box.oneFactorVegaUsd).toBeCloseTo(0, 6)
  })

  it('a conversion locks in e^(-rT) K without delta, a reversal owes it', () => {
    const conversion = figuresOf(conversionLegs('first', 6900, expiry, 2))
    expect(conversion.valueUsd).toBeCloseTo(200 * discount * 6900, 5)
    expect(conversion.spx.deltaUsd).toBeCloseTo(0, 8)
    expect(conversion.oneFactorVegaUsd).toBeCloseTo(0, 6)
    // A loan earns its interest: a day of r on its value.
    expect(conversion.theta.total).toBeCloseTo(conversion.valueUsd * Math.expm1(market.rate / 365), 5)
    expect(figuresOf(reversalLegs('first', 6900, expiry, 2)).valueUsd).toBeCloseTo(-conversion.valueUsd, 8)
  })

  it('box and conversion pay the same wherever SPX and VIX go', () => {
    const box = boxLegs('first', 6500, 7300, expiry, 1)
    const conversion = conversionLegs('first', 6900, expiry, 1)
    for (const horizon of [0, 20, days, 200]) {
      const left = Math.max(0, days - horizon) / 365
      for (const [spot, vix] of [
        [4000, 70],
        [6900, 12],
        [9000, 30],
      ]) {
        const end = new HorizonMarket(market, horizon).retarget(spot, vix)
        const paid = Math.exp(-market.rate * left)
        expect(bookValuer(box, market, horizon)(end)).toBeCloseTo(100 * paid * 800, 5)
        expect(bookValuer(conversion, market, horizon)(end)).toBeCloseTo(100 * paid * 6900, 5)
      }
    }
  })
})

describe('SPX forward', () => {
  const [expiry, days] = series[0]
  const leg: Leg = { layer: 'first', contract: spxForwardContract(6900, expiry), quantity: 1 }

  it('greeks are the slopes of its value', () => {
    const valueAt = (change: { spot?: number; rate?: number; moment?: number }) => {
      const bumped = {
        ...market,
        spot: market.spot + (change.spot ?? 0),
        rate: market.rate + (change.rate ?? 0) / 100,
        moment: market.moment + (change.moment ?? 0),
      }
      return bookValue([leg], bumped)
    }
    const { spx } = figuresOf([leg])
    expect((valueAt({ spot: 1 }) - valueAt({ spot: -1 })) / 2).toBeCloseTo(spx.deltaUsd, 6)
    expect((valueAt({ rate: 0.01 }) - valueAt({ rate: -0.01 })) / 0.02).toBeCloseTo(spx.rhoUsd, 3)
    const deltaAt = (moment: number) => (valueAt({ spot: 1, moment }) - valueAt({ spot: -1, moment })) / 2
    expect((deltaAt(0.5) - deltaAt(-0.5)) / 1).toBeCloseTo(spx.charmUsd, 6)
  })

  it('settles on SPX at its date, on the straight line in log-spot', () => {
    const end = new HorizonMarket(market, 2 * days).retarget(market.spot * 0.81, 30)
    expect(bookValuer([leg], market, 2 * days)(end)).toBeCloseTo(100 * (market.spot * 0.9 - 6900), 6)
  })
})

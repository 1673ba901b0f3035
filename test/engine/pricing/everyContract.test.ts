import { describe, expect, it } from 'vitest'
import { bookFigures } from '../../../src/engine/book/bookFigures.ts'
import { netTheta, thetaParts } from '../../../src/engine/book/theta.ts'
import { bookValue, bookValuer } from '../../../src/engine/book/valueBook.ts'
import type { MarketState } from '../../../src/engine/market/marketState.ts'
import { HorizonMarket } from '../../../src/engine/market/shock.ts'
import type { Contract, Leg } from '../../../src/engine/product/leg.ts'
import { spxForwardContract } from '../../../src/engine/product/parity.ts'
import { spxOption, xspOption } from '../../../src/engine/product/spxStructures.ts'
import { miniVixFuture, vixCall, vixFuture } from '../../../src/engine/product/vixStructures.ts'
import { nonFinitePaths } from '../../support/finite.ts'
import { opening } from '../../support/opening.ts'

const { market } = opening()
const am = { expiry: '2026-06-18', settlement: 'AM' } as const
const kinds: Record<string, Contract> = {
  'SPX put, AM': spxOption('put', 6500, am),
  'XSP call, PM': xspOption('call', 700, '2026-03-20'),
  'SPX forward': spxForwardContract(6800, am),
  'variance swap': { kind: 'varianceSwap', ...am, strikeVol: 18, vegaNotional: 500 },
  'VIX call': vixCall(24, '2026-04-15'),
  'VIX put': { ...vixCall(18, '2026-04-15'), right: 'put' },
  'VIX future': vixFuture('2026-04-15'),
  'mini VIX future': miniVixFuture('2026-04-15'),
  '1x ETP': { kind: 'volatilityEtp', leverage: 1, fee: 0.0089 },
  '1.5x ETP': { kind: 'volatilityEtp', leverage: 1.5, fee: 0.0095 },
}
const legs = Object.entries(kinds).map(([name, contract]): [string, Leg] => [
  name,
  { layer: 'second', contract, quantity: -3 },
])
const held: MarketState = { ...market, dynamics: { ...market.dynamics, rollShare: 0 } }

describe.each(legs)('%s', (_name, leg) => {
  it('a horizon of no days and no move changes nothing', () => {
    const end = new HorizonMarket(market, 0).retarget(market.spot, market.vix)
    expect(bookValuer([leg], market, 0)(end)).toBeCloseTo(bookValue([leg], market), 8)
  })

  it('decay, financing and roll add up to theta, over a day and past settlement', () => {
    for (const days of [1, 30, 200]) {
      const horizon = { days, timing: 'actual' } as const
      const { total, decay, financing, roll } = thetaParts([leg], market, horizon)
      expect(decay + financing + roll).toBeCloseTo(total, 6)
      expect(total).toBeCloseTo(netTheta([leg], market, horizon), 8)
    }
  })

  it('has finite figures in calm and in panic, now and at its settlement', () => {
    for (const vix of [9, 90]) {
      expect(nonFinitePaths(bookFigures([leg], opening({ vix }).market))).toEqual([])
    }
    const settled = { ...market, moment: market.moment + 400 }
    expect(nonFinitePaths(bookFigures([leg], settled))).toEqual([])
  })

  it('twice the quantity is twice everything', () => {
    const once = bookFigures([leg], market).net
    const twice = bookFigures([{ ...leg, quantity: -6 }], market).net
    expect(twice.valueUsd).toBeCloseTo(2 * once.valueUsd, 6)
    expect(twice.oneFactorVegaUsd).toBeCloseTo(2 * once.oneFactorVegaUsd, 6)
  })
})

describe('settlement on VIX', () => {
  // 2026-04-15 09:30 is 75 days less six and a half hours after the close of 2026-01-30.
  const days = 75 - 6.5 / 24
  const settled: [string, Contract, (vix: number) => number][] = [
    ['future', vixFuture('2026-04-15'), (vix) => 1000 * (vix - market.curve.level(days))],
    ['mini future', miniVixFuture('2026-04-15'), (vix) => 100 * (vix - market.curve.level(days))],
    ['call', vixCall(24, '2026-04-15'), (vix) => 100 * Math.max(0, vix - 24)],
    ['put', { ...vixCall(24, '2026-04-15'), right: 'put' }, (vix) => 100 * Math.max(0, 24 - vix)],
  ]

  it.each(settled)('a %s meets VIX there, rolled down the curve or held', (_name, contract, payoff) => {
    for (const from of [market, held]) {
      for (const vix of [12, 24, 60]) {
        const valueAt = (horizon: number) => {
          const end = new HorizonMarket(from, horizon).retarget(from.spot, vix)
          return bookValuer([{ layer: 'first', contract, quantity: 1 }], from, horizon)(end)
        }
        expect(valueAt(days)).toBeCloseTo(payoff(vix), 6)
        // A minute before settlement its price is already there, but for the last of its time value.
        expect(Math.abs(valueAt(days - 1 / 1440) - payoff(vix))).toBeLessThan(6)
      }
    }
  })
})

describe('settlement on SPX', () => {
  it('AM series settle six and a half hours before PM series of the date', () => {
    const [morning, close] = (['AM', 'PM'] as const).map(
      (settlement) =>
        bookFigures(
          [{ layer: 'first', contract: spxOption('put', 6500, { expiry: '2026-06-18', settlement }), quantity: 1 }],
          market,
        ).legs[0].days,
    )
    expect(Number(close) - Number(morning)).toBeCloseTo(6.5 / 24, 9)
  })

  it('both series of a date keep their own clock in one book', () => {
    const pm: Leg = { layer: 'first', contract: spxOption('put', 6500, { ...am, settlement: 'PM' }), quantity: 1 }
    const morning: Leg = { ...pm, contract: spxOption('put', 6500, am) }
    const apart = bookValue([pm], market) + bookValue([morning], market)
    expect(bookValue([pm, morning], market)).toBeCloseTo(apart, 8)
    expect(bookValue([pm], market)).toBeGreaterThan(bookValue([morning], market))
  })
})

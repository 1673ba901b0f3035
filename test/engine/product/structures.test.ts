import { describe, expect, it } from 'vitest'
import { bookFigures } from '../../../src/engine/book/bookFigures.ts'
import { bookValue } from '../../../src/engine/book/valueBook.ts'
import { describeContract } from '../../../src/engine/product/describe.ts'
import type { Contract, Leg } from '../../../src/engine/product/leg.ts'
import { boxLegs, spxForwardContract } from '../../../src/engine/product/parity.ts'
import { spxOption, spxOverlayLegs, spxPutSpreadLegs, xspOption } from '../../../src/engine/product/spxStructures.ts'
import { varianceStripLegs } from '../../../src/engine/product/varianceStrip.ts'
import {
  miniVixFuture,
  vixCall,
  vixCallCalendarLegs,
  vixCallDiagonalLegs,
  vixFuture,
} from '../../../src/engine/product/vixStructures.ts'
import { opening } from '../../support/opening.ts'

const { market } = opening()
const march = { expiry: '2026-03-20', settlement: 'PM' } as const
const june = { expiry: '2026-06-18', settlement: 'AM' } as const
const worth = (contract: Contract) => bookValue([{ layer: 'first', contract, quantity: 1 }], market)

describe('contracts in words', () => {
  it.each<[Contract, string]>([
    [spxOption('put', 6300, march), 'SPX 6300 put 2026-03-20'],
    [spxOption('put', 6300, june), 'SPX 6300 put 2026-06-18 AM'],
    [xspOption('put', 630, '2026-03-20'), 'XSP 630 put 2026-03-20'],
    [xspOption('call', 733.5, '2026-03-20'), 'XSP 733.5 call 2026-03-20'],
    [spxForwardContract(6950, march), 'SPX forward at 6950 2026-03-20'],
    [
      { kind: 'varianceSwap', ...june, strikeVol: 19.8049, vegaNotional: 1000 },
      'SPX variance swap at 19.80 2026-06-18 AM',
    ],
    [vixFuture('2026-03-18'), 'VIX future 2026-03-18'],
    [miniVixFuture('2026-03-18'), 'Mini VIX future 2026-03-18'],
    [vixCall(24, '2026-03-18'), 'VIX 24 call 2026-03-18'],
    [{ kind: 'volatilityEtp', leverage: 1, fee: 0.0089 }, '1× volatility ETP'],
  ])('%o', (contract, words) => {
    expect(describeContract(contract)).toBe(words)
  })
})

describe('small contracts', () => {
  const figuresOf = (contract: Contract) => bookFigures([{ layer: 'first', contract, quantity: 1 }], market).net

  it('an XSP option is a tenth of the SPX option of ten times its strike, in value and in every greek', () => {
    const spx = figuresOf(spxOption('put', 6300, march))
    const xsp = figuresOf(xspOption('put', 630, '2026-03-20'))
    expect(xsp.valueUsd).toBeCloseTo(spx.valueUsd / 10, 10)
    expect(xsp.theta.total).toBeCloseTo(spx.theta.total / 10, 10)
    expect(xsp.oneFactorVegaUsd).toBeCloseTo(spx.oneFactorVegaUsd / 10, 10)
    expect(xsp.spx.deltaUsd).toBeCloseTo(spx.spx.deltaUsd / 10, 10)
    expect(xsp.spx.gammaUsd).toBeCloseTo(spx.spx.gammaUsd / 10, 10)
    expect(xsp.spx.vegaUsd).toBeCloseTo(spx.spx.vegaUsd / 10, 10)
  })

  it('a mini VIX future is a tenth of the standard one', () => {
    const standard = figuresOf(vixFuture('2026-04-15'))
    const mini = figuresOf(miniVixFuture('2026-04-15'))
    expect(mini.theta.total).toBeCloseTo(standard.theta.total / 10, 10)
    expect(mini.oneFactorVegaUsd).toBeCloseTo(standard.oneFactorVegaUsd / 10, 10)
    expect(mini.vix.deltaUsd).toBe(100)
  })
})

describe('spreads over strikes and dates', () => {
  it('a VIX diagonal is its two legs: long the later call, short the nearer', () => {
    const legs = vixCallDiagonalLegs(
      'second',
      { strike: 30, expiry: '2026-03-18' },
      { strike: 24, expiry: '2026-05-19' },
      3,
    )
    const later = worth(vixCall(24, '2026-05-19'))
    const nearer = worth(vixCall(30, '2026-03-18'))
    expect(bookValue(legs, market)).toBeCloseTo(3 * (later - nearer), 8)
    expect(legs.every(({ layer }) => layer === 'second')).toBe(true)
  })

  it('a diagonal of one strike is the calendar', () => {
    const near = { strike: 25, expiry: '2026-03-18' }
    const far = { strike: 25, expiry: '2026-05-19' }
    expect(vixCallDiagonalLegs('third', near, far, 2)).toEqual(
      vixCallCalendarLegs('third', 25, near.expiry, far.expiry, 2),
    )
  })

  it('a put spread is worth between nothing and its discounted width, more as the long strike rises', () => {
    const values = [6400, 6600, 6800, 7200].map((long) =>
      bookValue(spxPutSpreadLegs('first', long, 6200, march, 1), market),
    )
    for (const [i, value] of values.entries()) {
      if (i > 0) expect(value).toBeGreaterThan(values[i - 1])
      expect(value).toBeGreaterThan(0)
    }
    expect(values[3]).toBeLessThan(100 * 1000)
  })

  it('an overlay is one long option beyond the condor', () => {
    const option = spxOption('put', 6300, june)
    expect(spxOverlayLegs('second', option, '2026-03-20', 4)).toEqual([
      { layer: 'second', contract: option, quantity: 4 } satisfies Leg,
    ])
  })

  it('refuse strikes and dates in the wrong order, naming them', () => {
    const near = { strike: 25, expiry: '2026-05-19' }
    expect(() => vixCallDiagonalLegs('first', near, { ...near, strike: 24 }, 1)).toThrow(/2026-05-19 must lie before/)
    expect(() => spxPutSpreadLegs('first', 6200, 6200, march, 1)).toThrow(/6200 must lie below/)
    expect(() => boxLegs('first', 7000, 6900, march, 1)).toThrow(/7000 must lie below upper strike 6900/)
    expect(() => spxOverlayLegs('first', spxOption('put', 6300, march), '2026-03-20', 1)).toThrow(/must lie after/)
    const strip = { series: march, forward: 6900, days: 49, varianceNotional: 1 }
    expect(() => varianceStripLegs('first', { ...strip, strikes: [6800, 7000] })).toThrow(/three strikes, got 2/)
    expect(() => varianceStripLegs('first', { ...strip, strikes: [6000, 6500, 6800] })).toThrow(/enclose the forward/)
    expect(() => varianceStripLegs('first', { ...strip, strikes: [6800, 6800, 7000] })).toThrow(/must ascend/)
  })
})

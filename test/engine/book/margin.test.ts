import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MarginAssumptions, marginFigures } from '../../../src/engine/book/margin.ts'
import { bookValue } from '../../../src/engine/book/valueBook.ts'
import { ironCondorLegs } from '../../../src/engine/product/condor.ts'
import type { Contract, Leg } from '../../../src/engine/product/leg.ts'
import { boxLegs, conversionLegs } from '../../../src/engine/product/parity.ts'
import { spxOption, spxPutSpreadLegs, xspOption } from '../../../src/engine/product/spxStructures.ts'
import {
  miniVixFuture,
  vixCall,
  vixCallCalendarLegs,
  vixCallSpreadLegs,
  vixFuture,
} from '../../../src/engine/product/vixStructures.ts'
import { opening } from '../../support/opening.ts'

const { market, request } = opening()
const march = { expiry: '2026-03-20', settlement: 'PM' } as const
const assumptions: MarginAssumptions = {
  futureShare: 0.4,
  etpShare: 0.75,
  uncoveredShare: 0.2,
  varianceSwapPoints: 10,
}
const margin = (legs: readonly Leg[]) => marginFigures(legs, market, assumptions)
const one = (contract: Contract, quantity = 1): Leg => ({ layer: 'first', contract, quantity })
/** The future of 2026-03-18, 47 days less six and a half hours away. */
const marchFuture = market.curve.level(47 - 6.5 / 24)

describe('margin', () => {
  it('of a condor is the wider wing; less its credit, the maximum loss', () => {
    const legs = ironCondorLegs({ ...request.condor, putWidth: 50, callWidth: 75 })
    const { depositUsd, premiumUsd } = margin(legs)
    expect(depositUsd).toBeCloseTo(75 * 100 * request.condor.contracts, 8)
    expect(premiumUsd).toBeCloseTo(bookValue(legs, market), 8)
    expect(premiumUsd).toBeLessThan(0)
  })

  it('of bought spreads and options is their premium', () => {
    for (const legs of [
      spxPutSpreadLegs('first', 6600, 6200, march, 2),
      vixCallSpreadLegs('first', 24, 30, '2026-03-18', 5),
      [one(vixCall(24, '2026-03-18'), 7)],
      boxLegs('first', 6500, 7300, march, 1),
      conversionLegs('first', 6900, march, 1),
    ]) {
      expect(margin(legs).depositUsd).toBeCloseTo(0, 6)
      expect(margin(legs).premiumUsd).toBeCloseTo(bookValue(legs, market), 8)
    }
  })

  it('of sold spreads and boxes is their width', () => {
    expect(margin(spxPutSpreadLegs('first', 6600, 6200, march, -2)).depositUsd).toBeCloseTo(2 * 100 * 400, 8)
    expect(margin(boxLegs('first', 6500, 7300, march, -1)).depositUsd).toBeCloseTo(100 * 800, 6)
  })

  it('an XSP wing covers a tenth of an SPX one', () => {
    const legs = [one(spxOption('put', 6300, march), -1), one(xspOption('put', 625, '2026-03-20'), 10)]
    expect(margin(legs).depositUsd).toBeCloseTo(100 * 50, 8)
  })

  it('of an uncovered call is its share of the future, whichever month the long one is of', () => {
    const uncovered = 0.2 * marchFuture * 100
    expect(margin([one(vixCall(24, '2026-03-18'), -1)]).depositUsd).toBeCloseTo(uncovered, 8)
    const calendar = vixCallCalendarLegs('first', 24, '2026-03-18', '2026-05-19', 3)
    expect(margin(calendar).depositUsd).toBeCloseTo(3 * uncovered, 8)
  })

  it('of futures, ETPs and variance swaps is what the assumptions say, long or short', () => {
    expect(margin([one(vixFuture('2026-03-18'), -2)]).depositUsd).toBeCloseTo(0.4 * 2000 * marchFuture, 8)
    expect(margin([one(miniVixFuture('2026-03-18'))]).depositUsd).toBeCloseTo(0.4 * 100 * marchFuture, 8)
    const etp = one({ kind: 'volatilityEtp', leverage: 1, fee: 0.0089 }, -40)
    expect(margin([etp])).toEqual({
      depositUsd: expect.closeTo(-0.75 * bookValue([etp], market), 8),
      premiumUsd: 0,
    })
    const swap = one({ kind: 'varianceSwap', ...march, strikeVol: 18, vegaNotional: 500 }, -2)
    expect(margin([swap]).depositUsd).toBe(2 * 500 * 10)
  })

  it('never rises by a leg that is only bought', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 1600 }),
        fc.constantFrom('call' as const, 'put' as const),
        fc.integer({ min: 1, max: 20 }),
        (fifths, right, quantity) => {
          const legs = ironCondorLegs(request.condor)
          const bought = one(spxOption(right, 5 * fifths, march), quantity)
          expect(margin([...legs, bought]).depositUsd).toBeLessThanOrEqual(margin(legs).depositUsd + 1e-6)
        },
      ),
    )
  })

  it('of nothing is nothing', () => {
    expect(margin([])).toEqual({ depositUsd: 0, premiumUsd: 0 })
  })
})

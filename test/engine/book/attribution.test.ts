import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attributeProfit, CAUSES } from '../../../src/engine/book/attribution.ts'
import { bookValue, bookValuer } from '../../../src/engine/book/valueBook.ts'
import { HorizonMarket } from '../../../src/engine/market/shock.ts'
import { hedgeLegs, sizeHedge } from '../../../src/engine/methodology/sizeHedge.ts'
import { ironCondorLegs } from '../../../src/engine/product/condor.ts'
import { opening } from '../../support/opening.ts'

const { market, request } = opening()
const legs = [...ironCondorLegs(request.condor), ...hedgeLegs(sizeHedge(request, market))]
const still = { spot: market.spot, vix: market.vix, days: 0, stickiness: 0 }

describe('attribution', () => {
  it('adds up to the P&L to the cent, by layer and in all, for any move', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -0.4, max: 0.3, noNaN: true }),
        fc.double({ min: 9, max: 120, noNaN: true }),
        fc.double({ min: 0, max: 90, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (spotMove, vix, days, stickiness) => {
          const move = { spot: market.spot * (1 + spotMove), vix, days, stickiness }
          const { net, byLayer } = attributeProfit(legs, market, move)
          const end = new HorizonMarket(market, days, stickiness).retarget(move.spot, vix)
          const profit = bookValuer(legs, market, days)(end) - bookValue(legs, market)
          expect(Math.abs(net.total - profit)).toBeLessThan(0.005)
          for (const part of [net, ...Object.values(byLayer)]) {
            expect(Math.abs(CAUSES.reduce((sum, cause) => sum + part[cause], 0) - part.total)).toBeLessThan(0.005)
          }
        },
      ),
      { numRuns: 200 },
    )
  })

  it('no move and no time: nothing', () => {
    const { net } = attributeProfit(legs, market, still)
    for (const cause of CAUSES) expect(Math.abs(net[cause]), cause).toBeLessThan(1e-6)
  })

  it('time alone is theta alone', () => {
    const { net } = attributeProfit(legs, market, { ...still, days: 5 })
    for (const cause of ['delta', 'gamma', 'vega', 'volOfVol', 'curve', 'cross'] as const) {
      expect(Math.abs(net[cause]), cause).toBeLessThan(1e-6)
    }
    expect(net.total).toBeCloseTo(net.decay + net.financing + net.roll, 6)
  })

  it('a small move is explained by the greeks: the remainder is of third order', () => {
    const remainderAt = (share: number) =>
      attributeProfit(legs, market, {
        ...still,
        spot: market.spot * (1 - 0.01 * share),
        vix: market.vix + 1.3 * share,
      }).net.remainder
    expect(Math.abs(remainderAt(0.25) / remainderAt(1))).toBeLessThan(1 / 16)
  })
})

describe('sticky strike against sticky moneyness', () => {
  it('with sticky strike a small move has no vega: every strike keeps its volatility', () => {
    const fall = { ...still, spot: 0.98 * market.spot }
    const condor = ironCondorLegs(request.condor)
    expect(Math.abs(attributeProfit(condor, market, { ...fall, stickiness: 1 }).net.vega)).toBeLessThan(1e-6)
    expect(Math.abs(attributeProfit(condor, market, fall).net.vega)).toBeGreaterThan(100)
  })
})

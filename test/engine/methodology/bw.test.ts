import { describe, expect, it } from 'vitest'
import { oneFactorVega } from '../../../src/engine/book/oneFactorVega.ts'
import { bookValue, bookValuer } from '../../../src/engine/book/valueBook.ts'
import { HorizonMarket } from '../../../src/engine/market/shock.ts'
import { linkedVix } from '../../../src/engine/market/spotVol.ts'
import { frontSpread, overlayShare, reversionSignal } from '../../../src/engine/methodology/playbooks/bwRules.ts'
import { ironCondorLegs } from '../../../src/engine/product/condor.ts'
import type { Leg } from '../../../src/engine/product/leg.ts'
import type { Scenario } from '../../../src/scenario/parameters.ts'
import { curveOf, layerOf, sizedWith } from '../../support/sizing.ts'

const bw = (changes: Partial<Scenario> = {}) => sizedWith({ playbook: 'bw', rounding: 'fractional', ...changes })
const contango = curveOf(20, 20, 21, 21.5, 22)
const backwardation = curveOf(34, 33, 29, 27, 26)
const overlay = (sized: ReturnType<typeof bw>) => layerOf(sized, 'first')
const tail = (sized: ReturnType<typeof bw>) => layerOf(sized, 'second')

/** Value after SPX has fallen by 20 % at once, less the value before: repriced here, by the market model alone. */
function gainInCrash(legs: readonly Leg[], { market }: ReturnType<typeof bw>): number {
  const crashed = new HorizonMarket(market, 0).retarget(0.8 * market.spot, linkedVix(market.vix, -0.2, 0))
  return bookValuer(legs, market, 0)(crashed) - bookValue(legs, market)
}

describe('BW-1 degree of backwardation', () => {
  it('is M1 − M2 in points', () => {
    expect(frontSpread(bw(backwardation).context)).toBeCloseTo(4, 12)
    expect(frontSpread(bw(contango).context)).toBeCloseTo(-1, 12)
  })

  it('signals mean reversion from 3 points on, in full at 4', () => {
    expect([-5, 0, 3, 3.25, 4, 9].map(reversionSignal)).toEqual([0, 0, 0, 0.25, 1, 1])
  })
})

describe('BW-2 shares of a budget', () => {
  it.each([
    ['contango', -1, 0.5, 0.5],
    ['the start of the signal', 3, 1, 0.5],
    ['half the signal', 3.5, 0, 0.525],
    ['the full signal, low end', 4, 0, 0.55],
    ['the full signal, high end', 4, 1, 0.65],
  ])('%s: M1 − M2 = %d at place %d gives the overlay %d', (_title, spread, position, share) => {
    expect(overlayShare(spread, position)).toBeCloseTo(share, 12)
  })

  it('size both parts by their cost where a budget is typed', () => {
    for (const [rangePosition, share] of [
      [0, 0.55],
      [1, 0.65],
    ]) {
      const sized = bw({ ...backwardation, bwBudgetUsd: 20_000, rangePosition })
      expect(overlay(sized).costUsd).toBeCloseTo(share * 20_000, 6)
      expect(tail(sized).costUsd).toBeCloseTo((1 - share) * 20_000, 6)
      expect(overlay(sized).reasons).toContain('BW-2')
    }
  })

  it('of a budget of 0 are nothing, and say so', () => {
    for (const { contracts, note } of bw({ bwBudgetUsd: 0 }).layers) {
      expect(contracts).toBe(0)
      expect(note).toContain('budget is 0')
    }
  })
})

describe('BW-3 the calendar overlay', () => {
  it('buys further-dated SPX puts at the condor’s short strike', () => {
    expect(overlay(bw()).legs).toMatchObject([
      { contract: { kind: 'spxOption', right: 'put', strike: 6300, expiry: '2026-05-15' } },
    ])
  })

  it('or a diagonal of VIX calls', () => {
    const { legs } = overlay(bw({ bwOverlay: 'vixDiagonal' }))
    expect(legs.map(({ contract, quantity }) => [contract.kind, Math.sign(quantity)])).toEqual([
      ['vixOption', -1],
      ['vixOption', 1],
    ])
  })
})

describe('BW-4 the tail hedge', () => {
  it('is calls of the month nearest to 45 to 60 days', () => {
    for (const rangePosition of [0, 1]) {
      const sized = bw({ rangePosition })
      const [{ contract }] = tail(sized).legs
      const wanted = rangePosition === 0 ? 45 : 60
      const nearest = [...sized.request.months].sort((a, b) => Math.abs(a.days - wanted) - Math.abs(b.days - wanted))[0]
      expect(contract).toMatchObject({ kind: 'vixOption', right: 'call', expiry: nearest.settlement })
    }
  })

  it('or futures, which cost nothing', () => {
    const sized = bw({ bwTail: 'futures' })
    expect(tail(sized).legs).toMatchObject([{ contract: { kind: 'vixFuture', expiry: '2026-03-18' } }])
    expect(tail(sized).costUsd).toBe(0)
    expect(gainInCrash(tail(sized).legs, sized)).toBeCloseTo(tail(sized).target, 4)
  })

  it('as futures cannot spend a budget, and says so', () => {
    expect(tail(bw({ bwTail: 'futures', bwBudgetUsd: 10_000 })).problem).toContain('no positive exposure')
  })
})

describe('BW-6 the overlay is widened', () => {
  const low = { ...backwardation, rsiSpx: 39 }

  it('by a fifth in size, while RSI of SPX is below 40 in backwardation', () => {
    const [plain, widened] = [bw(backwardation), bw(low)].map(overlay)
    expect(widened.target).toBeCloseTo(1.2 * plain.target, 8)
    expect(widened.legs[0].contract).toEqual(plain.legs[0].contract)
    expect(widened.reasons).toContain('BW-6')
    expect(plain.reasons).not.toContain('BW-6')
  })

  it.each<[string, Partial<Scenario>]>([
    ['at an RSI of 40', { ...backwardation, rsiSpx: 40 }],
    ['in contango', { ...contango, rsiSpx: 30 }],
    ['on a flat front', { ...curveOf(20, 20), rsiSpx: 30 }],
  ])('but not %s', (_title, changes) => {
    expect(overlay(bw(changes)).reasons).not.toContain('BW-6')
  })

  it('or by a fifth in its strikes: the put’s distance from the index', () => {
    const sized = bw({ ...low, bwWiden: 'strikes' })
    const { spot } = sized.market
    const strike = 5 * Math.round((spot - 1.2 * (spot - 6300)) / 5)
    expect(overlay(sized).legs).toMatchObject([{ contract: { strike } }])
    expect(overlay(sized).target).toBeCloseTo(overlay(bw(backwardation)).target, 8)
  })

  it('or the diagonal’s, as multiples of its futures', () => {
    const strikes = (changes: Partial<Scenario>) =>
      overlay(bw({ ...changes, bwOverlay: 'vixDiagonal' })).legs.map(
        ({ contract }) => 'strike' in contract && contract.strike,
      )
    const { market, request } = bw(low)
    const [near, far] = [45, 75].map((tenor) => {
      const [month] = [...request.months].sort((a, b) => Math.abs(a.days - tenor) - Math.abs(b.days - tenor))
      return market.curve.level(month.days)
    })
    expect(strikes(backwardation)).toEqual([Math.round(1.5 * near), Math.round(1.2 * far)])
    expect(strikes({ ...low, bwWiden: 'strikes' })).toEqual([Math.round(1.56 * near), Math.round(1.2 * far)])
  })

  it('takes a fifth more of a typed budget, the tail what is left', () => {
    const sized = bw({ ...low, bwBudgetUsd: 10_000, rangePosition: 0 })
    expect(overlay(sized).target).toBeCloseTo(1.2 * 0.55 * 10_000, 8)
    expect(tail(sized).target).toBeCloseTo((1 - 1.2 * 0.55) * 10_000, 8)
  })
})

describe('BW-7 the increment moves to the tail', () => {
  const entered = { ...backwardation, refVix: 36, refFrontSpread: 5 }

  it('a tenth of the cost of both, the whole unchanged', () => {
    const [before, after] = [bw(backwardation), bw(entered)]
    expect(after.sizing.costUsd).toBeCloseTo(before.sizing.costUsd, 6)
    expect(overlay(before).costUsd - overlay(after).costUsd).toBeCloseTo(0.1 * before.sizing.costUsd, 6)
    for (const { reasons } of after.layers) expect(reasons).toContain('BW-7')
  })

  it.each<[string, Partial<Scenario>]>([
    ['M1 − M2 has shrunk by no more than 15 %', { refFrontSpread: 4.7 }],
    ['no spread is marked', { refFrontSpread: null }],
    ['no entry is marked', { refVix: null }],
    ['entry was in contango', { refFrontSpread: -2 }],
  ])('but not while %s', (_title, changes) => {
    for (const { reasons } of bw({ ...entered, ...changes }).layers) expect(reasons).not.toContain('BW-7')
  })

  it('as much as is set, at most all that the overlay costs', () => {
    const before = bw(backwardation).sizing.costUsd
    const all = bw({ ...entered, bwMovePct: 100 })
    expect(overlay(all).contracts).toBe(0)
    expect(tail(all).costUsd).toBeCloseTo(before, 6)
  })

  it('moves nothing to a tail that costs nothing, and says so', () => {
    for (const { note, reasons } of bw({ ...entered, bwTail: 'futures' }).layers) {
      expect(note).toContain('nothing of the hedge’s cost can move')
      expect(reasons).not.toContain('BW-7')
    }
  })

  it('of a typed budget, a tenth', () => {
    const sized = bw({ ...entered, bwBudgetUsd: 10_000, rangePosition: 0 })
    expect(overlay(sized).target).toBeCloseTo(4500, 8)
    expect(tail(sized).target).toBeCloseTo(5500, 8)
  })
})

describe('BW-10 vega of the overlay', () => {
  it.each([0, 0.5, 1])('matches 40 to 60 %% of the condor’s: place %d', (rangePosition) => {
    for (const bwOverlay of ['spxPuts', 'vixDiagonal'] as const) {
      const sized = bw({ rangePosition, bwOverlay })
      const { legs } = overlay(sized)
      const condor = Math.abs(oneFactorVega(ironCondorLegs(sized.request.condor), sized.market))
      expect(oneFactorVega(legs, sized.market) / condor).toBeCloseTo(0.4 + 0.2 * rangePosition, 8)
    }
  })

  it('has nothing to match where the condor is not short of vega, and says so', () => {
    const sized = bw({ shortPut: 7500, shortCall: 7505, putWidth: 400, callWidth: 1 })
    expect(oneFactorVega(ironCondorLegs(sized.request.condor), sized.market)).toBeGreaterThan(0)
    expect(overlay(sized)).toMatchObject({ contracts: 0, target: 0 })
    expect(overlay(sized).note).toContain('not short of vega')
  })
})

describe('BW-11 cover of the tail', () => {
  it.each<[string, Partial<Scenario>]>([
    ['the opening day', {}],
    ['backwardation', backwardation],
    ['VIX 12', { vix: 12 }],
    ['another condor', { shortPut: 6000, putWidth: 100, contracts: 3 }],
  ])('is 1.8 times what the condor loses when SPX falls by 20 %% at once: %s', (_title, changes) => {
    const sized = bw(changes)
    const loss = -gainInCrash(ironCondorLegs(sized.request.condor), sized)
    expect(loss).toBeGreaterThan(0)
    expect(gainInCrash(tail(sized).legs, sized)).toBeCloseTo(1.8 * loss, 4)
  })

  it('starts 2 to 3 % out of the money, at the nearest whole strike', () => {
    for (const rangePosition of [0, 1]) {
      const sized = bw({ rangePosition, ...curveOf(50, 50) })
      expect(tail(sized).legs).toMatchObject([{ contract: { strike: rangePosition === 0 ? 51 : 52 } }])
    }
  })

  it('has nothing to cover where the condor loses nothing, and says so', () => {
    // Spot far below the bought put: the whole wing is lost already.
    const sized = bw({ spx: 3000 })
    expect(tail(sized).contracts).toBe(0)
    expect(tail(sized).note).toContain('nothing to cover')
  })
})

describe('BW-14 backwardation', () => {
  it('is M1 above M2, and names the regime', () => {
    expect(bw(backwardation).plan.regime).toMatchObject({ label: 'Backwardation', rule: 'BW-14' })
    expect(bw(contango).plan.regime).toMatchObject({ label: 'Contango' })
  })
})

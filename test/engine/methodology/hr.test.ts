import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { oneFactorVega } from '../../../src/engine/book/oneFactorVega.ts'
import { linkedVix } from '../../../src/engine/market/spotVol.ts'
import { unitMeasure } from '../../../src/engine/methodology/measure.ts'
import { hedgeRatio, overlayCap } from '../../../src/engine/methodology/playbooks/hr.ts'
import { momentumOf } from '../../../src/engine/methodology/signals/macd.ts'
import { grossVega, hedgeLegs } from '../../../src/engine/methodology/sizeHedge.ts'
import { pricerOf } from '../../../src/engine/pricing/registry.ts'
import { ironCondorLegs } from '../../../src/engine/product/condor.ts'
import type { Contract, Leg } from '../../../src/engine/product/leg.ts'
import { vixCall, vixFuture } from '../../../src/engine/product/vixStructures.ts'
import { volatilityEtp } from '../../../src/engine/product/volatilityEtp.ts'
import type { Scenario } from '../../../src/scenario/parameters.ts'
import { layerOf, sizedWith } from '../../support/sizing.ts'

const hr = (changes: Partial<Scenario> = {}) => sizedWith({ playbook: 'hr', rounding: 'fractional', ...changes })
const held = (contract: Contract): Leg[] => [{ layer: 'first', contract, quantity: 1 }]

describe('HR-1 the hedge ratio', () => {
  it('runs from 0.35 at 7 days or less to 0.55 at 45 days or more', () => {
    expect([0, 7, 26, 45, 400].map((days) => hedgeRatio(days, 7, 45))).toEqual([
      0.35,
      0.35,
      expect.closeTo(0.45, 12),
      0.55,
      0.55,
    ])
  })

  it('jumps at the short tenor where the tenors set leave no line between them', () => {
    expect([44, 45, 46].map((days) => hedgeRatio(days, 45, 7))).toEqual([0.35, 0.35, 0.55])
    expect([29, 30, 31].map((days) => hedgeRatio(days, 30, 30))).toEqual([0.35, 0.35, 0.55])
  })

  it.each([9, 14, 16])('gives no size at VIX %d and says so', (vix) => {
    for (const hrSize of ['ratio', 'press', 'vega'] as const) {
      const { layers, sizing } = hr({ vix, hrSize })
      expect(sizing.costUsd).toBe(0)
      for (const layer of layers) {
        expect(layer).toMatchObject({ state: 'off', contracts: 0, target: 0, legs: [] })
        expect(layer.note).toContain('no size')
      }
    }
  })

  it('asks just above VIX 16 for the ratio times the short-strike deltas times the condors', () => {
    const { layers, context } = hr({ vix: 16.001, hedgeScalePct: 10 })
    const { condor } = context.request
    // 49 days to expiry: the high end of the ratio. The scale keeps the hedge below the cap of HR-3.
    expect(condor.contracts).toBe(10)
    expect(layers.reduce((sum, { target }) => sum + target, 0)).toBeCloseTo(0.1 * 0.55 * context.shortDelta, 10)
    expect(context.shortDelta).toBeGreaterThan(1.7)
    for (const { target, achieved } of layers) expect(achieved).toBeCloseTo(target, 10)
  })

  it('counts a VIX call by its delta, a VIX future as 10 and an ETP as leverage / 100', () => {
    const { context, market } = hr()
    const call = vixCall(20, '2026-03-18')
    const { deltaUsd } = pricerOf(call).quote(call, pricerOf(call).clock(call, market.moment), market)
    expect(unitMeasure('futureDelta', held(call), context)).toBeCloseTo(deltaUsd / 100, 12)
    expect(deltaUsd / 100).toBeGreaterThan(0.3)
    expect(deltaUsd / 100).toBeLessThan(0.7)
    expect(unitMeasure('futureDelta', held(vixFuture('2026-03-18')), context)).toBe(10)
    expect(unitMeasure('futureDelta', held(volatilityEtp(1.5, 0.0095)), context)).toBeCloseTo(0.015, 12)
  })

  it('in SPX-equivalent deltas counts what the hedge gains per SPX point through the spot-vol link', () => {
    const { layers, market, context } = hr({ hrDeltas: 'spx', vix: 25 })
    const vixPerPoint = (linkedVix(25, -0.01, 0) - 25) / (0.01 * market.spot)
    for (const { legs, target } of layers) {
      expect((oneFactorVega(legs, market) * vixPerPoint) / 100).toBeCloseTo(target, 8)
    }
    expect(layers.reduce((sum, { target }) => sum + target, 0)).toBeCloseTo(0.55 * context.shortDelta, 10)
  })

  it('at its low end comes to about one VIX call of delta 0.4 for 4 to 6 condors, close to HR-8', () => {
    const { context, request } = hr()
    const strikes = Array.from({ length: 20 }, (_, i) => 16 + i)
    const deltas = strikes.map((strike) => unitMeasure('futureDelta', held(vixCall(strike, '2026-05-19')), context))
    const nearest = deltas.reduce((best, delta) => (Math.abs(delta - 0.4) < Math.abs(best - 0.4) ? delta : best))
    const condorsPerCall = (nearest * request.condor.contracts) / (0.35 * context.shortDelta)
    expect(condorsPerCall).toBeGreaterThan(4)
    expect(condorsPerCall).toBeLessThan(6)
  })
})

describe('HR-2 the layers', () => {
  it('are a front-month call spread, longer-dated calls and an ETP, split 50/30/20', () => {
    const sized = hr({ vix: 25 })
    const total = sized.layers.reduce((sum, { target }) => sum + target, 0)
    expect(sized.layers.map(({ target }) => target / total)).toEqual([0.5, 0.3, 0.2].map((w) => expect.closeTo(w, 12)))
    const front = sized.request.months[0].settlement
    expect(layerOf(sized, 'first').legs.map(({ contract }) => contract)).toMatchObject([
      { kind: 'vixOption', expiry: front },
      { kind: 'vixOption', expiry: front },
    ])
    expect(layerOf(sized, 'second').legs).toMatchObject([{ contract: { kind: 'vixOption', expiry: '2026-05-19' } }])
    expect(layerOf(sized, 'third').legs).toMatchObject([{ contract: { kind: 'volatilityEtp', leverage: 1 } }])
  })

  it('start with the front-month future where that is chosen', () => {
    const sized = hr({ vix: 25, hrFirst: 'future' })
    expect(layerOf(sized, 'first').legs).toMatchObject([
      { contract: { kind: 'vixFuture', expiry: sized.request.months[0].settlement } },
    ])
    expect(layerOf(sized, 'first').costUsd).toBe(0)
  })

  it.each([
    [80, 40, [0.8, 0.2, 0]],
    [100, 100, [1, 0, 0]],
    [0, 0, [0, 0, 1]],
    [90, 10, [0.9, 0.1, 0]],
  ])('shares of %d and %d %% never come to more than the whole', (hrFirstSharePct, hrSecondSharePct, expected) => {
    const { layers } = hr({ vix: 25, hrFirstSharePct, hrSecondSharePct })
    expect(layers.map(({ budgetShare }) => budgetShare)).toEqual(expected.map((share) => expect.closeTo(share, 12)))
    for (const { budgetShare, note } of layers) {
      expect(note === null).toBe(budgetShare !== 0)
    }
  })
})

/** The overlay's part of gross vega: its legs one by one, the condor as one. */
function overlayShare({ sizing, market, request }: ReturnType<typeof hr>): number {
  const overlay = grossVega(hedgeLegs(sizing), market)
  return overlay / (overlay + Math.abs(oneFactorVega(ironCondorLegs(request.condor), market)))
}

describe('HR-3 the cap on the overlay', () => {
  it('rises from 30 % of gross vega at VIX 16 to 40 % at 20 and is not enforced above', () => {
    expect([12, 16, 18, 20, 20.01].map(overlayCap)).toEqual([0.3, 0.3, expect.closeTo(0.35, 12), 0.4, null])
  })

  it.each<Partial<Scenario>>([
    { hrSize: 'ratio', hrDeltas: 'spx' },
    { hrSize: 'press', hrCondorsPerSpread: 1 },
  ])('cuts every layer alike to the cap where %j asks for more', (reading) => {
    const sized = hr({ vix: 18, hedgeScalePct: 300, ...reading })
    expect(overlayShare(sized)).toBeCloseTo(0.35, 8)
    const loose = hr({ vix: 21, hedgeScalePct: 300, ...reading })
    expect(overlayShare(loose)).toBeGreaterThan(0.4)
    for (const layer of sized.layers) {
      expect(layer.reasons).toContain('HR-3')
      expect(layer.note).toContain('HR-3 caps')
    }
    const shares = (layers: typeof sized.layers) => layers.map(({ target }) => target / layers[0].target)
    expect(shares(sized.layers)).toEqual(shares(loose.layers).map((share) => expect.closeTo(share, 10)))
  })

  it('is kept by whole contracts too', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 16.01, max: 20, noNaN: true }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 20, max: 300 }),
        fc.constantFrom('ratio' as const, 'press' as const, 'vega' as const),
        (vix, contracts, hedgeScalePct, hrSize) => {
          const sized = hr({ vix, contracts, hedgeScalePct, hrSize, rounding: 'whole' })
          expect(overlayShare(sized)).toBeLessThanOrEqual((overlayCap(vix) ?? 1) + 1e-9)
        },
      ),
      { numRuns: 100 },
    )
  })

  it('leaves a smaller hedge as it is', () => {
    for (const { reasons, note } of hr({ vix: 18, hedgeScalePct: 20 }).layers) {
      expect(reasons).not.toContain('HR-3')
      expect(note).toBeNull()
    }
  })
})

describe('HR-3 read as a size', () => {
  it('holds 40 % of gross vega from VIX 20 on', () => {
    const { layers, market, context } = hr({ vix: 24, hrSize: 'vega' })
    const vega = layers.map(({ legs }) => oneFactorVega(legs, market))
    const total = vega.reduce((sum, each) => sum + each, 0)
    expect(total / (total + context.condorShortVega)).toBeCloseTo(0.4, 8)
    expect(vega.map((each) => each / total)).toEqual([0.5, 0.3, 0.2].map((w) => expect.closeTo(w, 8)))
  })

  it('stays within its own cap below VIX 20, a spread counted leg by leg', () => {
    expect(overlayShare(hr({ vix: 18, hrSize: 'vega' }))).toBeCloseTo(0.35, 8)
  })

  it('asks for nothing, and says so, where the condor is not short of vega', () => {
    const { layers, context } = hr({
      hrSize: 'vega',
      vix: 24,
      shortPut: 7500,
      shortCall: 7505,
      putWidth: 400,
      callWidth: 1,
    })
    expect(context.condorShortVega).toBe(0)
    for (const { contracts, note } of layers) {
      expect(contracts).toBe(0)
      expect(note).toContain('budget is 0')
    }
  })
})

describe('HR-4 decelerating momentum', () => {
  it.each([
    ['above zero and falling', 0.4, 0.5, true],
    ['crossing below zero', -0.1, 0.2, true],
    ['above zero and rising', 0.5, 0.4, false],
    ['below zero and falling on', -0.3, -0.2, false],
    ['below zero and rising', -0.1, -0.2, false],
    ['unchanged', 0.5, 0.5, false],
    ['not given', 0, 0, false],
  ])('%s: %d after %d', (_title, today, before, decelerating) => {
    expect(momentumOf(today, before).decelerating).toBe(decelerating)
  })

  it('is the entry signal here and so left out of the score, where other sources count it', () => {
    const slowing = { macdVix: 0.2, macdVixBefore: 0.6 }
    expect(hr(slowing).plan.place?.signalScore).toBe(0.5)
    expect(sizedWith({ playbook: 'rn', ...slowing }).plan.place?.signalScore).toBeCloseTo(0.4, 12)
    expect(hr({ ...slowing, adDivergence: 'on' }).plan.place?.signalScore).toBeCloseTo(0.6, 12)
  })
})

describe('HR-8 read as a size', () => {
  it('holds one longer-dated VIX call spread per so many condors', () => {
    const { layers } = hr({ hrSize: 'press', vix: 21, rounding: 'whole' })
    expect(layers).toHaveLength(1)
    expect(layers[0]).toMatchObject({ contracts: 2, target: 2, measure: 'quantity', reasons: ['HR-8'] })
    expect(layers[0].legs.map(({ contract, quantity }) => [quantity, 'expiry' in contract && contract.expiry])).toEqual(
      [
        [2, '2026-05-19'],
        [-2, '2026-05-19'],
      ],
    )
  })

  it.each([
    [4, 2.5],
    [5, 2],
    [6, 10 / 6],
  ])('at 1 to %d asks for %d spreads for 10 condors', (hrCondorsPerSpread, spreads) => {
    expect(hr({ hrSize: 'press', vix: 21, hrCondorsPerSpread }).layers[0].contracts).toBeCloseTo(spreads, 12)
  })
})

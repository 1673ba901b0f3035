import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { curveTilt, layerShares } from '../../../src/engine/methodology/playbooks/tt.ts'
import type { Scenario } from '../../../src/scenario/parameters.ts'
import { curveOf, layerOf, sizedWith } from '../../support/sizing.ts'

const flat = curveOf(20, 20)
const tt = (changes: Partial<Scenario> = {}) => sizedWith({ playbook: 'tt', rounding: 'fractional', ...changes })
const sharesOf = (changes: Partial<Scenario>) => tt(changes).layers.map(({ budgetShare }) => budgetShare)
const about = (shares: readonly number[]) => shares.map((share) => expect.closeTo(share, 12))

describe('TT-1 shares of risk capital', () => {
  it.each([
    [0, [0.15, 0.3, 0.55]],
    [0.5, [0.2, 0.35, 0.45]],
    [1, [0.25, 0.4, 0.35]],
  ])('at place %d in the ranges', (rangePosition, shares) => {
    expect(sharesOf({ ...flat, rangePosition })).toEqual(about(shares))
  })

  it('are of the condor’s maximum loss, in the exposure basis chosen', () => {
    for (const exposureBasis of ['contract', 'delta', 'premium'] as const) {
      const { layers, context } = tt({ ...flat, exposureBasis, rangePosition: 0 })
      expect(context.riskCapital).toBeGreaterThan(40_000)
      expect(layers.map(({ exposure }) => exposure / context.riskCapital)).toEqual(
        [0.15, 0.3, 0.55].map((share) => expect.closeTo(share, 8)),
      )
    }
  })

  it('are of the condor in that basis where it is no amount of dollars', () => {
    const vega = tt({ ...flat, exposureBasis: 'vega', rangePosition: 0 })
    expect(layerOf(vega, 'first').target).toBeCloseTo(0.15 * Math.abs(vega.context.condorVega), 8)
    const contracts = tt({ ...flat, exposureBasis: 'contracts', rangePosition: 0 })
    expect(layerOf(contracts, 'third').target).toBeCloseTo(0.55 * 10, 12)
  })

  it('go to the months nearest to about 20, 45 and 120 days', () => {
    const expiries = tt(flat).layers.map(({ legs }) =>
      legs.map(({ contract }) => 'expiry' in contract && contract.expiry),
    )
    expect(expiries).toEqual([['2026-02-18'], ['2026-03-18'], ['2026-05-19']])
    const later = tt({ ...flat, ttFirstTenorDays: 80, ttSecondTenorDays: 110, ttThirdTenorDays: 230 })
    expect(later.layers.flatMap(({ legs }) => legs)).toMatchObject([
      { contract: { expiry: '2026-04-15' } },
      { contract: { expiry: '2026-05-19' } },
      { contract: { expiry: '2026-09-16' } },
    ])
  })

  it('of a condor that cannot lose are nothing, and say so', () => {
    const { layers, sizing } = tt({ ...flat, credit: 60 })
    expect(sizing.costUsd).toBe(0)
    for (const { contracts, note } of layers) {
      expect(contracts).toBe(0)
      expect(note).toContain('budget is 0')
    }
  })
})

describe('TT-2 beta and the shape of the curve', () => {
  it('multiplies the budget by the beta of the other holdings', () => {
    const targets = (portfolioBeta: number) => tt({ ...flat, portfolioBeta }).layers.map(({ target }) => target)
    const once = targets(1)
    expect(targets(1.6)).toEqual(once.map((target) => expect.closeTo(1.6 * target, 6)))
  })

  it.each([0, -0.7])('gives no budget at a beta of %d, and says so', (portfolioBeta) => {
    const { layers, sizing } = tt({ portfolioBeta })
    expect(sizing.costUsd).toBe(0)
    for (const layer of layers) {
      expect(layer).toMatchObject({ state: 'off', contracts: 0, legs: [] })
      expect(layer.note).toContain('no beta above 0')
    }
  })

  it.each([
    ['full contango', 1.15, 0.1],
    ['beyond it', 1.4, 0.1],
    ['half of it', 1.075, 0.05],
    ['a flat curve', 1, 0],
    ['half backwardation', 0.925, -0.05],
    ['full backwardation', 0.85, -0.1],
    ['beyond that', 0.5, -0.1],
  ])('%s: M4 = %d M1 tilts by %d from the first layer to the third', (_title, slope, tilt) => {
    const curve = curveOf(20, 20, 20, 20, 20 * slope)
    expect(curveTilt(tt(curve).context)).toBeCloseTo(tilt, 12)
    expect(sharesOf({ ...curve, rangePosition: 0.5 })).toEqual(about([0.2 - tilt, 0.35, 0.45 + tilt]))
  })

  it('takes the most and the slope as set', () => {
    const curve = curveOf(20, 20, 20, 20, 21)
    expect(curveTilt(tt({ ...curve, ttTiltPct: 40, ttTiltFullPct: 10 }).context)).toBeCloseTo(0.2, 12)
  })

  it('leaves no layer below nothing, whatever moves, and the whole is spent', () => {
    const fraction = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(fraction, fc.double({ min: -1, max: 1, noNaN: true }), (position, tilt) => {
        const shares = layerShares(position, tilt)
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(0)
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
      }),
    )
  })
})

describe('TT-10 stance', () => {
  it('a promoter holds more in the near layers, a steward more in the stabiliser', () => {
    const [steward, promoter] = [0, 1].map((stance) => sharesOf({ ...flat, stance }))
    expect(steward).toEqual(about([0.15, 0.3, 0.55]))
    expect(promoter).toEqual(about([0.25, 0.4, 0.35]))
  })
})

describe('TT-12 signals move the layers', () => {
  const near = (changes: Partial<Scenario>) => layerOf(tt({ ...flat, ...changes }), 'first').target

  it.each<[string, Partial<Scenario>]>([
    ['MACD of VIX growing', { macdVix: 0.5, macdVixBefore: 0.2 }],
    ['the A/D line diverging', { adDivergence: 'on' }],
    ['RSI of SPX below 35', { rsiSpx: 34 }],
    ['RSI of VIX crossing up', { rsiVix: 55, rsiVixBefore: 45 }],
  ])('%s takes the place in the ranges up by half its weight', (_title, signals) => {
    expect(tt({ ...flat, ...signals }).plan.place?.position).toBeCloseTo(0.55, 12)
    expect(near(signals)).toBeCloseTo(near({}) * (0.205 / 0.2), 6)
  })

  it('slowing momentum takes it down', () => {
    expect(tt({ ...flat, macdVix: 0.2, macdVixBefore: 0.5 }).plan.place?.position).toBeCloseTo(0.45, 12)
  })
})

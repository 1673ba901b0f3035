import { describe, expect, it } from 'vitest'
import { oneFactorVega } from '../../../src/engine/book/oneFactorVega.ts'
import { evaluatePosition } from '../../../src/engine/index.ts'
import { shockVix } from '../../../src/engine/market/shock.ts'
import { linkedVix } from '../../../src/engine/market/spotVol.ts'
import { PlanContext } from '../../../src/engine/methodology/planContext.ts'
import { playbooks } from '../../../src/engine/methodology/playbooks/registry.ts'
import { rangePosition } from '../../../src/engine/methodology/rangePosition.ts'
import { sizeHedge } from '../../../src/engine/methodology/sizeHedge.ts'
import { ironCondorLegs } from '../../../src/engine/product/condor.ts'
import type { Scenario } from '../../../src/scenario/parameters.ts'
import { opening, scenario } from '../../support/opening.ts'
import { sizedWith } from '../../support/sizing.ts'

const sizingAt = (vix: number, changes: Partial<Scenario> = {}) => {
  const { snapshot, request } = opening(changes)
  return sizeHedge(request, shockVix(snapshot, vix))
}

describe('RN-1 the 10 % rule', () => {
  it('takes ten percent of notional at any VIX', () => {
    for (const vix of [10, 17.44, 40]) {
      const sizing = sizingAt(vix, { playbook: 'tenPercent', rounding: 'fractional' })
      expect(sizing.layers).toHaveLength(1)
      expect(sizing.layers[0].exposure).toBeCloseTo(0.1 * sizing.notional, 6)
      expect(sizing.layers[0].reasons).toEqual(['RN-1'])
    }
  })
})

describe('RN-2 below VIX 15', () => {
  it('takes 6 to 8 % in one layer of longer-dated VIX calls', () => {
    const [low, high] = [0, 1].map((p) => sizingAt(14, { rangePosition: p, rounding: 'fractional' }))
    expect(low.plan.budget?.share).toBeCloseTo(0.06, 12)
    expect(high.plan.budget?.share).toBeCloseTo(0.08, 12)
    expect(low.layers.map(({ id }) => id)).toEqual(['first'])
    const { request } = opening()
    const nearest = [...request.months].sort((a, b) => Math.abs(a.days - 120) - Math.abs(b.days - 120))[0]
    expect(low.layers[0].name).toContain(nearest.settlement)
  })
})

describe('RN-3 from VIX 15 to 25 inclusive', () => {
  it.each([15, 20, 25])('takes 12 to 18 %% at VIX %i, 60 %% in VIX calls and 40 %% in the ETP', (vix) => {
    const [low, high] = [0, 1].map((p) => sizingAt(vix, { rangePosition: p, rounding: 'fractional' }))
    expect(low.plan.budget?.share).toBeCloseTo(0.12, 12)
    expect(high.plan.budget?.share).toBeCloseTo(0.18, 12)
    const [first, second] = high.layers
    expect(first.exposure).toBeCloseTo(0.6 * 0.18 * high.notional, 6)
    expect(second.exposure).toBeCloseTo(0.4 * 0.18 * high.notional, 6)
    expect(second.contractUnit).toBe('shares')
  })
})

describe('RN-4 above VIX 25', () => {
  it('takes 25 to 35 % in three layers, 50/30/20, the upper two calendar spreads', () => {
    const [low, high] = [0, 1].map((p) => sizingAt(32, { rangePosition: p, rounding: 'fractional' }))
    expect(low.plan.budget?.share).toBeCloseTo(0.25, 12)
    expect(high.plan.budget?.share).toBeCloseTo(0.35, 12)
    expect(high.layers.map(({ exposure }) => exposure / (0.35 * high.notional))).toEqual([
      expect.closeTo(0.5, 10),
      expect.closeTo(0.3, 10),
      expect.closeTo(0.2, 10),
    ])
    for (const { legs } of high.layers.slice(1)) {
      expect(legs.map(({ quantity }) => Math.sign(quantity))).toEqual([-1, 1])
    }
  })

  it('shares set beyond the whole leave no layer below nothing', () => {
    const { layers } = sizingAt(32, { highFirstSharePct: 80, highSecondSharePct: 40 })
    expect(layers.map(({ budgetShare }) => budgetShare)).toEqual([0.8, expect.closeTo(0.2, 12), 0])
    expect(layers[2]).toMatchObject({ contracts: 0, legs: [] })
  })
})

describe('RN-5 range position', () => {
  it('takes half from the place of VIX in its band and half from neutral signals', () => {
    expect(sizingAt(20).plan.place?.position).toBeCloseTo(0.5 * 0.5 + 0.25, 12)
    expect(sizingAt(12).plan.place?.position).toBeCloseTo(0.5 * 0.5 + 0.25, 12)
    expect(sizingAt(45).plan.place?.position).toBeCloseTo(0.75, 12)
    expect(sizingAt(80).plan.place?.position).toBeCloseTo(0.75, 12)
  })

  it('says so when it is set by hand', () => {
    expect(sizingAt(20, { rangePosition: 0.9 }).plan.place).toMatchObject({ position: 0.9, byHand: true })
  })

  it('stays within 0 and 1', () => {
    expect(rangePosition(5, 1, 1, 1)).toBe(1)
    expect(rangePosition(-5, 0, 1, -1)).toBe(0)
  })
})

describe('RN-6 volatility beta', () => {
  /** What one condor of the opening scenario loses through volatility in a fall of SPX by 1 %. */
  const loss = (vix: number) => {
    const { request, market } = opening({ vix })
    const vega = oneFactorVega(ironCondorLegs(request.condor), market) / request.condor.contracts
    return Math.abs(vega) * (linkedVix(vix, -0.01, 0) - vix)
  }
  const betaOf = (changes: Partial<Scenario>) =>
    sizedWith({ refVix: 14, ...changes }).plan.budget?.factors.map(({ value }) => value)

  it('is the loss through volatility now over the loss at entry', () => {
    expect(betaOf({ refVolatilityUsd: loss(14) })).toEqual([expect.closeTo(loss(17.44) / loss(14), 10)])
    expect(loss(17.44) / loss(14)).toBeGreaterThan(1.1)
  })

  it('is kept within one half and two', () => {
    expect(betaOf({ refVolatilityUsd: 1000 * loss(17.44) })).toEqual([0.5])
    expect(betaOf({ refVolatilityUsd: loss(17.44) / 1000 })).toEqual([2])
  })

  it.each<[string, Partial<Scenario>]>([
    ['no entry is marked', { refVix: null, refVolatilityUsd: 100 }],
    ['the loss at entry is unknown', { refVolatilityUsd: null }],
    ['the loss at entry was nothing', { refVolatilityUsd: 0 }],
    ['the loss at entry was a gain', { refVolatilityUsd: -50 }],
  ])('is 1 where %s', (_title, changes) => {
    expect(betaOf(changes)).toEqual([])
  })

  it('multiplies the budget', () => {
    const targets = (changes: Partial<Scenario>) => sizedWith(changes).layers.map(({ target }) => target)
    const doubled = targets({ refVix: 14, refVolatilityUsd: loss(17.44) / 1000 })
    expect(doubled).toEqual(targets({}).map((target) => expect.closeTo(2 * target, 6)))
  })
})

describe('RN-8 stance', () => {
  it('a promoter minimises hedge cost, a steward sizes up', () => {
    const [steward, neutral, promoter] = [0, 0.5, 1].map((stance) => sizingAt(17.44, { stance }).costUsd)
    expect(promoter).toBeLessThan(neutral)
    expect(neutral).toBeLessThan(steward)
  })
})

describe('RN-12 the worked example', () => {
  it('a condor on 100 000 of notional starts with 6 000 to 10 000 of VIX exposure', () => {
    const stated = { notionalBasis: 'stated', statedNotionalUsd: 100_000, rounding: 'fractional' } as const
    const exposure = (changes: Partial<Scenario>) => sizingAt(13, { ...stated, ...changes }).layers[0].exposure
    expect(exposure({ rangePosition: 0 })).toBeCloseTo(6000, 6)
    expect(exposure({ rangePosition: 1 })).toBeCloseTo(8000, 6)
    expect(exposure({ playbook: 'tenPercent' })).toBeCloseTo(10_000, 6)
  })
})

describe('bases and rounding', () => {
  it('notional: delta-adjusted, underlying, stated', () => {
    const { condor } = evaluatePosition(scenario())
    const underlying = 6939.03 * 100 * 10
    const deltas = Math.abs(condor.shortPutDelta) + condor.shortCallDelta
    expect(sizingAt(17.44).notional).toBeCloseTo(deltas * underlying, 4)
    expect(sizingAt(17.44, { notionalBasis: 'underlying' }).notional).toBeCloseTo(underlying, 6)
    expect(sizingAt(17.44, { notionalBasis: 'stated', statedNotionalUsd: 5e5 }).notional).toBe(5e5)
  })

  it('every exposure basis reaches its target in fractions', () => {
    for (const exposureBasis of ['contract', 'delta', 'premium', 'vega', 'contracts'] as const) {
      for (const { target, exposure, problem } of sizingAt(17.44, { exposureBasis, rounding: 'fractional' }).layers) {
        expect(problem).toBeNull()
        expect(exposure, exposureBasis).toBeCloseTo(target, 6)
      }
    }
  })

  it('whole contracts miss the target by half a contract at most', () => {
    for (const layer of sizingAt(32).layers) {
      expect(Number.isInteger(layer.contracts)).toBe(true)
      expect(Math.abs(layer.contracts - layer.exactContracts)).toBeLessThanOrEqual(0.5)
    }
  })

  it('a basis in which a layer has no exposure gets a sentence, not a NaN', () => {
    // In steep backwardation a calendar spread is paid for: its net premium is negative.
    const inverted = { m1: 80, m2: 40, m3: 25, m4: 22, m5: 21, m6: 20, m7: 20, m8: 20, curveVix: 85, vix: 85 }
    const { layers } = sizingAt(85, { ...inverted, exposureBasis: 'premium' })
    const failed = layers.filter(({ problem }) => problem)
    expect(failed.length).toBeGreaterThan(0)
    for (const layer of failed) {
      expect(layer).toMatchObject({ contracts: 0, costUsd: 0, legs: [] })
      expect(layer.problem).toContain('no positive exposure')
    }
  })
})

describe('playbooks', () => {
  it('no hedge holds nothing', () => {
    expect(sizingAt(17.44, { playbook: 'none' })).toMatchObject({ layers: [], costUsd: 0, plan: { budget: null } })
  })

  it('shares of a plan add up to the whole budget at every VIX', () => {
    const { request, snapshot } = opening()
    for (const playbook of [playbooks.rn, playbooks.tenPercent, playbooks.tt]) {
      for (let vix = 9; vix <= 90; vix++) {
        const { layers } = playbook.plan(new PlanContext(request, shockVix(snapshot, vix)))
        expect(layers.reduce((sum, layer) => sum + (layer.budgetShare ?? 0), 0)).toBeCloseTo(1, 12)
      }
    }
  })
})

import { describe, expect, it } from 'vitest'
import type { SizedLayer } from '../../../../src/engine/methodology/sizing.ts'
import { usd } from '../../../../src/engine/units.ts'
import { type Alter, judge, readingsOf } from '../../../support/judge.ts'

/** A condor with a maximum loss and, in the opening's three-layer hedge, layers of these costs, all in USD. */
const withRisk =
  (maxLoss: number, ...costs: readonly number[]): Alter =>
  ({ condor, sizing }) => {
    const [layer] = sizing.layers
    const ids = ['first', 'second', 'third'] as const
    const layers: SizedLayer[] = costs.map((cost, i) => ({ ...layer, id: ids[i], costUsd: usd(cost) }))
    return { condor: { ...condor, maxLossUsd: usd(maxLoss) }, sizing: { ...sizing, layers } }
  }

const capitalUsd = 1_000_000

describe('HR-11 risk of the complex, share of risk capital', () => {
  it.each([
    ['pass', 15_000, 4999],
    ['watch', 15_000, 5000],
    ['watch', 15_000, 15_000],
    ['broken', 15_000, 15_001],
  ])('is %s with %d in the condor and %d in the hedge, of a million', (status, maxLoss, cost) => {
    const found = judge('riskCapitalShare', { capitalUsd }, withRisk(maxLoss, cost))
    expect(found.status).toBe(status)
    expect(readingsOf(found)['At risk, share of risk capital']).toBeCloseTo((maxLoss + cost) / 1e6, 12)
  })

  it('counts the part that may be put at risk where one is named', () => {
    const changes = { capitalUsd, riskCapitalUsd: 200_000 }
    expect(judge('riskCapitalShare', changes, withRisk(6000)).status).toBe('watch')
    expect(judge('riskCapitalShare', changes, withRisk(6001)).status).toBe('broken')
  })

  it('lets no layer that brings in cash pay for another', () => {
    const found = judge('riskCapitalShare', { capitalUsd }, withRisk(20_000, 12_000, -8000))
    expect(readingsOf(found)['At risk in condor and hedge']).toBe(32_000)
    expect(found.status).toBe('broken')
  })

  it('does not apply without risk capital', () => {
    const found = judge('riskCapitalShare', { capitalUsd, riskCapitalUsd: 0 })
    expect(found.status).toBe('notApplicable')
    expect(found.sentence).toContain('no risk capital')
  })
})

describe('BW-13 risk of the complex, share of capital', () => {
  it.each([
    ['pass', 20_000, 5000],
    ['broken', 20_000, 5001],
  ])('is %s with %d in the condor and %d in the hedge, of a million', (status, maxLoss, cost) => {
    const found = judge('capitalShare', { capitalUsd }, withRisk(maxLoss, cost))
    expect(found.status).toBe(status)
    expect(readingsOf(found)['At risk, share of capital']).toBeCloseTo((maxLoss + cost) / 1e6, 12)
  })

  it('takes all of the capital, whatever part may be put at risk', () => {
    expect(judge('capitalShare', { capitalUsd, riskCapitalUsd: 1 }, withRisk(25_000)).status).toBe('pass')
  })

  it('is broken under stress, whatever the share', () => {
    const found = judge('capitalShare', { capitalUsd, stress: 'on' }, withRisk(1))
    expect(found.status).toBe('broken')
    expect(found.sentence).toContain('strict stops')
    expect(judge('capitalShare', { capitalUsd: 0, stress: 'on' }).status).toBe('broken')
  })

  it('does not apply without capital', () => {
    expect(judge('capitalShare', { capitalUsd: 0 }).status).toBe('notApplicable')
  })
})

describe('RB-8 cost of each layer, share of risk capital', () => {
  it.each([
    ['pass', 19_999, 19_999],
    ['watch', 1, 20_000],
    ['watch', 30_000, 1],
    ['broken', 1, 30_001],
  ])('is %s with layers of %d and %d of a million', (status, first, second) => {
    const found = judge('layerCost', { capitalUsd }, withRisk(0, first, second))
    expect(found.status).toBe(status)
    const readings = readingsOf(found)
    expect(readings['First layer, share of risk capital']).toBeCloseTo(first / 1e6, 12)
    expect(readings['Second layer, share of risk capital']).toBeCloseTo(second / 1e6, 12)
  })

  it('takes a layer that brings in cash as one that costs nothing', () => {
    const found = judge('layerCost', { capitalUsd }, withRisk(0, -50_000))
    expect(readingsOf(found)['First layer, share of risk capital']).toBe(0)
  })

  it('does not apply without a layer, or without risk capital', () => {
    expect(judge('layerCost', { playbook: 'none' }).sentence).toBe('The hedge holds no layer.')
    expect(judge('layerCost', { capitalUsd: 0 }).sentence).toContain('no risk capital')
    expect(judge('layerCost', { playbook: 'none' }).status).toBe('notApplicable')
    expect(judge('layerCost', { capitalUsd: 0 }).status).toBe('notApplicable')
  })

  it('is not broken by a premium that the RB playbook cut to its limit', () => {
    const changes = {
      playbook: 'rb',
      vix: 35,
      rounding: 'fractional',
      riskCapitalUsd: 10_000,
      rangePosition: 1,
    } as const
    const found = judge('layerCost', changes)
    expect(readingsOf(found)['Third layer, share of risk capital']).toBeCloseTo(0.03, 9)
    expect(found.status).toBe('watch')
  })
})

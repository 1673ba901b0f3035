import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateComparison } from '../../../src/engine/evaluateComparison.ts'
import { evaluateHorizon, evaluatePosition, evaluateSweep } from '../../../src/engine/index.ts'
import { playbooks } from '../../../src/engine/methodology/playbooks/registry.ts'
import { neutralSignals } from '../../../src/engine/methodology/signals/neutral.ts'
import type { Scenario } from '../../../src/scenario/parameters.ts'
import { scenarioArbitrary } from '../../properties/scenarioArbitrary.ts'
import { nonFinitePaths } from '../../support/finite.ts'
import { scenario } from '../../support/opening.ts'

const seen: Partial<Scenario> = { adDivergence: 'on', correlations: 'on', rsiSpx: 30 }
const crash: Partial<Scenario> = { spotMovePct: -20, daysForward: 0, spotVol: 'linked', spotVolStress: 1 }

describe('playbooks side by side', () => {
  const { rows } = evaluateComparison(scenario())

  it('are all there, in the order of the registry, whichever is in force', () => {
    expect(rows.map(({ playbook }) => playbook)).toEqual(['hr', 'rn', 'tt', 'bw', 'rb', 'tenPercent', 'custom', 'none'])
    expect(rows.map(({ name }) => name)).toEqual(Object.values(playbooks).map(({ name }) => name))
    expect(JSON.stringify(evaluateComparison(scenario({ playbook: 'bw' })).rows)).toEqual(JSON.stringify(rows))
  })

  it.each(rows.map((row) => [row.playbook, row] as const))(
    '%s shows what the screen shows under it',
    (playbook, row) => {
      const inputs = scenario({ playbook })
      const position = evaluatePosition(inputs)
      const { book, sizing } = position
      expect(row.costUsd).toBe(sizing.costUsd)
      expect(row.netThetaUsd).toBeCloseTo(book.net.theta.total, 6)
      expect(row.netVegaUsd).toBeCloseTo(book.net.oneFactorVegaUsd, 6)
      expect(row.flipPoints).toEqual(evaluateSweep(inputs).flipPoints)
      const vegas = (layers: (layer: string) => boolean) =>
        book.legs.filter(({ leg }) => layers(leg.layer)).map(({ oneFactorVegaUsd }) => oneFactorVegaUsd)
      const overlay = vegas((layer) => layer !== 'condor').reduce((sum, vega) => sum + Math.abs(vega), 0)
      const condorVega = Math.abs(vegas((layer) => layer === 'condor').reduce((sum, vega) => sum + vega, 0))
      expect(row.vegaShare).toBeCloseTo(overlay / (overlay + condorVega), 10)
      const counted = book.legs
        .filter(({ leg }) => leg.layer !== 'condor' && leg.quantity > 0)
        .reduce((sum, { leg }) => sum + leg.quantity / (leg.contract.kind === 'volatilityEtp' ? 100 : 1), 0)
      expect(row.contracts).toBeCloseTo(counted, 10)
      const { profit } = evaluateHorizon(evaluatePosition({ ...inputs, ...crash }))
      const condor = profit.byLayer.condor?.total ?? Number.NaN
      expect(row.crashCover).toBeCloseTo((profit.net.total - condor) / -condor, 8)
    },
  )

  it('theta is taken over the horizon of the scenario: a Friday’s next close is three days ahead', () => {
    const inputs = scenario({ thetaClock: 'nextClose' })
    const [hr] = evaluateComparison(inputs).rows
    expect(hr.netThetaUsd).toBeCloseTo(evaluatePosition({ ...inputs, playbook: 'hr' }).book.net.theta.total, 6)
    expect(hr.netThetaUsd).toBeGreaterThan(rows[0].netThetaUsd)
  })

  it('no hedge holds, costs and covers nothing', () => {
    expect(rows.at(-1)).toMatchObject({ playbook: 'none', contracts: 0, costUsd: 0, vegaShare: 0, flipPoints: [] })
    expect(rows.at(-1)?.crashCover).toBeCloseTo(0, 12)
  })

  it('a condor that loses nothing in a crash has no cover, a book without vega no share of it', () => {
    const far = { shortPut: 60, putWidth: 10, shortCall: 30_000, callWidth: 50, expiry: '2026-02-02' }
    const none = evaluateComparison(scenario(far)).rows.at(-1)
    expect(none).toMatchObject({ crashCover: null, vegaShare: null })
  })

  it('keep what remedies added, whatever the playbook', () => {
    const added = evaluateComparison(scenario({ addedLongCalls: 5 })).rows
    expect(added.map(({ contracts }, i) => contracts - rows[i].contracts)).toEqual(
      rows.map(() => expect.closeTo(5, 10)),
    )
  })
})

describe('RN-10 False Binary', () => {
  it('lays the mechanical 10 % beside the playbook in force', () => {
    const { rows, falseBinary } = evaluateComparison(scenario({ playbook: 'tt' }))
    expect(falseBinary.mechanical).toBe(rows[5])
    expect(falseBinary.mechanical.playbook).toBe('tenPercent')
    expect(falseBinary.adaptive).toBe(rows[2])
  })

  it.each(['tenPercent', 'custom', 'none'] as const)(
    '%s adapts to nothing: the regime playbook stands in',
    (playbook) => {
      expect(evaluateComparison(scenario({ playbook })).falseBinary.adaptive.playbook).toBe('rn')
    },
  )

  it('without an active signal nothing has moved', () => {
    const { adaptive, withoutSignals, movedBy } = evaluateComparison(scenario()).falseBinary
    expect(movedBy).toEqual([])
    expect(JSON.stringify(withoutSignals)).toEqual(JSON.stringify(adaptive))
  })

  it('names the signals that moved the adaptive size, and the size without them', () => {
    const { rows, falseBinary } = evaluateComparison(scenario(seen))
    const { adaptive, withoutSignals, movedBy, mechanical } = falseBinary
    expect(movedBy.map(({ id }) => id)).toEqual(['adDivergence', 'rsiSpxLow', 'correlationsTightening'])
    expect(adaptive.costUsd).toBeGreaterThan(withoutSignals.costUsd)
    const neutral = evaluateComparison(scenario())
    expect(JSON.stringify(withoutSignals)).toEqual(JSON.stringify(neutral.falseBinary.adaptive))
    expect(mechanical.costUsd).toBe(neutral.rows[5].costUsd)
    expect(rows[1]).toBe(adaptive)
  })

  it('no signal means what a new scenario has', () => {
    expect(scenario()).toMatchObject(neutralSignals)
  })
})

describe('the comparison of any valid scenario', () => {
  it('is finite', () => {
    fc.assert(
      fc.property(scenarioArbitrary, (inputs) => {
        expect(nonFinitePaths(evaluateComparison(inputs))).toEqual([])
      }),
      { numRuns: 25 },
    )
  }, 60_000)
})

import { describe, expect, it } from 'vitest'
import { evaluatePosition, loadStudy } from '../../../src/engine/index.ts'
import { checkScenario, checkValue } from '../../../src/scenario/checks.ts'
import type { ParameterKey, Scenario } from '../../../src/scenario/parameters.ts'
import { scenario } from '../../support/opening.ts'

const { evaluateRemedies } = await loadStudy()

function remedyOf(id: string, changes: Partial<Scenario> = {}) {
  const inputs = scenario(changes)
  const remedy = evaluateRemedies(evaluatePosition(inputs)).find((each) => each.id === id)
  if (!remedy) throw new Error(`no remedy ${id}`)
  const { steps, problem } = remedy.offer()
  const step = (stepId: string) => {
    const found = steps.find((each) => each.id === stepId)
    if (!found) throw new Error(`no step ${stepId} of ${steps.map((each) => each.id).join(', ')}`)
    return found
  }
  return { ...remedy, inputs, steps, problem, step }
}

const thetaOf = (inputs: Scenario) => {
  const { book, thetaDays } = evaluatePosition(inputs)
  return book.net.theta.total / thetaDays
}

describe('every step', () => {
  const cases: readonly Partial<Scenario>[] = [
    {},
    { playbook: 'bw', vix: 30 },
    { playbook: 'hr', vix: 18, contracts: 1 },
    { spotMovePct: -4, daysForward: 6, refVix: 17, correlations: 'on' },
    { playbook: 'custom', customFirstQuantity: 30, thetaFloorUsd: 50 },
  ]

  it.each(cases)('previews what applying it gives and leaves the scenario valid: %o', (changes) => {
    const inputs = scenario(changes)
    for (const remedy of evaluateRemedies(evaluatePosition(inputs))) {
      for (const { id, patch, after } of remedy.offer().steps) {
        const applied = { ...inputs, ...patch }
        for (const key of Object.keys(patch) as ParameterKey[]) expect(checkValue(key, applied[key]), id).toBeNull()
        expect(checkScenario(applied), id).toEqual([])
        const { book, sizing, condor, thetaDays } = evaluatePosition(applied)
        expect(after.netThetaUsd, id).toBeCloseTo(book.net.theta.total / thetaDays, 6)
        expect(after.netVegaUsd, id).toBeCloseTo(book.net.oneFactorVegaUsd, 6)
        expect(after.costUsd, id).toBeCloseTo(sizing.costUsd, 6)
        expect(after.maxLossUsd, id).toBeCloseTo(condor.maxLossUsd, 6)
        expect(after.marginUsd, id).toBeGreaterThanOrEqual(condor.regTMarginUsd)
      }
    }
  })
})

describe('HR-5 wider wings', () => {
  it('moves all strikes out by 15 to 25 points with the range position, or the long ones alone', () => {
    for (const [rangePosition, points] of [
      [0, 15],
      [0.5, 20],
      [1, 25],
    ] as const) {
      const { inputs, step } = remedyOf('widerStrikes', { rangePosition })
      expect(step('all').patch).toMatchObject({
        shortPut: inputs.shortPut - points,
        shortCall: inputs.shortCall + points,
      })
      expect(step('long').patch).toMatchObject({ putWidth: 50 + points, callWidth: 50 + points })
    }
  })

  it('is asked for above VIX 16 alone', () => {
    expect(remedyOf('widerStrikes', { vix: 16 }).asked).toBe(false)
    expect(remedyOf('widerStrikes', { vix: 16.1 }).asked).toBe(true)
  })

  it('takes less credit with all strikes out, and risks more with the long ones out', () => {
    const { step } = remedyOf('widerStrikes', { playbook: 'none' })
    expect(step('all').after.netThetaUsd).toBeLessThan(step('all').before.netThetaUsd)
    expect(step('long').after.maxLossUsd).toBeGreaterThan(step('long').before.maxLossUsd)
  })
})

describe('HR-13 net theta stays negative', () => {
  it('is asked for where net theta is negative', () => {
    expect(remedyOf('negativeTheta').asked).toBe(true)
    expect(remedyOf('negativeTheta', { playbook: 'none' }).asked).toBe(false)
  })

  it('cutting condor and hedge alike scales net theta and keeps its sign', () => {
    const { step } = remedyOf('negativeTheta', { contracts: 100, rounding: 'fractional' })
    const { before, after } = step('all')
    expect(after.netThetaUsd / before.netThetaUsd).toBeCloseTo(0.75, 9)
  })

  it('cutting the hedge alone, or one month later, raises net theta', () => {
    const { step } = remedyOf('negativeTheta')
    for (const id of ['hedge', 'later']) expect(step(id).after.netThetaUsd).toBeGreaterThan(step(id).before.netThetaUsd)
  })

  it('offers no later month than the board can be asked for', () => {
    expect(remedyOf('negativeTheta', { extraCycles: 5 }).steps.map(({ id }) => id)).not.toContain('later')
  })
})

describe('RB-2 earlier than the zone', () => {
  it('is asked for when MACD grows while the A/D line diverges, by no other sign alone', () => {
    const growing = { macdVix: 1, macdVixBefore: 0.5 }
    expect(remedyOf('earlyFirstLayer', { ...growing, adDivergence: 'on' }).asked).toBe(true)
    expect(remedyOf('earlyFirstLayer', growing).asked).toBe(false)
    expect(remedyOf('earlyFirstLayer', { adDivergence: 'on', etpSkew: 'on' }).asked).toBe(false)
  })

  it('rolls strikes wider or buys near VIX calls, which join those that were bought before', () => {
    const { step } = remedyOf('earlyFirstLayer', { addedNearCalls: 2 })
    expect(step('calls').patch.addedNearCalls).toBeGreaterThan(2)
    expect(step('calls').after.netVegaUsd).toBeGreaterThan(step('calls').before.netVegaUsd)
    expect(step('roll').patch.shortPut).toBeLessThan(6300)
  })
})

describe('RB-3 correlations tighten', () => {
  it('is asked for when they do', () => {
    expect(remedyOf('tighteningCorrelations', { correlations: 'on' }).asked).toBe(true)
    expect(remedyOf('tighteningCorrelations').asked).toBe(false)
  })

  it('moves strikes in, against HR-5', () => {
    const { inputs, step } = remedyOf('tighteningCorrelations', { rangePosition: 1 })
    expect(step('tighten').patch).toMatchObject({ shortPut: inputs.shortPut + 25, shortCall: inputs.shortCall - 25 })
  })

  it('adds the whole VIX futures that bring net vega nearest to zero', () => {
    const { step } = remedyOf('tighteningCorrelations', { playbook: 'none', contracts: 40 })
    const { before, after, patch } = step('futures')
    const ofOne = (after.netVegaUsd - before.netVegaUsd) / (patch.addedFutures ?? 0)
    expect(Math.abs(after.netVegaUsd)).toBeLessThanOrEqual(ofOne / 2 + 1e-6)
  })

  it('offers no futures to a book that gains when VIX rises', () => {
    expect(remedyOf('tighteningCorrelations').steps.map(({ id }) => id)).not.toContain('futures')
  })
})

describe('TT-4 Cash Press', () => {
  it('buys as many longer-dated calls as the pressed credit pays for', () => {
    const { step } = remedyOf('cashPress', { playbook: 'none', pressRatePct: 25 })
    const { before, after, patch, readings } = step('press')
    const price = (after.costUsd - before.costUsd) / (patch.addedLongCalls ?? 0)
    const budget = readings.find(({ label }) => label === 'Of the credit')?.value ?? Number.NaN
    expect(budget).toBeCloseTo(0.25 * 7143.96, -1)
    expect(patch.addedLongCalls).toBe(Math.floor(budget / price))
  })

  it('doubles and halves with the switches', () => {
    const spent = (changes: Partial<Scenario>) =>
      remedyOf('cashPress', changes)
        .step('press')
        .readings.find(({ label }) => label === 'Of the credit')?.value
    const base = spent({}) ?? Number.NaN
    expect(spent({ pcf: 'faster', reer: 'faster' })).toBeCloseTo(2 * base, 9)
    expect(spent({ pcf: 'slower' })).toBeCloseTo(base / 2, 9)
    expect(spent({ pcf: 'faster', reer: 'slower' })).toBeCloseTo(base, 9)
  })

  it('says so where the credit pays for none', () => {
    expect(remedyOf('cashPress', { pressRatePct: 0 })).toMatchObject({ steps: [] })
    expect(remedyOf('cashPress', { pressRatePct: 0 }).problem).toMatch(/does not pay/)
  })
})

describe('BW-12 rebalance', () => {
  it('at rest makes today the entry, and needs one to be marked', () => {
    expect(remedyOf('rebalance').problem).toMatch(/no entry is marked/)
    const { step, inputs } = remedyOf('rebalance', { refVix: 24 })
    expect(step('mark').patch).toMatchObject({ refVix: inputs.vix, refSpx: inputs.spx, refDate: inputs.date })
  })

  it('after a what-if sizes the hedge afresh where it ended, and that becomes today and the entry', () => {
    const { step, inputs } = remedyOf('rebalance', { spotMovePct: -3, daysForward: 5 })
    const { patch, before, after } = step('resize')
    expect(patch).toMatchObject({ date: '2026-02-04', spotMovePct: 0, daysForward: 0 })
    expect(patch.spx).toBeCloseTo(0.97 * inputs.spx, 6)
    expect(patch.refVix).toBe(patch.vix)
    expect(after.costUsd).not.toBeCloseTo(before.costUsd, 0)
  })

  it('has nothing to do once the condor has settled, or off the strip', () => {
    expect(remedyOf('rebalance', { daysForward: 60 }).problem).toMatch(/settled/)
    expect(remedyOf('rebalance', { spotMovePct: -40 }).problem).toMatch(/leaves the strip/)
  })

  it('is asked for a week after the entry', () => {
    expect(remedyOf('rebalance', { refVix: 17, refDate: '2026-01-20' }).asked).toBe(true)
    expect(remedyOf('rebalance', { refVix: 17, refDate: '2026-01-29' }).asked).toBe(false)
  })
})

describe('theta floor', () => {
  it.each([{}, { rounding: 'fractional' }, { playbook: 'bw', vix: 28, thetaFloorUsd: 60 }] as const)(
    'is the largest whole percent that keeps it: %o',
    (changes) => {
      const { step, inputs } = remedyOf('thetaFloor', changes)
      const found = step('floor').patch.hedgeScalePct ?? Number.NaN
      expect(thetaOf({ ...inputs, hedgeScalePct: found })).toBeGreaterThanOrEqual(inputs.thetaFloorUsd)
      for (let scale = found + 1; scale <= 300; scale++) {
        expect(thetaOf({ ...inputs, hedgeScalePct: scale })).toBeLessThan(inputs.thetaFloorUsd)
      }
    },
  )

  it('says so where even no hedge keeps it', () => {
    expect(remedyOf('thetaFloor', { thetaFloorUsd: 100_000 }).problem).toMatch(/Even without a hedge/)
  })
})

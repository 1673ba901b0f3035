import { describe, expect, it } from 'vitest'
import { evaluateHorizon, evaluatePosition } from '../../../src/engine/index.ts'
import { markEntry, NO_REFERENCE } from '../../../src/engine/markEntry.ts'
import { PlanContext } from '../../../src/engine/methodology/planContext.ts'
import { volatilityBeta } from '../../../src/engine/methodology/volatilityBeta.ts'
import { opening, scenario } from '../../support/opening.ts'
import { remedyOn, stepOf } from '../../support/remedies.ts'

const fall = { spotMovePct: -3, daysForward: 5 } as const

describe('marking the entry', () => {
  const marked = markEntry(evaluatePosition(scenario()))

  it('notes the state that triggers compare with', () => {
    expect(marked).toMatchObject({ refDate: '2026-01-30', refSpx: 6939.03, refVix: 17.44 })
    expect(marked.refFrontSpread).toBeCloseTo(19.0448 - 19.8981, 4)
    expect(marked.refCurve30 ?? 0).toBeGreaterThan(17.44)
    expect(marked.refLowerBreakEven ?? 0).toBeCloseTo(evaluatePosition(scenario()).condor.lowerBreakEven, 4)
  })

  it('RN-6: at the marked state the volatility beta is 1', () => {
    const { request, market } = opening(marked)
    expect(volatilityBeta(new PlanContext(request, market))[0].value).toBeCloseTo(1, 5)
  })

  it('notes no negative zero, which no link can hold', () => {
    const flat = markEntry(evaluatePosition(scenario({ m1: 20, m2: 20, curveVix: 17.44 })))
    expect(Object.is(flat.refFrontSpread, 0)).toBe(true)
  })

  it('is taken back by what marks nothing', () => {
    expect(scenario({ ...marked, ...NO_REFERENCE }).refVix).toBeNull()
    expect(Object.keys(NO_REFERENCE).sort()).toEqual(
      Object.keys(marked)
        .filter((key) => key !== 'refDate')
        .sort(),
    )
  })
})

describe('BW-12, HR-7 rebalance', () => {
  it('is asked for after a week, a shift of the curve, or a low RSI of SPX', () => {
    const entry = markEntry(evaluatePosition(scenario()))
    expect(remedyOn('rebalance', entry).asked).toBe(false)
    expect(remedyOn('rebalance', { ...entry, refDate: '2026-01-23' }).asked).toBe(true)
    expect(remedyOn('rebalance', { ...entry, vix: 30 }).asked).toBe(true)
    expect(remedyOn('rebalance', { rsiSpx: 30 }).asked).toBe(true)
  })

  it('at rest with nothing marked has nothing to do', () => {
    expect(remedyOn('rebalance').offer).toMatchObject({ steps: [], problem: expect.any(String) })
  })

  it('at rest makes today the entry, and rules that compare with the entry start anew', () => {
    const { inputs, offer } = remedyOn('rebalance', { refVix: 24, refVolatilityUsd: 45, rounding: 'fractional' })
    const { patch, before, after } = stepOf(offer, 'mark')
    expect(patch).toEqual(markEntry(evaluatePosition(inputs)))
    // RN-6 had sized for a condor that has become riskier since entry.
    expect(after.costUsd).toBeLessThan(before.costUsd)
  })

  it('after a what-if sets the hedge held against the hedge sized afresh, in one market', () => {
    const { inputs, offer } = remedyOn('rebalance', { ...fall, rounding: 'fractional' })
    const { patch, before, after } = stepOf(offer, 'resize')
    const then = evaluateHorizon(evaluatePosition(inputs))
    expect(patch).toMatchObject({ date: '2026-02-04', spotMovePct: 0, vixMove: 0, daysForward: 0 })
    expect(patch.spx).toBeCloseTo(then.spot, 4)
    expect(patch.vix).toBeCloseTo(then.vix, 4)
    // The curve is quoted at other months than before, so between them it is not quite the same.
    expect(before.netVegaUsd / then.bookThen.net.oneFactorVegaUsd).toBeCloseTo(1, 1)
    expect(before.costUsd / then.bookThen.hedge.valueUsd).toBeCloseTo(1, 1)
    expect(before.maxLossUsd).toBe(after.maxLossUsd)
    expect(after.costUsd).not.toBeCloseTo(before.costUsd, 0)
  })

  it('moves the scenario to where the what-if ended: value and curve are the same there', () => {
    const { inputs, offer } = remedyOn('rebalance', { ...fall, playbook: 'none' })
    const then = evaluateHorizon(evaluatePosition(inputs))
    const moved = evaluatePosition({ ...inputs, ...stepOf(offer, 'resize').patch })
    expect(moved.vvix).toBeGreaterThan(100)
    expect(moved.book.net.valueUsd / then.bookThen.net.valueUsd).toBeCloseTo(1, 2)
  })

  it('keeps the credit that the condor was entered with', () => {
    const { inputs, offer } = remedyOn('rebalance', fall)
    const today = evaluatePosition(inputs).condor
    const { patch } = stepOf(offer, 'resize')
    expect(patch.credit).toBeCloseTo(today.creditPoints, 4)
    expect(patch.entryDate).toBe(inputs.date)
    expect(evaluatePosition({ ...inputs, ...patch }).condor.maxLossUsd).toBeCloseTo(today.maxLossUsd, 0)
    expect(stepOf(remedyOn('rebalance', { ...fall, credit: 9 }).offer, 'resize').patch).not.toHaveProperty('credit')
  })

  it('marks the end of the what-if as the entry', () => {
    const { inputs, offer } = remedyOn('rebalance', fall)
    const { patch } = stepOf(offer, 'resize')
    const moved = evaluatePosition({ ...inputs, ...patch })
    expect(patch).toMatchObject(markEntry(moved))
    expect(patch).toMatchObject({ refDate: '2026-02-04', refVix: patch.vix })
  })

  it('RB-13: between zones the zone stays that the move came from', () => {
    // From 17.44 up to about 23, where no zone is named.
    const rise = { playbook: 'rb', lastZone: 'calm', spotVol: 'held', vixMove: 5.5 } as const
    expect(stepOf(remedyOn('rebalance', rise).offer, 'resize').patch.lastZone).toBe('first')
    const fallBack = { ...rise, vix: 26, vixMove: -3 }
    expect(stepOf(remedyOn('rebalance', fallBack).offer, 'resize').patch.lastZone).toBe('second')
    expect(stepOf(remedyOn('rebalance', fall).offer, 'resize').patch).not.toHaveProperty('lastZone')
  })

  it('says so where the condor has settled, VIX leaves the strip or a price its range', () => {
    for (const changes of [
      { daysForward: 60 },
      { spotMovePct: -40 },
      { spotVol: 'held', vixMove: -10 },
      { spotMovePct: -20, spx: 110, shortPut: 95, shortCall: 130, putWidth: 5, callWidth: 5 },
      { date: '2040-12-28', expiry: '2041-02-15', daysForward: 10 },
    ] as const) {
      expect(remedyOn('rebalance', changes).offer).toMatchObject({ steps: [], problem: expect.any(String) })
    }
  })
})

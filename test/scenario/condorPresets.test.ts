import { describe, expect, it } from 'vitest'
import { evaluatePosition, listExpiries } from '../../src/engine/index.ts'
import {
  atDelta,
  atTenor,
  deltaInForce,
  presetDeltas,
  presetTenors,
  tenorExpiry,
  tenorInForce,
} from '../../src/scenario/condorPresets.ts'
import type { Scenario } from '../../src/scenario/parameters.ts'
import { createScenarioStore } from '../../src/store/scenarioStore.ts'
import { scenario } from '../support/opening.ts'

const changed = (changes: Partial<Scenario>, patch: (from: Scenario) => Partial<Scenario>) => {
  const from = scenario(changes)
  return { ...from, ...patch(from) }
}

/** Half a step of strikes moves a delta by less than this, 1 to 45 days out on the opening day. */
const GRID_OF_DELTA = { 1: 0.03, 7: 0.006, 21: 0.004, 45: 0.003 } as const

describe('the tenor', () => {
  it('is the first listed expiry at or after so many days, from the real calendar', () => {
    // 30 January 2026 is a Friday; at its close the next day of trading is Monday.
    const expiries = presetTenors.map((days) => tenorExpiry(scenario(), days))
    expect(expiries).toEqual(['2026-02-02', '2026-02-06', '2026-02-20', '2026-03-20'])
  })

  it('steps over a holiday, and to the end of the month where not every day is listed any more', () => {
    // 16 February 2026 is Presidents' Day.
    expect(tenorExpiry({ date: '2026-02-13', time: '10:00' }, 1)).toBe('2026-02-17')
    expect(listExpiries('2026-02-13', '10:00')).not.toContain('2026-03-30')
    expect(tenorExpiry({ date: '2026-02-13', time: '10:00' }, 45)).toBe('2026-03-31')
  })

  it('keeps each sold strike at its delta, wings and contracts as they are', () => {
    const before = evaluatePosition(scenario()).condor
    for (const days of presetTenors) {
      const moved = changed({}, (from) => atTenor(from, days))
      const { condor } = evaluatePosition(moved)
      expect(Math.abs(condor.shortPutDelta - before.shortPutDelta)).toBeLessThan(GRID_OF_DELTA[days])
      expect(Math.abs(condor.shortCallDelta - before.shortCallDelta)).toBeLessThan(GRID_OF_DELTA[days])
      expect(moved).toMatchObject({ putWidth: 50, callWidth: 50, contracts: 10 })
      expect(tenorInForce(moved)).toBe(days)
    }
  })

  it('in force is none where the expiry is another', () => {
    expect(tenorInForce(scenario())).toBe(45)
    expect(tenorInForce(scenario({ expiry: '2026-04-17' }))).toBeNull()
  })
})

describe('the delta', () => {
  it('places both sold strikes on the grid at it, and expiry and wings stay', () => {
    for (const delta of presetDeltas) {
      const moved = changed({ putWidth: 25 }, (from) => atDelta(from, delta))
      const { condor } = evaluatePosition(moved)
      expect(condor.shortPutDelta).toBeCloseTo(-delta, 2)
      expect(condor.shortCallDelta).toBeCloseTo(delta, 2)
      expect([moved.shortPut % 5, moved.shortCall % 5]).toEqual([0, 0])
      expect(moved).toMatchObject({ expiry: '2026-03-20', putWidth: 25, callWidth: 50 })
      expect(deltaInForce(moved)).toBe(delta)
    }
  })

  it('in force is none after one strike has moved on', () => {
    const placed = changed({}, (from) => atDelta(from, 0.1))
    expect(deltaInForce({ ...placed, shortPut: placed.shortPut - 5 })).toBeNull()
  })

  it('keeps the sold strikes apart where a day’s move is smaller than the grid', () => {
    const calm = { spx: 100, shortPut: 90, putWidth: 5, shortCall: 110, callWidth: 5, vix: 9, curveVix: 9 }
    const moved = changed({ ...calm, expiry: '2026-02-02' }, (from) => atDelta(from, 0.16))
    expect(moved.shortCall).toBeGreaterThan(moved.shortPut)
  })
})

it('another condor has no typed entry prices, and the store takes it', () => {
  const typed = scenario({ credit: 7, entryShortPut: 12 })
  for (const patch of [atTenor(typed, 7), atDelta(typed, 0.05)]) {
    const store = createScenarioStore(typed)
    expect(store.getState().edit(patch, { phase: 'commit' })).toEqual({ ok: true })
    expect(store.getState().scenario).toMatchObject({ credit: null, entryShortPut: null })
  }
})

import { describe, expect, it } from 'vitest'
import { evaluatePosition, evaluateTimeline, isTradingDay } from '../../src/engine/index.ts'
import type { Scenario } from '../../src/scenario/parameters.ts'
import { scenario } from '../support/opening.ts'

const timelineOf = (changes: Partial<Scenario> = {}) => evaluateTimeline(evaluatePosition(scenario(changes)))

/** The hedge of TT in a high regime: a VIX call for each layer, at three settlements. */
const three = { playbook: 'tt', vix: 32 } as const

describe('legs on the timeline', () => {
  it('the condor is of SPXW: it trades and settles on 2026-03-20 at the close', () => {
    const condor = timelineOf().legs.filter(({ layer }) => layer === 'condor')
    expect(condor.map(({ quantity }) => quantity)).toEqual([10, -10, -10, 10])
    for (const { settles } of condor) {
      expect(settles).toEqual({ date: '2026-03-20', time: 'PM', lastTradingDay: '2026-03-20', days: 49 })
    }
  })

  it('VIX options settle on the opening of 2026-02-18 and trade until the business day before', () => {
    const first = timelineOf(three).legs.find(({ layer }) => layer === 'first')
    expect(first?.name).toMatch(/^VIX .* call 2026-02-18$/)
    expect(first?.settles).toMatchObject({ date: '2026-02-18', time: 'AM', lastTradingDay: '2026-02-17' })
    // From the close of 30 January to 09:30 on 18 February.
    expect(first?.settles?.days).toBeCloseTo(19 - 6.5 / 24, 6)
  })

  it('a VIX option that settles on a Tuesday trades until Monday', () => {
    const third = timelineOf(three).legs.find(({ layer }) => layer === 'third')
    expect(third?.settles).toMatchObject({ date: '2026-05-19', lastTradingDay: '2026-05-18' })
  })

  it('an ETP has no settlement', () => {
    const etps = timelineOf({ playbook: 'hr', vix: 25 }).legs.filter(({ name }) => name.includes('ETP'))
    expect(etps.length).toBeGreaterThan(0)
    for (const { settles } of etps) expect(settles).toBeNull()
  })

  it('a layer that holds nothing has no legs', () => {
    const { legs, lastDate } = timelineOf({ playbook: 'none' })
    expect(new Set(legs.map(({ layer }) => layer))).toEqual(new Set(['condor']))
    expect(lastDate).toBe('2026-03-20')
  })
})

describe('days on the timeline', () => {
  it('runs to the last settlement, with every VIX settlement and holiday until then', () => {
    const { lastDate, vixSettlements, holidays } = timelineOf(three)
    expect(lastDate).toBe('2026-05-19')
    expect(vixSettlements.map(({ month, date }) => [month, date])).toEqual([
      [1, '2026-02-18'],
      [2, '2026-03-18'],
      [3, '2026-04-15'],
      [4, '2026-05-19'],
    ])
    expect(holidays).toEqual([
      { date: '2026-02-16', name: 'Presidents’ Day' },
      { date: '2026-04-03', name: 'Good Friday' },
    ])
  })

  it('holidays of a year are the days without trading that are no weekend', () => {
    const { holidays } = timelineOf({ date: '2026-01-01', daysForward: 364 })
    expect(holidays.map(({ name }) => name)).toEqual([
      'Martin Luther King Day',
      'Presidents’ Day',
      'Good Friday',
      'Memorial Day',
      'Juneteenth',
      'Independence Day',
      'Labor Day',
      'Thanksgiving',
      'Christmas',
    ])
    for (const { date } of holidays) expect(isTradingDay(date)).toBe(false)
  })

  it('the what-if’s day joins once days pass, and lengthens the axis beyond the last settlement', () => {
    expect(timelineOf().whatIf).toBeNull()
    expect(timelineOf({ daysForward: 5 }).whatIf).toEqual({ date: '2026-02-04', days: 5 })
    expect(timelineOf({ ...three, daysForward: 200 }).lastDate).toBe('2026-08-18')
  })

  it('counts from the valuation moment: in the morning today’s close is still to come', () => {
    expect(timelineOf().daysToClose).toBe(0)
    const morning = timelineOf({ time: '10:00' })
    expect(morning.daysToClose).toBeCloseTo(0.25, 8)
    expect(morning.condorExpiry.days).toBeCloseTo(49.25, 8)
  })
})

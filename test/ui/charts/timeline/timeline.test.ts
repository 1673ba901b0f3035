import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluatePosition, evaluateTimeline } from '../../../../src/engine/index.ts'
import type { Scenario } from '../../../../src/scenario/parameters.ts'
import { toCsv } from '../../../../src/ui/charts/table/csv.ts'
import { dateTicks } from '../../../../src/ui/charts/timeline/dateTicks.ts'
import { layOutRows } from '../../../../src/ui/charts/timeline/timelineLayout.ts'
import { toMoments } from '../../../../src/ui/charts/timeline/timelineMoments.ts'
import { lastDay, type TimelineRow, toTimelineRows } from '../../../../src/ui/charts/timeline/timelineRows.ts'
import {
  momentReading,
  saidMoment,
  timelineSentence,
  timelineTable,
} from '../../../../src/ui/charts/timeline/timelineTexts.ts'
import { withShortDates } from '../../../../src/ui/format/dates.ts'
import { scenario } from '../../../support/opening.ts'

const timelineOf = (changes: Partial<Scenario> = {}) => evaluateTimeline(evaluatePosition(scenario(changes)))

const three = { playbook: 'tt', vix: 32 } as const
const withEtp = { playbook: 'hr', vix: 25 } as const

describe('rows of the timeline', () => {
  const textsOf = (rows: readonly TimelineRow[]) =>
    Object.fromEntries(rows.map(({ id, marks }) => [id, marks.map(({ text }) => text)]))

  it('are the layers, the VIX settlements and the days without an exchange', () => {
    expect(textsOf(toTimelineRows(timelineOf(three)))).toEqual({
      condor: ['20 Mar close (PM)'],
      first: ['18 Feb opening (AM)'],
      second: ['18 Mar opening (AM)'],
      third: ['19 May opening (AM)'],
      vix: ['M1 18 Feb', 'M2 18 Mar', 'M3 15 Apr', 'M4 19 May'],
      closed: ['16 Feb Presidents’ Day', '3 Apr Good Friday'],
    })
  })

  it('tell a layer that is not held from one that never settles', () => {
    const byId = (changes: Partial<Scenario>) =>
      new Map(toTimelineRows(timelineOf(changes)).map((row) => [row.id, row]))
    expect(byId({ playbook: 'none' }).get('third')).toMatchObject({ isHeld: false, isEndless: false, marks: [] })
    expect(byId(withEtp).get('third')).toMatchObject({ isHeld: true, isEndless: true })
  })

  it('give the year where it is another than today’s', () => {
    const { vix, closed } = textsOf(toTimelineRows(timelineOf({ expiry: '2027-01-20' })))
    expect(vix?.at(-1)).toBe('M8 16 Sep')
    expect(closed).toContain('1 Jan 2027 New Year')
  })
})

describe('layout of the timeline', () => {
  const WIDTH_PER_CHARACTER = 6.4

  it.each([280, 700])('labels of a row never touch, and every layer keeps all of its own, at %d px', (width) => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 12 }),
        fc.constantFrom('first' as const, 'closed' as const),
        (days, id) => {
          const marks = days
            .toSorted((a, b) => a - b)
            .map((at, index) => ({ key: String(index), days: at, time: 'AM' as const, text: '18 Feb opening (AM)' }))
          const row: TimelineRow = { id, marks, isHeld: true, isEndless: false }
          const [placed] = layOutRows([row], 300, width).rows
          const labels = (placed?.marks ?? []).flatMap(({ mark, label }) => (label ? [{ ...label, mark }] : []))
          if (id === 'first') expect(labels).toHaveLength(marks.length)
          for (const one of labels) {
            const half = (one.mark.text.length * WIDTH_PER_CHARACTER) / 2
            expect(one.middle - half).toBeGreaterThanOrEqual(-1e-9)
            expect(one.middle + half).toBeLessThanOrEqual(width + 1e-9)
            for (const other of labels) {
              if (other === one || other.lane !== one.lane) continue
              expect(Math.abs(one.middle - other.middle)).toBeGreaterThan(2 * half)
            }
          }
        },
      ),
    )
  })

  it('is as high as its lanes need', () => {
    const height = (width: number) => layOutRows(toTimelineRows(timelineOf(three)), 120, width).height
    expect(height(280)).toBeGreaterThan(height(1200))
  })
})

describe('ticks of the dates', () => {
  const texts = (length: number, most: number) => dateTicks('2026-01-30', length, 0, most).map(({ text }) => text)

  it('are Mondays where there is room', () => {
    expect(texts(28, 6)).toEqual(['2 Feb', '9 Feb', '16 Feb', '23 Feb'])
    expect(texts(49, 4)).toEqual(['2 Feb', '16 Feb', '2 Mar', '16 Mar'])
  })

  it('are first days of months, then of quarters, where there is not', () => {
    expect(texts(110, 5)).toEqual(['1 Feb', '1 Mar', '1 Apr', '1 May'])
    expect(texts(400, 5)).toEqual(['1 Apr', '1 Jul', '1 Oct', '1 Jan 2027'])
  })

  it('stand at the close of their date', () => {
    expect(dateTicks('2026-01-30', 28, 0.25, 6)[0]?.days).toBe(3.25)
  })
})

describe('moments of the timeline', () => {
  it('come in the order of time, what happens together as one', () => {
    const moments = toMoments(timelineOf({ ...three, daysForward: 20 }))
    expect(moments.map(({ date }) => date)).toEqual([
      '2026-01-30',
      '2026-02-16',
      '2026-02-18',
      '2026-02-19',
      '2026-03-18',
      '2026-03-20',
      '2026-04-03',
      '2026-04-15',
      '2026-05-19',
    ])
    const [, , february] = moments
    expect(february?.events.map(({ whose }) => whose)).toEqual(['First layer', 'VIX'])
  })

  it('are read and said with day, time and what settles', () => {
    const [today, holiday, february] = toMoments(timelineOf(three))
    if (!today || !holiday || !february) throw new Error('three moments are expected')
    expect(momentReading(february)).toMatchObject({ heading: 'Wed 18 Feb 2026, opening (AM)', columns: ['in 19 days'] })
    expect(saidMoment(february)).toMatch(
      /^Wed 18 Feb 2026, opening \(AM\), in 19 days\. First layer: \+\d+ VIX \d+ call 18 Feb 2026\. VIX: VIX future M1 settles\.$/,
    )
    expect(saidMoment(holiday)).toBe('Mon 16 Feb 2026, in 17 days. Closed: Presidents’ Day.')
    expect(saidMoment(today)).toBe('Fri 30 Jan 2026, now. Today: valued at 16:00, New York.')
  })
})

describe('the timeline in words', () => {
  it('its sentence goes from settlement to settlement', () => {
    expect(timelineSentence(timelineOf(three))).toBe(
      '18 Feb 2026 on the opening (AM): first layer; 18 Mar 2026 on the opening (AM): second layer; 20 Mar 2026 at the close (PM): condor; 19 May 2026 on the opening (AM): third layer.',
    )
    expect(timelineSentence(timelineOf(withEtp))).toMatch(/; no settlement: third layer\.$/)
  })

  it('its table holds every leg in the order of settlement, an ETP last', () => {
    const { columns, rows } = timelineTable(timelineOf(withEtp), withShortDates)
    expect(columns.map(({ label }) => label)).toEqual([
      'Leg',
      'Layer',
      'Quantity',
      'Last traded',
      'Settles',
      'When',
      'Days from now',
    ])
    expect(rows.find(([leg]) => leg === 'SPX 6250 put 20 Mar 2026')).toEqual([
      'SPX 6250 put 20 Mar 2026',
      'Condor',
      10,
      '20 Mar 2026',
      '20 Mar 2026',
      'at the close (PM)',
      49,
    ])
    expect(rows.at(-1)?.slice(3)).toEqual([null, 'no settlement', null, null])
  })

  it('tells the same contract in two layers apart', () => {
    const timeline = timelineOf({ playbook: 'none' })
    const [leg] = timeline.legs
    if (!leg) throw new Error('the condor has legs')
    const { rows } = timelineTable({ ...timeline, legs: [leg, { ...leg, layer: 'second' }] }, String)
    expect(rows.map(([name]) => name)).toEqual([
      'SPX 6250 put 2026-03-20 (condor)',
      'SPX 6250 put 2026-03-20 (second layer)',
    ])
  })

  it('keeps ISO dates for a spreadsheet', () => {
    const [, first] = toCsv(timelineTable(timelineOf(three), String)).split('\r\n')
    expect(first).toMatch(/^VIX \d+ call 2026-02-18,First layer,\d+,2026-02-17,2026-02-18,on the opening \(AM\),18\.7/)
  })
})

it('the axis ends at the last settlement or the what-if’s day', () => {
  expect(lastDay(timelineOf({ playbook: 'none' }))).toBe(49)
  expect(lastDay(timelineOf({ playbook: 'none', daysForward: 60 }))).toBe(60)
})

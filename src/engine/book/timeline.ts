import { toIsoDate } from '../market/calendar/civilDate.ts'
import { holidayName } from '../market/calendar/holidays.ts'
import { type Settlement, settlementOf } from '../market/calendar/settlement.ts'
import type { LayerId } from '../product/leg.ts'
import type { IsoDate } from '../units.ts'
import type { BookFigures } from './figures.ts'

/** Everything held of one contract in one layer. */
export interface TimelineLeg {
  readonly layer: LayerId
  /** "VIX 24 call 2026-03-18". */
  readonly name: string
  readonly quantity: number
  /** Days are calendar days from now to the moment of settlement; null for what never settles. */
  readonly settles: (Settlement & { readonly days: number }) | null
}

export interface TimelineHoliday {
  readonly date: IsoDate
  readonly name: string
}

/** A moment on the timeline: its date, and calendar days from now. */
export interface TimelineDay {
  readonly date: IsoDate
  readonly days: number
}

/** The settlements of a book, and the days between now and the last of them. */
export interface TimelineResult {
  readonly date: IsoDate
  /** New York wall-clock time HH:MM. */
  readonly time: string
  /** Calendar days from now to 16:00 of `date`; below 0 after it. */
  readonly daysToClose: number
  readonly legs: readonly TimelineLeg[]
  readonly condorExpiry: TimelineDay
  /** Of the futures on the curve, until `lastDate`. */
  readonly vixSettlements: readonly (TimelineDay & { readonly month: number })[]
  /** Null while no day passes. */
  readonly whatIf: TimelineDay | null
  /** Days on which the exchange is closed, weekends left out. */
  readonly holidays: readonly TimelineHoliday[]
  readonly lastDate: IsoDate
}

/** Legs of one contract in one layer as one; what has been bought and sold alike is no leg. */
export function timelineLegs({ legs }: BookFigures): readonly TimelineLeg[] {
  const held = new Map<string, TimelineLeg>()
  for (const { leg, name, days } of legs) {
    const settlement = settlementOf(leg.contract)
    const key = `${leg.layer} ${name}`
    held.set(key, {
      layer: leg.layer,
      name,
      quantity: (held.get(key)?.quantity ?? 0) + leg.quantity,
      settles: settlement && days !== null ? { ...settlement, days } : null,
    })
  }
  return [...held.values()].filter(({ quantity }) => quantity !== 0)
}

/** The exchange's holidays after `first`, up to and with `last` (serial day numbers). */
export function holidaysBetween(first: number, last: number): readonly TimelineHoliday[] {
  const holidays: TimelineHoliday[] = []
  for (let day = first + 1; day <= last; day++) {
    const name = holidayName(day)
    if (name !== undefined) holidays.push({ date: toIsoDate(day), name })
  }
  return holidays
}

import type { TimelineLeg, TimelineResult } from '../../../engine/index.ts'
import { withShortDates } from '../../format/dates.ts'
import { count } from '../../format/format.ts'
import { layerNames } from '../../panels/layerTexts.ts'
import { daysToDate, type TimeOfDay } from './timelineRows.ts'

/** What happens at one moment. */
export interface TimelineMoment {
  readonly date: string
  readonly time: TimeOfDay
  readonly days: number
  /** What it is, and whose: a contract and its layer. */
  readonly events: readonly { readonly key: string; readonly what: string; readonly whose: string }[]
}

export const layerName = (layer: TimelineLeg['layer']): string => (layer === 'condor' ? 'Condor' : layerNames[layer])

/** "+10" or "−10": bought or sold. */
export const quantityText = (quantity: number): string => `${quantity > 0 ? '+' : ''}${count(quantity)}`

/** Stands before what the pinned base holds. */
export const BASE = 'Base: '

type Event = TimelineMoment['events'][number] & Pick<TimelineMoment, 'date' | 'time' | 'days'>

function legEvent({ layer, name, quantity, settles }: TimelineLeg, whoseBook = ''): readonly Event[] {
  if (!settles) return []
  const { date, time, days } = settles
  const what = `${whoseBook}${quantityText(quantity)} ${withShortDates(name)}`
  return [{ key: `${whoseBook}${layer} ${name}`, what, whose: layerName(layer), date, time, days }]
}

/** Everything on the timeline in the order of time, what happens together as one, and what a base would hold then. */
export function toMoments(timeline: TimelineResult, baseLegs: readonly TimelineLeg[] = []): readonly TimelineMoment[] {
  const { date: today, legs, vixSettlements, holidays, whatIf } = timeline
  const day = (key: string, what: string, whose: string, date: string, days: number): Event => ({
    key,
    what,
    whose,
    date,
    time: null,
    days,
  })
  const events: readonly Event[] = [
    day('today', `valued at ${timeline.time}, New York`, 'Today', today, 0),
    ...legs.flatMap((leg) => legEvent(leg)),
    ...baseLegs.flatMap((leg) => legEvent(leg, BASE)).filter(({ days }) => days >= 0),
    ...vixSettlements.map(({ month, date, days }) => ({
      ...day('future', `VIX future M${month} settles`, 'VIX', date, days),
      time: 'AM' as const,
    })),
    ...holidays.map(({ date, name }) => day('closed', name, 'Closed', date, daysToDate(timeline, date))),
    ...(whatIf ? [day('what-if', 'the day it looks at', 'What-if', whatIf.date, whatIf.days)] : []),
  ]
  const moments = new Map<string, TimelineMoment>()
  for (const { date, time, days, ...event } of [...events].sort((a, b) => a.days - b.days)) {
    const key = `${date} ${time ?? ''}`
    const before = moments.get(key)
    moments.set(key, { date, time, days: before?.days ?? days, events: [...(before?.events ?? []), event] })
  }
  return [...moments.values()]
}

import { evaluateTimeline, type TimelineLeg, type TimelineResult } from '../../../engine/index.ts'
import type { LiveSource } from '../../../store/frameLoop.ts'
import { scenarioStore } from '../../../store/scenarioStore.ts'
import { baseResults } from '../../compare/baseResults.ts'
import { daysBetween } from '../../format/dates.ts'
import { derive } from '../live/derive.ts'

const pinned: LiveSource<ReturnType<typeof scenarioStore.getState>['base']> = {
  get: () => scenarioStore.getState().base,
  subscribe: (listener) =>
    scenarioStore.subscribe((state, previous) => {
      if (state.base !== previous.base) listener()
    }),
}

/** When what the base holds settles, counted from the base's own now; null where none is pinned. */
const settlements: LiveSource<TimelineResult | null> = derive([pinned], (base) =>
  base ? evaluateTimeline(baseResults(base).position) : null,
)

/** Legs counted from the scenario's now: a base may be of another day. */
function countedFrom(now: TimelineResult, base: TimelineResult): readonly TimelineLeg[] {
  const apart = daysBetween(now.date, base.date) + now.daysToClose - base.daysToClose
  return base.legs.map((leg) =>
    leg.settles ? { ...leg, settles: { ...leg.settles, days: leg.settles.days + apart } } : leg,
  )
}

/** What the pinned base holds, as the scenario's timeline counts days; nothing where none is pinned. */
export const baseLegs = (timeline: LiveSource<TimelineResult>): LiveSource<readonly TimelineLeg[]> =>
  derive([timeline, settlements], (now, base) => (base ? countedFrom(now, base) : []))

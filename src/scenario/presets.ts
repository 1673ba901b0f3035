import { evaluatePosition, listExpiries, strikeAtDelta, toDayNumber } from '../engine/index.ts'
import { curveAtMonths, type MarketDay, marketDays } from './marketDays.ts'
import { parameters, type Scenario } from './parameters.ts'
import { curveNodeKeys } from './rebase.ts'

/** A market a scenario can be moved to in one step. */
export interface MarketPreset {
  readonly id: string
  readonly label: string
  readonly day: MarketDay
}

export const marketPresets: readonly MarketPreset[] = marketDays.map((day) => ({
  id: day.date,
  label: `${day.date} · ${day.name}`,
  day,
}))

/** Strikes and wings are rounded to this many points. */
const STRIKE_STEP = 5

const clamp = (value: number, { min, max }: { min: number; max: number }) => Math.min(max, Math.max(min, value))
const toStep = (value: number) => STRIKE_STEP * Math.round(value / STRIKE_STEP)

/** The listed expiry nearest to a number of days from a date. */
function expiryNear(date: string, time: string, days: number): string {
  const today = toDayNumber(date)
  const distance = (expiry: string) => Math.abs(toDayNumber(expiry) - today - days)
  return listExpiries(date, time).reduce((best, expiry) => (distance(expiry) < distance(best) ? expiry : best))
}

/**
 * The scenario moved to another market day: its date, SPX, VIX, VVIX, rate and futures curve. The condor goes with it:
 * same days to expiry, same deltas of the short strikes, wings as wide in percent of SPX. What-ifs start anew.
 */
export function moveToMarket(scenario: Scenario, day: MarketDay): Scenario {
  const before = evaluatePosition(scenario).condor
  const time = '16:00'
  const prices = curveAtMonths(day, time)
  const nodes = Object.fromEntries(
    curveNodeKeys.map((key, i) => [key, clamp(Number(prices[i].toFixed(4)), parameters[key])]),
  )
  const moved: Scenario = {
    ...scenario,
    ...nodes,
    date: day.date,
    time,
    spx: day.spx,
    vix: clamp(day.vix, parameters.vix),
    curveVix: clamp(day.vix, parameters.curveVix),
    vvix: day.vvix,
    ratePct: day.ratePct,
    curveSource: 'shocked',
    expiry: expiryNear(day.date, time, before.days),
    spotMovePct: 0,
    vixMove: 0,
    daysForward: 0,
  }
  const width = (points: number) => Math.max(STRIKE_STEP, toStep((points * day.spx) / scenario.spx))
  const strike = (right: 'call' | 'put', delta: number) =>
    toStep(strikeAtDelta(moved, right, Math.min(0.45, Math.max(0.01, Math.abs(delta)))))
  return {
    ...moved,
    shortPut: strike('put', before.shortPutDelta),
    shortCall: strike('call', before.shortCallDelta),
    putWidth: width(scenario.putWidth),
    callWidth: width(scenario.callWidth),
  }
}

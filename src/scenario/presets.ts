import { evaluatePosition, listExpiries, toDayNumber } from '../engine/index.ts'
import { noTypedPrices, strikesAtDeltas } from './condorPresets.ts'
import { STRIKE_STEP, toStep } from './condorStrikes.ts'
import { defaultScenario } from './defaultScenario.ts'
import { curveAtMonths, type MarketDay, marketDays } from './marketDays.ts'
import { parameterKeys, parameters, type Scenario } from './parameters.ts'
import { curveKeys, curveNodeKeys } from './rebase.ts'

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

/** Stands for the day the app opens on where a market day is named. */
export const OPENING_DAY = 'opening'

const clamp = (value: number, { min, max }: { min: number; max: number }) => Math.min(max, Math.max(min, value))

/** The listed expiry nearest to a number of days from a date. */
function expiryNear(date: string, time: string, days: number): string {
  const today = toDayNumber(date)
  const distance = (expiry: string) => Math.abs(toDayNumber(expiry) - today - days)
  return listExpiries(date, time).reduce((best, expiry) => (distance(expiry) < distance(best) ? expiry : best))
}

/** A condor entered afresh: prices of another day are none of its own, and nothing has moved since. */
const freshEntry = {
  ...noTypedPrices,
  spotMovePct: 0,
  vixMove: 0,
  daysForward: 0,
} as const satisfies Partial<Scenario>

/**
 * The scenario moved to another market day: its date, SPX, VIX, VVIX, rate and futures curve. The condor goes with it,
 * entered afresh: same days to expiry, same deltas of the short strikes, wings as wide in percent of SPX. What-ifs
 * start anew.
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
    entryDate: day.date,
    ...freshEntry,
  }
  const width = (points: number) => Math.max(STRIKE_STEP, toStep((points * day.spx) / scenario.spx))
  return {
    ...moved,
    ...strikesAtDeltas(moved, before.shortPutDelta, before.shortCallDelta),
    putWidth: width(scenario.putWidth),
    callWidth: width(scenario.callWidth),
  }
}

/** What a market day sets: the market, the futures curve, and the condor's place in it. */
const dayKeys = [
  ...parameterKeys.filter((key) => parameters[key].group === 'market'),
  ...curveKeys,
  'expiry',
  'shortPut',
  'putWidth',
  'shortCall',
  'callWidth',
  'entryDate',
] as const

/** The scenario moved back to the day the app opens on, with the opening condor's strikes. */
export function moveToOpeningDay(scenario: Scenario): Scenario {
  const day = Object.fromEntries(dayKeys.map((key) => [key, defaultScenario[key]]))
  return { ...scenario, ...day, ...freshEntry }
}

/** The market day a scenario stands on, null where its market is none of the known ones. */
export function marketDayOf({ date, spx, curveVix }: Scenario): string | null {
  const day = marketPresets.find((preset) => preset.day.date === date && preset.day.spx === spx)
  if (day && clamp(day.day.vix, parameters.curveVix) === curveVix) return day.id
  const isOpening =
    date === defaultScenario.date && spx === defaultScenario.spx && curveVix === defaultScenario.curveVix
  return isOpening ? OPENING_DAY : null
}

import { parameters, type Scenario } from './parameters.ts'

/** The four strikes of an iron condor, in order. */
export const strikeNames = ['longPut', 'shortPut', 'shortCall', 'longCall'] as const
export type StrikeName = (typeof strikeNames)[number]
/** Strikes in points of SPX, ascending in the order of `strikeNames`. */
export type CondorStrikes = Readonly<Record<StrikeName, number>>

/** Points between the strikes that are offered, and the least distance a handle leaves to its neighbour. Ours. */
export const STRIKE_STEP = 5
/** A width is a difference of two strikes: this many decimals are kept of it, and no binary dust. */
const WIDTH_DECIMALS = 6

export const toStep = (value: number): number => STRIKE_STEP * Math.round(value / STRIKE_STEP)

type StrikeFields = Pick<Scenario, 'shortPut' | 'putWidth' | 'shortCall' | 'callWidth'>

export const strikesOf = ({ shortPut, putWidth, shortCall, callWidth }: StrikeFields): CondorStrikes => ({
  longPut: shortPut - putWidth,
  shortPut,
  shortCall,
  longCall: shortCall + callWidth,
})

/** The fields of the scenario that hold these strikes. */
export const strikeFields = ({ longPut, shortPut, shortCall, longCall }: CondorStrikes): StrikeFields => ({
  shortPut,
  putWidth: Number((shortPut - longPut).toFixed(WIDTH_DECIMALS)),
  shortCall,
  callWidth: Number((longCall - shortCall).toFixed(WIDTH_DECIMALS)),
})

const clamp = (value: number, min: number, max: number) => Math.min(Math.max(value, min), max)

/** What two neighbours keep between them: five points, or less where they were set closer together. */
const gap = (lower: number, upper: number) => Math.min(STRIKE_STEP, upper - lower)

/** The lowest that the bought put goes. */
const leastLongPut = (longPut: number) => Math.min(STRIKE_STEP, longPut)

/** How far a strike goes before its wing is as wide as a wing may be. */
function withinWing({ longPut, shortPut, shortCall, longCall }: CondorStrikes, which: StrikeName, level: number) {
  const { putWidth, callWidth } = parameters
  switch (which) {
    case 'longPut':
      return Math.max(level, shortPut - putWidth.max)
    case 'shortPut':
      return Math.min(level, longPut + putWidth.max)
    case 'shortCall':
      return Math.max(level, longCall - callWidth.max)
    case 'longCall':
      return Math.min(level, shortCall + callWidth.max)
  }
}

/** Where a strike may go with those it pushes staying within their ranges. */
function reach(levels: readonly number[], gaps: readonly number[], at: number): readonly [least: number, most: number] {
  const { shortPut, shortCall } = parameters
  const floors = [leastLongPut(levels[0]), shortPut.min, shortCall.min, 0]
  const ceilings = [shortPut.max, shortPut.max, shortCall.max, shortCall.max + parameters.callWidth.max]
  let least = floors[0]
  for (let i = 1; i <= at; i++) least = Math.max(least + gaps[i - 1], floors[i])
  let most = ceilings[ceilings.length - 1]
  for (let i = ceilings.length - 2; i >= at; i--) most = Math.min(most - gaps[i], ceilings[i])
  return [least, most]
}

/**
 * Moves one strike towards `target`, as far as every strike stays within its range. The others stay where they are;
 * one that would be reached is pushed ahead, as far as needed to keep its distance, and pushes the next in turn.
 */
export function moveStrike(strikes: CondorStrikes, which: StrikeName, target: number): CondorStrikes {
  const levels = strikeNames.map((name) => strikes[name])
  const gaps = levels.slice(1).map((upper, i) => gap(levels[i], upper))
  const at = strikeNames.indexOf(which)
  levels[at] = withinWing(strikes, which, clamp(target, ...reach(levels, gaps, at)))
  for (let i = at - 1; i >= 0; i--) levels[i] = Math.min(levels[i], levels[i + 1] - gaps[i])
  for (let i = at + 1; i < levels.length; i++) levels[i] = Math.max(levels[i], levels[i - 1] + gaps[i - 1])
  const [longPut, shortPut, shortCall, longCall] = levels
  return { longPut, shortPut, shortCall, longCall }
}

/**
 * Moves a sold strike towards `target` with both wings keeping their width: the bought strike comes along. The other
 * sold strike is pushed ahead where it would be reached, and takes its wing along in turn.
 */
export function moveWing(strikes: CondorStrikes, which: 'shortPut' | 'shortCall', target: number): CondorStrikes {
  const { putWidth, callWidth } = strikeFields(strikes)
  const body = gap(strikes.shortPut, strikes.shortCall)
  const leastPut = Math.max(parameters.shortPut.min, leastLongPut(strikes.longPut) + putWidth)
  const mostCall = parameters.shortCall.max
  const isPut = which === 'shortPut'
  const sold = isPut ? clamp(target, leastPut, mostCall - body) : clamp(target, leastPut + body, mostCall)
  return strikesOf({
    shortPut: isPut ? sold : Math.min(strikes.shortPut, sold - body),
    putWidth,
    shortCall: isPut ? Math.max(strikes.shortCall, sold + body) : sold,
    callWidth,
  })
}

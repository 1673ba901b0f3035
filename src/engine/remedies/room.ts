import type { LabInputs } from '../inputs.ts'
import type { Patch } from './remedy.ts'

type Ends = readonly [least: number, most: number]
type Ranged = { [Key in keyof LabInputs]: number extends LabInputs[Key] ? Key : never }[keyof LabInputs]

const STRIKE: Ends = [50, 30_000]
const WIDTH: Ends = [1, 2000]
const ADDED: Ends = [0, 100_000]
const SPX: Ends = [100, 30_000]
const VIX: Ends = [9, 90]
const FUTURE: Ends = [5, 150]
const CURVE: Ends = [1, 400]
const BREAK_EVEN: Ends = [-30_000, 60_000]

/** What a scenario can hold of the numbers that remedies set: the ranges of its table of parameters, kept equal by a test. */
export const RANGES = {
  shortPut: STRIKE,
  shortCall: STRIKE,
  putWidth: WIDTH,
  callWidth: WIDTH,
  credit: [0, 2000],
  contracts: [1, 1000],
  hedgeScalePct: [0, 300],
  extraCycles: [0, 5],
  addedNearCalls: ADDED,
  addedFutures: ADDED,
  addedLongCalls: ADDED,
  spx: SPX,
  vix: VIX,
  curveVix: VIX,
  vvix: [40, 300],
  m1: FUTURE,
  m2: FUTURE,
  m3: FUTURE,
  m4: FUTURE,
  m5: FUTURE,
  m6: FUTURE,
  m7: FUTURE,
  m8: FUTURE,
  refSpx: SPX,
  refVix: CURVE,
  refCurve30: CURVE,
  refCurve60: CURVE,
  refCurve90: CURVE,
  refCurve120: CURVE,
  refFrontSpread: [-400, 400],
  refLowerBreakEven: BREAK_EVEN,
  refUpperBreakEven: BREAK_EVEN,
  refVolatilityUsd: [-1_000_000, 1_000_000],
} as const satisfies Partial<Record<Ranged, Ends>>

/** Last valuation date that a scenario can hold. */
export const LAST_DATE = '2040-12-31'

/** Whether a scenario can hold every number of a patch. */
export function hasRoom(patch: Patch): boolean {
  if (patch.date !== undefined && patch.date > LAST_DATE) return false
  return Object.entries(RANGES).every(([key, [least, most]]) => {
    const value = patch[key as keyof typeof RANGES]
    return value === undefined || value === null || (value >= least && value <= most)
  })
}

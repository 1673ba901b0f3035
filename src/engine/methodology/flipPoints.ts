import type { Steps } from '../math/steps.ts'
import { FLIP_WIDTH, narrowSample } from './narrowSample.ts'
import { isSameBook, singleStep } from './sameBook.ts'
import { thetaReach } from './thetaReach.ts'
import { roughGross, type ThetaSample, type ThetaSampler } from './thetaSample.ts'

export interface FlipPoint {
  readonly vix: number
  /** What net theta becomes when VIX rises through the point. */
  readonly turns: 'negative' | 'positive'
  /** True where whole contracts, another strike or a regime edge make net theta jump across zero. */
  readonly jump: boolean
}

/** Change of net theta across `FLIP_WIDTH`, USD a day, above which the crossing is a jump and no steep slope. */
const JUMP_USD = 0.5
/** A stretch is looked into where theta comes nearer to zero than this share of its gross (ours) ... */
const NEAR_SHARE = 0.5
/** ... or than it moves from level to level within so many levels of it (ours). */
const NEIGHBOURS = 2

/** A book whose parts make less of a day than this, USD, has no theta to flip: half a cent (ours). */
const NOTHING_USD = 0.005
/** Samples that a search may take beside narrowing what changes sign: it must never hold up a drag for long (ours). */
const MOST_LOOKS = 1000

const isFlip = (a: ThetaSample, b: ThetaSample): boolean => a.theta < 0 !== b.theta < 0

const flipAt = (a: ThetaSample, b: ThetaSample): FlipPoint => ({
  vix: (a.vix + b.vix) / 2,
  turns: b.theta < 0 ? 'negative' : 'positive',
  jump: !isSameBook(a, b) || Math.abs(b.theta - a.theta) > JUMP_USD,
})

const nearZero = (a: ThetaSample, b: ThetaSample): number => Math.min(Math.abs(a.theta), Math.abs(b.theta))

/** Whether theta may reach zero between level i - 1 and level i: a quick look that spares most stretches the next. */
function isWorthALook(levels: readonly ThetaSample[], i: number): boolean {
  const [a, b] = [levels[i - 1], levels[i]]
  const near = nearZero(a, b)
  const gross = Math.max(roughGross(a), roughGross(b))
  if (gross < NOTHING_USD) return false
  if (isFlip(a, b) || near <= NEAR_SHARE * gross) return true
  const [first, last] = [Math.max(1, i - NEIGHBOURS), Math.min(levels.length - 1, i + NEIGHBOURS)]
  for (let j = first; j <= last; j++) {
    if (near <= Math.abs(levels[j].theta - levels[j - 1].theta)) return true
  }
  return false
}

/** A sampler, and how many more looks it may be asked for. */
interface Search {
  readonly sampleAt: ThetaSampler
  looks: number
}

/** The flip points of one stretch, ascending. */
function* flipsBetween(a: ThetaSample, b: ThetaSample, search: Search): Steps<readonly FlipPoint[]> {
  const { sampleAt } = search
  const flips = isFlip(a, b)
  if (b.vix - a.vix <= FLIP_WIDTH) return flips ? [flipAt(a, b)] : []
  if (!flips && (search.looks <= 0 || nearZero(a, b) >= thetaReach(a, b))) return []
  if (flips && (isSameBook(a, b) || search.looks <= 0))
    return [flipAt(...narrowSample(a, b, ({ theta }) => theta, sampleAt))]
  const step = flips ? singleStep(a, b) : null
  if (step && step(a) < 0 !== step(b) < 0) {
    const [low, high] = narrowSample(a, b, step, sampleAt)
    return yield* flipsThrough([a, low, high, b], search)
  }
  search.looks -= 1
  const middle = sampleAt((a.vix + b.vix) / 2)
  yield
  return yield* flipsThrough([a, middle, b], search)
}

/** The flip points of stretches that join, ascending. */
function* flipsThrough(samples: readonly ThetaSample[], search: Search): Steps<readonly FlipPoint[]> {
  const flips: FlipPoint[] = []
  for (let i = 1; i < samples.length; i++) flips.push(...(yield* flipsBetween(samples[i - 1], samples[i], search)))
  return flips
}

/**
 * Every VIX at which net theta changes sign, ascending, each narrowed to 1e-6.
 * Levels alone would not do: two changes of sign between neighbours cancel. So each stretch between two levels is
 * halved until theta can no longer reach zero in it, or until it is as narrow as that. What may be missed is said at
 * `thetaReach`; where one book crosses zero within a stretch, that crossing is taken to be the only one there; and after
 * a thousand looks, which only a theta near zero over much of the strip asks for, what has changed sign is all there is.
 * @param levels    samples at the levels looked at first, ascending
 * @param sampleAt  a sample at any level
 */
export function* findFlipPoints(levels: readonly ThetaSample[], sampleAt: ThetaSampler): Steps<readonly FlipPoint[]> {
  const search: Search = { sampleAt, looks: MOST_LOOKS }
  const flips: FlipPoint[] = []
  for (let i = 1; i < levels.length; i++) {
    if (!isWorthALook(levels, i)) continue
    flips.push(...(yield* flipsBetween(levels[i - 1], levels[i], search)))
    yield
  }
  return flips
}

/** The flip point closest to a VIX level, or undefined where there is none. */
export const nearestFlip = (flipPoints: readonly FlipPoint[], vix: number): FlipPoint | undefined =>
  flipPoints.reduce<FlipPoint | undefined>(
    (best, point) => (!best || Math.abs(point.vix - vix) < Math.abs(best.vix - vix) ? point : best),
    undefined,
  )

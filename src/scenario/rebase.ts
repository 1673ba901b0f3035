import { parameters, type Scenario } from './parameters.ts'

export const curveNodeKeys = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm8'] as const
export type CurveNodeKey = (typeof curveNodeKeys)[number]
export type ShownMarketPatch = Partial<Pick<Scenario, CurveNodeKey | 'vvix'>>

/** Everything an edit of the curve as shown may change: what a reset of the curve puts back. */
export const curveKeys = [...curveNodeKeys, 'curveVix', 'curveSource'] as const satisfies readonly (keyof Scenario)[]

/** The market as the screen shows it: the VIX futures curve M1.. and VVIX at today's VIX. A PositionResult is one. */
export interface MarketShown {
  readonly curve: readonly { readonly price: number }[]
  readonly vvix: number
}

/** Decimals kept of a price that the model moved; VIX futures settle to four. */
const MODEL_DECIMALS = 4

/**
 * Turns an edit of the curve or VVIX as shown into an edit of the scenario. The fields show the curve as it is at
 * today's VIX, which away from `curveVix` is the observed curve moved by the model, and with typical curves the average
 * one. So the market on the screen first becomes the observed one, then the edit is applied: the edited value is kept
 * exactly, the others stay where they are seen.
 */
export function editShownMarket(scenario: Scenario, shown: MarketShown, patch: ShownMarketPatch): Partial<Scenario> {
  return { ...marketOnScreen(scenario, shown), ...patch }
}

/** A way to move the whole curve that leaves the other ways' figures as they are. */
export interface CurveShift {
  /** The curve's figure that it moves, VIX points. */
  readonly figure: (shown: MarketShown) => number
  /** What one point of the figure moves each of M1.. by. */
  readonly weight: (index: number, count: number) => number
}

/** Level: the average of M1..M8. All months move alike. */
export const curveLevel: CurveShift = {
  figure: ({ curve }) => sum(curve.map(({ price }) => price)) / curve.length,
  weight: () => 1,
}

/** Slope: M8 - M1. A tilt about the middle, M4.5, so that the level stays. */
export const curveSlope: CurveShift = {
  figure: ({ curve }) => priceAt(curve, curve.length - 1) - priceAt(curve, 0),
  weight: (index, count) => index / (count - 1) - 0.5,
}

/**
 * Hump: the middle against the ends, (M4 + M5) / 2 - (M1 + M8) / 2. A parabola about the middle whose average is zero,
 * so that level and slope stay.
 */
export const curveHump: CurveShift = {
  figure: ({ curve }) =>
    pairMean(curve, (curve.length >> 1) - 1, curve.length >> 1) - pairMean(curve, 0, curve.length - 1),
  weight: (index, count) => {
    const squared = (i: number) => (i - (count - 1) / 2) ** 2
    const mean = sum(Array.from({ length: count }, (_, i) => squared(i))) / count
    return (mean - squared(index)) / (squared(0) - squared(count >> 1))
  },
}

/**
 * Moves the curve as shown until a figure of it has the value wanted, VIX points, as far as every node stays within its
 * range: what the move leaves alone is kept, so a drag to the end and back returns the same curve.
 */
export function shiftShownCurve(
  scenario: Scenario,
  shown: MarketShown,
  { figure, weight }: CurveShift,
  wanted: number,
): Partial<Scenario> {
  const { min, max } = parameters.m1
  let least = Number.NEGATIVE_INFINITY
  let most = Number.POSITIVE_INFINITY
  const nodes = shown.curve.map(({ price }, index) => ({ price, weight: weight(index, shown.curve.length) }))
  for (const node of nodes) {
    if (node.weight === 0) continue
    const ends = [(min - node.price) / node.weight, (max - node.price) / node.weight]
    least = Math.max(least, Math.min(...ends))
    most = Math.min(most, Math.max(...ends))
  }
  const amount = clamp(wanted - figure(shown), least, most)
  return editShownMarket(scenario, shown, toNodes(nodes.map((node) => node.price + amount * node.weight)))
}

/** The patch that makes the market on the screen the observed one; empty where it already is. */
function marketOnScreen({ vix, curveVix, curveSource, vvix }: Scenario, shown: MarketShown): Partial<Scenario> {
  if (vix === curveVix && curveSource === 'shocked') return {}
  const { min, max } = parameters.vvix
  return {
    curveSource: 'shocked',
    curveVix: vix,
    ...toNodes(shown.curve.map(({ price }) => price)),
    vvix: vvix === null ? null : clamp(round(shown.vvix), min, max),
  }
}

const toNodes = (prices: readonly number[]): ShownMarketPatch =>
  Object.fromEntries(
    curveNodeKeys.map((key, i) => [
      key,
      clamp(round(prices[i] ?? Number.NaN), parameters[key].min, parameters[key].max),
    ]),
  )
const priceAt = (curve: MarketShown['curve'], index: number) => curve[index]?.price ?? Number.NaN
const pairMean = (curve: MarketShown['curve'], a: number, b: number) => (priceAt(curve, a) + priceAt(curve, b)) / 2
const round = (value: number) => Number(value.toFixed(MODEL_DECIMALS))
const clamp = (value: number, min: number, max: number) => Math.min(Math.max(value, min), max)
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

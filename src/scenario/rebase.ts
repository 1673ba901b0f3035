import { parameters, type Scenario } from './parameters.ts'

export const curveNodeKeys = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm8'] as const
export type CurveNodeKey = (typeof curveNodeKeys)[number]
export type ShownMarketPatch = Partial<Pick<Scenario, CurveNodeKey | 'vvix'>>

/** The market as the screen shows it: the VIX futures curve M1.. and VVIX at today's VIX. A PositionResult is one. */
export interface MarketShown {
  readonly curve: readonly { readonly price: number }[]
  readonly vvix: number
}

/** Decimals kept of a price that the model moved; VIX futures settle to four. */
const MODEL_DECIMALS = 4

/**
 * Turns an edit of the curve or VVIX as shown into an edit of the scenario. The fields show the curve as it is at
 * today's VIX, which away from `curveVix` is the observed curve moved by the model. So the market on the screen first
 * becomes the observed one, then the edit is applied: the edited value is kept exactly, the others stay where they are
 * seen.
 */
export function editShownMarket(scenario: Scenario, shown: MarketShown, patch: ShownMarketPatch): Partial<Scenario> {
  return { ...marketOnScreen(scenario, shown), ...patch }
}

/** Level of the curve: the average of M1..M8 as shown, VIX points. */
export const curveLevel = ({ curve }: MarketShown): number => sum(curve.map(({ price }) => price)) / curve.length

/**
 * Shifts the curve as shown in parallel until its average is `level`, VIX points, as far as every node stays within
 * its range: the shape is kept, so a drag to the end and back returns the same curve.
 */
export function shiftShownCurve(scenario: Scenario, shown: MarketShown, level: number): Partial<Scenario> {
  const prices = shown.curve.map(({ price }) => price)
  const { min, max } = parameters.m1
  const shift = clamp(level - curveLevel(shown), min - Math.min(...prices), max - Math.max(...prices))
  return editShownMarket(scenario, shown, toNodes(prices.map((price) => price + shift)))
}

/** The patch that makes the market on the screen the observed one; empty where it already is. */
function marketOnScreen({ vix, curveVix, vvix }: Scenario, shown: MarketShown): Partial<Scenario> {
  if (vix === curveVix) return {}
  const { min, max } = parameters.vvix
  return {
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
const round = (value: number) => Number(value.toFixed(MODEL_DECIMALS))
const clamp = (value: number, min: number, max: number) => Math.min(Math.max(value, min), max)
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

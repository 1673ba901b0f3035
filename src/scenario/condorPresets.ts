import { evaluatePosition, listExpiries, strikeAtDelta, toDayNumber } from '../engine/index.ts'
import { STRIKE_STEP, toStep } from './condorStrikes.ts'
import type { Scenario } from './parameters.ts'

/** Tenors and deltas that condors are commonly sold at: calendar days to expiry, absolute deltas of the sold strikes. */
export const presetTenors = [1, 7, 21, 45] as const
export const presetDeltas = [0.05, 0.1, 0.16] as const

/** Deltas outside this range are drawn into it (ours): nearer the money or further out the same delta says little. */
const LEAST_DELTA = 0.01
const MOST_DELTA = 0.45

/** Entry prices that were typed for a condor. For another condor they would be another contract's. */
export const noTypedPrices = {
  credit: null,
  entryLongPut: null,
  entryShortPut: null,
  entryShortCall: null,
  entryLongCall: null,
} as const satisfies Partial<Scenario>

/** The first listed expiry that lies at least so many calendar days after the valuation date. */
export function tenorExpiry({ date, time }: Pick<Scenario, 'date' | 'time'>, days: number): string {
  const today = toDayNumber(date)
  const expiry = listExpiries(date, time).find((listed) => toDayNumber(listed) - today >= days)
  if (expiry === undefined) throw new RangeError(`no expiry is listed ${days} days after ${date}`)
  return expiry
}

/** The sold strikes at given deltas, of either sign, at the scenario's expiry: on the grid of strikes, and apart. */
export function strikesAtDeltas(
  scenario: Scenario,
  putDelta: number,
  callDelta: number,
): Pick<Scenario, 'shortPut' | 'shortCall'> {
  const strike = (right: 'put' | 'call', delta: number) =>
    toStep(strikeAtDelta(scenario, right, Math.min(MOST_DELTA, Math.max(LEAST_DELTA, Math.abs(delta)))))
  const shortPut = strike('put', putDelta)
  return { shortPut, shortCall: Math.max(shortPut + STRIKE_STEP, strike('call', callDelta)) }
}

/** Another expiry, with the sold strikes at the deltas they have now. */
export function atTenor(scenario: Scenario, days: number): Partial<Scenario> {
  const { shortPutDelta, shortCallDelta } = evaluatePosition(scenario).condor
  const expiry = tenorExpiry(scenario, days)
  return { ...noTypedPrices, expiry, ...strikesAtDeltas({ ...scenario, expiry }, shortPutDelta, shortCallDelta) }
}

/** Both sold strikes at one delta, wings as wide as they are. */
export const atDelta = (scenario: Scenario, delta: number): Partial<Scenario> => ({
  ...noTypedPrices,
  ...strikesAtDeltas(scenario, delta, delta),
})

/** The tenor whose expiry is the scenario's, null where it is none of them. */
export const tenorInForce = (scenario: Scenario): number | null =>
  presetTenors.find((days) => tenorExpiry(scenario, days) === scenario.expiry) ?? null

/** The delta that both sold strikes stand at, null where it is none of the preset ones. */
export function deltaInForce(scenario: Scenario): number | null {
  const stands = (delta: number) => {
    const { shortPut, shortCall } = strikesAtDeltas(scenario, delta, delta)
    return shortPut === scenario.shortPut && shortCall === scenario.shortCall
  }
  return presetDeltas.find(stands) ?? null
}

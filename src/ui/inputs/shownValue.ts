import { type ParameterKey, parameterOf, type Scenario } from '../../scenario/parameters.ts'
import { type CurveNodeKey, curveNodeKeys, editShownMarket } from '../../scenario/rebase.ts'
import { lab } from '../../store/live.ts'
import { sharedTerm } from './sharedTerm.ts'

const isCurveNode = (key: ParameterKey): key is CurveNodeKey => (curveNodeKeys as readonly string[]).includes(key)

/**
 * The number that stands in a field now. Curve and VVIX are shown at today's VIX, where the scenario holds them at the
 * VIX they were observed at; what the model supplies is shown as the model has it.
 */
export function shownNumber(key: ParameterKey): number {
  if (isCurveNode(key)) return lab.position.get().curve[curveNodeKeys.indexOf(key)]?.price ?? Number.NaN
  if (key === 'vvix') return lab.position.get().vvix
  const stored = lab.scenario.get()[key]
  if (key === 'rangePosition' && stored === null) return lab.position.get().sizing.plan.place?.position ?? NO_RANGE
  if (key === 'credit' && stored === null) return lab.position.get().condor.modelCreditPoints
  return typeof stored === 'number' ? stored : Number.NaN
}

/** What arrow keys and scrubbing start from: the number shown, or what an empty field stands for; NaN where nothing is. */
export function startNumber(key: ParameterKey): number {
  const shown = shownNumber(key)
  return Number.isNaN(shown) ? sharedTerm(key, lab.scenario.get()) : shown
}

/** Where the slider of a range stands while the playbook in force has none. */
const NO_RANGE = 0

/** The scenario's change that makes a field show `value`; null leaves the number to the model. */
export function patchFor(key: ParameterKey, value: Scenario[ParameterKey]): Partial<Scenario> {
  if (value !== null && (isCurveNode(key) || key === 'vvix')) {
    return editShownMarket(lab.scenario.get(), lab.position.get(), { [key]: value })
  }
  return { [key]: value }
}

/** Decimals kept when a field shows what was entered, and when it shows what the model made. */
const ENTERED_DECIMALS = 4
const MODEL_DECIMALS = 2

/**
 * A number as a field holds it: no thousands separators, which the field would have to ask about when they come back;
 * entered values in full, values of the model to two places.
 */
export function fieldText(value: number, byModel = false): string {
  if (!Number.isFinite(value)) return ''
  if (byModel) return value.toFixed(MODEL_DECIMALS)
  const entered = Number(value.toFixed(ENTERED_DECIMALS))
  const text = Math.abs(entered - value) < 1e-9 ? String(entered) : value.toFixed(MODEL_DECIMALS)
  return text.replace('-', '−')
}

/** The text of a field at rest. */
export const shownText = (key: ParameterKey): string => fieldText(shownNumber(key), lab.scenario.get()[key] === null)

/** Where a slider runs: the everyday part of a range that must also hold the exceptional. All ours. */
const sliderWindows: Partial<Record<ParameterKey, readonly [number, number]>> = {
  stance: [0, 1],
  spx: [4000, 10_000],
  ratePct: [0, 8],
  dividendPct: [0, 4],
  putWidth: [5, 255],
  callWidth: [5, 255],
  contracts: [1, 100],
  rangePosition: [0, 1],
  hedgeScalePct: [0, 200],
  portfolioBeta: [0, 2],
  signalWeightPct: [0, 50],
  pressRatePct: [0, 100],
  rbPremiumPct: [0, 6],
  rollShare: [0, 1],
  spotMovePct: [-20, 20],
  vixMove: [-15, 45],
  stickiness: [0, 1],
}

/** The range of a parameter's slider, or null where a field alone serves better. */
export function sliderRange(key: ParameterKey): { readonly min: number; readonly max: number } | null {
  const window = sliderWindows[key]
  const parameter = parameterOf(key)
  if (!window || (parameter.kind !== 'number' && parameter.kind !== 'auto')) return null
  return { min: Math.max(parameter.min, window[0]), max: Math.min(parameter.max, window[1]) }
}

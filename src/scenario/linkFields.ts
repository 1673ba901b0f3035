import { checkScenario, checkValue, type Problem } from './checks.ts'
import { currentBaseline } from './linkVersions.ts'
import { type ParameterKey, parameterKeys, parameterOf, type Scenario } from './parameters.ts'
import { inWords, quote } from './quote.ts'

/** JavaScript's own number syntax, which is what a link is written in; the parser for people's input is not used here. */
const LINK_NUMBER = /^-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i

/** What differs from the frozen baseline, in table order: `vix=22.5`. */
export const fieldPairs = (scenario: Scenario): readonly string[] =>
  parameterKeys
    .filter((key) => scenario[key] !== currentBaseline[key])
    .map((key) => `${parameterOf(key).link}=${scenario[key] ?? 'auto'}`)

/** The value that a field's text stands for, before its range is judged, or why it stands for none. */
export type ValueReading =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: string }

/** One link value as the parameter's kind of value; its range is the schema's business. */
function readText(key: ParameterKey, text: string): ValueReading {
  const { kind, label } = parameterOf(key)
  if (text === '') return { ok: false, reason: `${label}: the link gives no value.` }
  if (kind === 'auto' && text === 'auto') return { ok: true, value: null }
  if (kind !== 'number' && kind !== 'auto') return { ok: true, value: text }
  const value = LINK_NUMBER.test(text) ? Number(text) : Number.NaN
  // A negative zero is a zero: adding 0 drops its sign.
  return Number.isFinite(value)
    ? { ok: true, value: value + 0 }
    : { ok: false, reason: `${label}: ${quote(text)} is not a number.` }
}

/** "6939.03", "VVIX by model", "“Whole”": the value of a field in a notice. */
function valueInWords(key: ParameterKey, value: Scenario[ParameterKey]): string {
  const parameter = parameterOf(key)
  if (parameter.kind === 'auto' && value === null) return `${parameter.label} ${parameter.autoLabel}`
  if (parameter.kind === 'choice') return `“${parameter.options.find((option) => option.value === value)?.label}”`
  return inWords(value)
}

/** The baseline with the values of a link's texts put in. */
export const readFields = (texts: ReadonlyMap<ParameterKey, string>, baseline: Scenario) =>
  putIn(new Map([...texts].map(([key, text]) => [key, readText(key, text)])), baseline)

/**
 * The baseline with the values read put in. A value that could not be read or does not fit leaves the baseline's in its
 * place and adds a notice.
 */
export function putIn(
  readings: ReadonlyMap<ParameterKey, ValueReading>,
  baseline: Scenario,
): { scenario: Scenario; notices: Problem[] } {
  const reasons = new Map<ParameterKey, string>()
  const fields: Partial<Record<ParameterKey, unknown>> = { ...baseline }
  for (const [key, reading] of readings) {
    const reason = reading.ok ? checkValue(key, reading.value) : reading.reason
    if (reason !== null) reasons.set(key, reason)
    else if (reading.ok) fields[key] = reading.value
  }
  const notices = [...reasons].map(([key, reason]) => ({
    keys: [key],
    message: `${reason} ${valueInWords(key, baseline[key])} was kept.`,
  }))
  // Every field is the baseline's or has passed its schema.
  return { scenario: fields as Scenario, notices }
}

/**
 * The scenario with fields that contradict each other set back to the baseline, until none do. It ends because every
 * round sets back at least one field and the baseline contradicts nothing.
 */
export function makeConsistent(scenario: Scenario, baseline: Scenario): { scenario: Scenario; notices: Problem[] } {
  const notices: Problem[] = []
  let current = scenario
  for (let [problem] = checkScenario(current); problem; [problem] = checkScenario(current)) {
    const concerned = problem.keys
    const used = concerned.map((key) => `${parameterOf(key).label} ${inWords(baseline[key])}`).join(' and ')
    notices.push({ keys: concerned, message: `${problem.message} Used instead: ${used}.` })
    current = { ...current, ...Object.fromEntries(concerned.map((key) => [key, baseline[key]])) }
  }
  return { scenario: current, notices }
}

/** Parameters by their key in a link. */
export const keysByLinkName: ReadonlyMap<string, ParameterKey> = new Map(
  parameterKeys.map((key) => [parameterOf(key).link, key]),
)

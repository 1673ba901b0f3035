import { checkScenario, type Problem } from './checks.ts'
import { type ParameterKey, parameterKeys, parameterOf, type Scenario } from './parameters.ts'
import { inWords, quote } from './quote.ts'
import { scenarioSchema } from './schema.ts'

/** JavaScript's own number syntax, which is what a link is written in; the parser for people's input is not used here. */
const LINK_NUMBER = /^-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i

type TextReading = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string }

/** One link value as the parameter's kind of value; its range is the schema's business. */
function readText(key: ParameterKey, text: string): TextReading {
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

/**
 * The baseline with the link's values put in. A value that cannot be read or does not fit leaves the baseline's in its
 * place and adds a notice.
 */
export function readFields(
  texts: ReadonlyMap<ParameterKey, string>,
  baseline: Scenario,
): { scenario: Scenario; notices: Problem[] } {
  const reasons = new Map<ParameterKey, string>()
  const fields: Record<string, unknown> = { ...baseline }
  for (const [key, text] of texts) {
    const reading = readText(key, text)
    if (reading.ok) fields[key] = reading.value
    else reasons.set(key, reading.reason)
  }
  for (const { path, message } of scenarioSchema.safeParse(fields).error?.issues ?? []) {
    const key = path[0] as ParameterKey
    if (!reasons.has(key)) reasons.set(key, message)
    fields[key] = baseline[key]
  }
  const notices = [...reasons].map(([key, reason]) => ({
    keys: [key],
    message: `${reason} ${valueInWords(key, baseline[key])} was kept.`,
  }))
  return { scenario: scenarioSchema.parse(fields), notices }
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

import { comparedIn } from '../../src/engine/explain/decision.ts'
import { stepsOf } from '../../src/engine/explain/explanation.ts'
import { evaluateExpression } from '../../src/engine/explain/expression.ts'
import { isRuleId } from '../../src/engine/methodology/rules/ruleIds.ts'
import { type ParameterKey, parameterKeys } from '../../src/scenario/parameters.ts'
import { checkOf, type Explained, shownFigure } from './explanations.ts'
import { magnitude } from './magnitude.ts'

/** Relative to the size of what is added up. */
const TOLERANCE = 1e-9
/** Points or USD: what the far ends of a distribution's tails leave. */
const NOTHING = 1e-18
/** Rounding of a book's total, relative to all that its legs are worth without their signs. */
const BOOK_ROUNDING = 1e-14

const isClose = (a: number, b: number, allowed: number) => Math.abs(a - b) <= allowed + NOTHING

/** What legs that cancel each other may leave in USD of several legs together; nothing where one leg is explained. */
function bookRounding({ topic, position }: Explained, unit: string): number {
  if (topic.kind === 'leg' || !unit.startsWith('USD')) return 0
  return BOOK_ROUNDING * position.book.legs.reduce((gross, { valueUsd }) => gross + Math.abs(valueUsd), 0)
}

/** What deltas of options that cancel each other leave: some units in the last place of one. */
const cancelled = ({ topic }: Explained): number =>
  topic.kind === 'method' && (topic.reading === 'boxDelta' || topic.reading === 'conversionDelta')
    ? 100 * Number.EPSILON
    : 0

/** A P&L is the screen's sum over legs and the explanation's over layers: both are differences of what the legs are worth. */
const profitRounding = (explained: Explained): number =>
  explained.topic.kind === 'whatIf' || explained.topic.kind === 'cause' ? bookRounding(explained, 'USD') : 0

/** What is wrong with the arithmetic of an explanation; empty when nothing is. */
function arithmeticProblems(explained: Explained): string[] {
  const { explanation } = explained
  const problems = stepsOf(explanation).flatMap(({ name, formula, result }) => {
    const value = evaluateExpression(formula)
    const size = Math.max(magnitude(formula), Math.abs(result.value))
    const allowed = TOLERANCE * size + bookRounding(explained, result.unit)
    return isClose(value, result.value, allowed)
      ? []
      : [`${explanation.title}, ${name}: ${value} is not ${result.value}`]
  })
  const last = explanation.sections.at(-1)?.steps.at(-1)
  const shown = shownFigure(explained)
  if (explanation.result === null) return shown === null ? problems : [...problems, `${explanation.title}: no result`]
  if (last?.result.id !== explanation.result.id)
    problems.push(`${explanation.title}: the last step gives another result`)
  const near = TOLERANCE * Math.abs(shown ?? 0) + cancelled(explained) + profitRounding(explained)
  if (shown === null || !isClose(explanation.result.value, shown, near)) {
    problems.push(`${explanation.title}: explains ${explanation.result.value}, the screen shows ${shown}`)
  }
  return problems
}

const keys: ReadonlySet<string> = new Set<ParameterKey>(parameterKeys)

/** Numbers that come from nowhere, unknown rules and assumptions, and names used twice; empty when all is well. */
function provenanceProblems({ explanation }: Explained): string[] {
  const problems: string[] = []
  const made = new Set<string>()
  const meaning = new Map<string, string>()
  for (const { name, quantities, result } of stepsOf(explanation)) {
    for (const { id, source, rule, opens } of quantities) {
      if (!made.has(id) && !source && !rule && !opens) problems.push(`${name}: ${id} comes from nowhere`)
    }
    if (made.has(result.id)) problems.push(`${name}: ${result.id} is made twice`)
    made.add(result.id)
    for (const each of [...quantities, result]) {
      const said = JSON.stringify([each.symbol, each.label, each.unit, each.value])
      if ((meaning.get(each.id) ?? said) !== said) problems.push(`${name}: ${each.id} means two things`)
      meaning.set(each.id, said)
      if (each.label === '' || each.symbol.base === '') problems.push(`${name}: ${each.id} has no name`)
      if (!Number.isFinite(each.value)) problems.push(`${name}: ${each.id} is ${each.value}`)
    }
  }
  problems.push(...explanation.rules.filter((rule) => !isRuleId(rule)).map((rule) => `no rule ${rule}`))
  for (const { parameter, text } of explanation.sources) {
    if (parameter !== undefined && !keys.has(parameter)) problems.push(`no parameter ${parameter}`)
    if (text === '') problems.push('a source without words')
  }
  return problems
}

/** Whether the rulings of a check lead to the status that the check itself gives, on numbers that are explained. */
function decisionProblems(explained: Explained): string[] {
  const { explanation } = explained
  const { title, decision } = explanation
  const check = checkOf(explained)
  if (!check) return decision === null ? [] : [`${title}: decides without a check`]
  if (decision === null) return [`${title}: no decision`]
  const first = decision.rulings[decision.decides]
  const problems = first?.status === check.status ? [] : [`${title}: decides ${first?.status}, is ${check.status}`]
  if (decision.status !== check.status) problems.push(`${title}: says ${decision.status}, is ${check.status}`)
  const steps = stepsOf(explanation)
  const compared = decision.rulings.flatMap(({ when }) => (when === null ? [] : comparedIn(when)))
  const made = new Set(steps.map(({ result }) => result.id))
  for (const { id, source, rule, opens, value } of compared) {
    if (!made.has(id) && !source && !rule && !opens) problems.push(`${title}: ${id} is compared and comes from nowhere`)
    if (!Number.isFinite(value)) problems.push(`${title}: ${id} is ${value}`)
  }
  const numbers = [...steps.flatMap(({ quantities, result }) => [...quantities, result]), ...compared]
  const isShown = (value: number) => numbers.some((each) => Object.is(each.value, value) || each.value === value)
  for (const { label, value } of check.readings) {
    if (!isShown(value)) problems.push(`${title}: ${label} is not explained`)
  }
  const missing = check.rules.filter((rule) => !explanation.rules.includes(rule))
  return [...problems, ...missing.map((rule) => `${title}: does not name ${rule}`)]
}

/** Words that a reader stumbles over: a name that begins in the middle of a sentence, gaps, loose ends, values that are none. */
function wordProblems({ explanation }: Explained): string[] {
  const { title, note, sections, further, sources } = explanation
  const steps = stepsOf(explanation)
  const names = [
    title,
    ...[...sections, ...further].map((section) => section.title),
    ...steps.flatMap(({ name, quantities }) => [name, ...quantities.map(({ label }) => label)]),
  ]
  const sentences = [note, ...steps.map((step) => step.note), ...sources.map(({ text }) => text)]
  // A strike is called as it was entered, with as many digits.
  const texts = [...names, ...sentences].flatMap(
    (text) => text?.replace(/(?<=(SPX|VIX) )[\d.]+(?= (call|put))/g, 'K') ?? [],
  )
  return [
    ...names.filter((text) => /^[a-z]/.test(text)).map((text) => `“${text}” begins small`),
    ...texts
      .filter((text) => / {2}\b|[,:;(]$|\b(undefined|null|NaN|Infinity)\b|\d\.\d{7}/.test(text))
      .map((text) => `“${text}” has gaps or loose ends`),
  ]
}

export const explanationProblems = (explained: Explained): string[] => [
  ...arithmeticProblems(explained),
  ...provenanceProblems(explained),
  ...decisionProblems(explained),
  ...wordProblems(explained),
]

import { type ParameterKey, parameterOf, type Scenario } from '../../scenario/parameters.ts'
import { shortDate } from '../format/dates.ts'
import { shortUnit } from '../format/format.ts'
import { fieldText } from '../inputs/shownValue.ts'

/** A parameter's value as its field writes it, without the unit: "22.5", "by model", "RN: VIX regimes", "20 Mar 2026". */
export function valueText(key: ParameterKey, value: Scenario[ParameterKey]): string {
  const parameter = parameterOf(key)
  if (value === null) return parameter.kind === 'auto' ? parameter.autoLabel : ''
  if (typeof value === 'number') return fieldText(value)
  if (parameter.kind === 'choice') return parameter.options.find((option) => option.value === value)?.label ?? value
  return parameter.kind === 'date' ? shortDate(value) : value
}

/** The unit of a parameter as its field writes it; empty where it has none. */
export function unitText(key: ParameterKey): string {
  const parameter = parameterOf(key)
  return parameter.kind === 'number' || parameter.kind === 'auto' ? shortUnit(parameter.unit) : ''
}

/** "17.44 → 22.5 pts": from the base's value to the one on the screen. */
export const changeText = (key: ParameterKey, base: Scenario, now: Scenario): string =>
  `${valueText(key, base[key])} → ${valueText(key, now[key])} ${unitText(key)}`.trim()

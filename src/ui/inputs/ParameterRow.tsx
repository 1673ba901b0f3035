import { type ParameterKey, parameterOf } from '../../scenario/parameters.ts'
import { ChoiceRow } from './ChoiceRow.tsx'
import { DateTimeRow } from './DateTimeRow.tsx'
import { NumberRow } from './NumberRow.tsx'

interface ParameterRowProps {
  readonly parameterKey: ParameterKey
  readonly detail?: string
  readonly disabled?: boolean
  readonly range?: { readonly min: number; readonly max: number }
  readonly sliderLabel?: string
  readonly placeholder?: string
}

/** The row that fits a parameter's kind, made from its entry in the parameter table alone. */
export function ParameterRow({ parameterKey, ...rest }: ParameterRowProps) {
  const parameter = parameterOf(parameterKey)
  switch (parameter.kind) {
    case 'choice':
      return <ChoiceRow parameterKey={parameterKey} parameter={parameter} />
    case 'date':
    case 'time':
      return <DateTimeRow parameterKey={parameterKey} parameter={parameter} />
    default:
      return <NumberRow parameterKey={parameterKey} parameter={parameter} {...rest} />
  }
}

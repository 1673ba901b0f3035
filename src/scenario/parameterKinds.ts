/**
 * The kinds of parameter a scenario is made of. One entry of the parameter table drives the slider, the field, the
 * schema's range, the link's key and the generators of the property tests; its words for the help are in
 * `parameterTexts`, which is loaded when someone asks.
 */

interface Described {
  /** Key in a shared link: short, readable, never reused for another meaning. */
  readonly link: string
  readonly label: string
  readonly group: ParameterGroup
}

export type ParameterGroup =
  | 'market'
  | 'condor'
  | 'entry'
  | 'curve'
  | 'hedge'
  | 'custom'
  | 'signals'
  | 'account'
  | 'reference'
  | 'whatIf'
  | 'rules'
  | 'projection'
  | 'assumptions'

export interface NumberParameter extends Described {
  readonly kind: 'number'
  readonly unit: string
  readonly min: number
  readonly max: number
  readonly step: number
  readonly integer?: boolean
  readonly default: number
}

/** A number that the model supplies until the user sets one: `null` means "by the model". */
export interface AutoNumberParameter extends Described {
  readonly kind: 'auto'
  readonly unit: string
  readonly min: number
  readonly max: number
  readonly step: number
  readonly default: number | null
  /** What stands in the field while the model supplies the number. */
  readonly autoLabel: string
}

export interface ChoiceParameter<Value extends string = string> extends Described {
  readonly kind: 'choice'
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly default: Value
}

/** A New York calendar date, YYYY-MM-DD. */
export interface DateParameter extends Described {
  readonly kind: 'date'
  readonly min: string
  readonly max: string
  readonly default: string
}

/** A New York wall-clock time, HH:MM on 24 hours. */
export interface TimeParameter extends Described {
  readonly kind: 'time'
  readonly default: string
}

export type Parameter = NumberParameter | AutoNumberParameter | ChoiceParameter | DateParameter | TimeParameter

export type ParameterValue<P extends Parameter> = P extends NumberParameter
  ? number
  : P extends AutoNumberParameter
    ? number | null
    : P extends ChoiceParameter<infer Value>
      ? Value
      : string

type Definition<P extends Parameter> = Omit<P, 'kind'>

export const number = (definition: Definition<NumberParameter>): NumberParameter => ({ kind: 'number', ...definition })
export const autoNumber = (definition: Definition<AutoNumberParameter>): AutoNumberParameter => ({
  kind: 'auto',
  ...definition,
})
export const choice = <Value extends string>(
  definition: Definition<ChoiceParameter<Value>>,
): ChoiceParameter<Value> => ({ kind: 'choice', ...definition })
export const date = (definition: Definition<DateParameter>): DateParameter => ({ kind: 'date', ...definition })
export const time = (definition: Definition<TimeParameter>): TimeParameter => ({ kind: 'time', ...definition })

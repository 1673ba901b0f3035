import type { Parameter, ParameterValue } from './parameterKinds.ts'
import { accountParameters } from './parameters/account.ts'
import { assumptionParameters } from './parameters/assumptions.ts'
import { condorParameters } from './parameters/condor.ts'
import { curveParameters } from './parameters/curve.ts'
import { customParameters } from './parameters/custom.ts'
import { hedgeParameters } from './parameters/hedge.ts'
import { marketParameters } from './parameters/market.ts'
import { projectionParameters } from './parameters/projection.ts'
import { referenceParameters } from './parameters/reference.ts'
import { ruleParameters } from './parameters/rules.ts'
import { signalParameters } from './parameters/signals.ts'
import { whatIfParameters } from './parameters/whatIf.ts'

/** The one table of everything a user can edit. Its order is the order of fields on the screen and of keys in a link. */
export const parameters = {
  ...marketParameters,
  ...condorParameters,
  ...curveParameters,
  ...hedgeParameters,
  ...customParameters,
  ...signalParameters,
  ...accountParameters,
  ...referenceParameters,
  ...whatIfParameters,
  ...ruleParameters,
  ...projectionParameters,
  ...assumptionParameters,
} satisfies Record<string, Parameter>

export type ParameterKey = keyof typeof parameters

/** Everything the user edits, flat, keyed as in the parameter table. Inputs only: nothing here is derived. */
export type Scenario = { readonly [Key in ParameterKey]: ParameterValue<(typeof parameters)[Key]> }

export const parameterKeys = Object.keys(parameters) as ParameterKey[]

/** The table read with the general type, for code that treats every parameter alike. */
export const parameterOf = (key: ParameterKey): Parameter => parameters[key]

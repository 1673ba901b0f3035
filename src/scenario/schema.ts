import { z } from 'zod/mini'
import { isIsoDate } from '../engine/index.ts'
import type { AutoNumberParameter, ChoiceParameter, DateParameter, NumberParameter } from './parameterKinds.ts'
import { type ParameterKey, parameterOf } from './parameters.ts'
import { inWords, quote } from './quote.ts'

// zod otherwise probes `new Function` on first use, which the Content-Security-Policy forbids and reports.
z.config({ jitless: true })

const entered = (value: unknown) => (typeof value === 'string' ? quote(value) : inWords(value))

function numberSchema({ label, min, max, integer }: Pick<NumberParameter, 'label' | 'min' | 'max' | 'integer'>) {
  const range = { error: ({ input }: { input?: unknown }) => outside(label, min, max, input) }
  const schema = z
    .number({ error: ({ input }) => `${label} must be a number; ${entered(input)} was entered.` })
    .check(z.minimum(min, range), z.maximum(max, range))
  if (!integer) return schema
  return schema.check(
    z.refine(Number.isInteger, {
      error: ({ input }) => `${label} must be a whole number; ${entered(input)} was entered.`,
    }),
  )
}

const outside = (label: string, min: number | string, max: number | string, input: unknown) =>
  `${label} must lie between ${inWords(min)} and ${inWords(max)}; ${inWords(input)} was entered.`

const autoSchema = (parameter: AutoNumberParameter) => z.nullable(numberSchema(parameter))

/** More values than this are not read by anyone; the rest are counted. */
const MOST_LISTED = 8

const listed = (values: readonly string[]): string =>
  values.length <= MOST_LISTED
    ? values.join(', ')
    : `${values.slice(0, MOST_LISTED).join(', ')} and ${values.length - MOST_LISTED} more`

const choiceSchema = ({ label, options }: ChoiceParameter) => {
  const values = options.map(({ value }) => value)
  return z.enum(values, {
    error: ({ input }) => `${label} must be one of ${listed(values)}; ${entered(input)} was entered.`,
  })
}

const dateSchema = ({ label, min, max, default: example }: DateParameter) => {
  const error = ({ input }: { input?: unknown }) =>
    `${label} must be a calendar date such as ${example}; ${entered(input)} was entered.`
  return z.string({ error }).check(
    z.refine(isIsoDate, { error, abort: true }),
    z.refine((date) => date >= min && date <= max, { error: ({ input }) => outside(label, min, max, input) }),
  )
}

const timeSchema = (label: string) => {
  const error = ({ input }: { input?: unknown }) =>
    `${label} must be a time from 00:00 to 23:59; ${entered(input)} was entered.`
  return z.string({ error }).check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error }))
}

function schemaOf(key: ParameterKey) {
  const parameter = parameterOf(key)
  switch (parameter.kind) {
    case 'number':
      return numberSchema(parameter)
    case 'auto':
      return autoSchema(parameter)
    case 'choice':
      return choiceSchema(parameter)
    case 'date':
      return dateSchema(parameter)
    case 'time':
      return timeSchema(parameter.label)
  }
}

const made = new Map<ParameterKey, ReturnType<typeof schemaOf>>()

/**
 * The schema of a parameter: its kind and range, with the sentence a person reads when a value does not fit. Made when it
 * is first asked for: all of them at once would keep a phone busy before it has shown anything.
 */
export function fieldSchema(key: ParameterKey): ReturnType<typeof schemaOf> {
  const schema = made.get(key) ?? schemaOf(key)
  made.set(key, schema)
  return schema
}

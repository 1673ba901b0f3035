import { checkValue } from './checks.ts'
import { type ParameterKey, parameterOf, type Scenario } from './parameters.ts'
import { parseNumber } from './parseNumber.ts'

export type FieldReading<Key extends ParameterKey = ParameterKey> =
  | { readonly ok: true; readonly value: Scenario[Key]; readonly note?: string }
  | { readonly ok: false; readonly message: string; readonly readings?: readonly number[] }

/**
 * What a field makes of its text: the value of the parameter, or a sentence saying what is wrong with it. Numbers go
 * through `parseNumber`. For a number that the model can supply, the empty text, "auto" and the parameter's own word
 * for it give null.
 */
export function readField<Key extends ParameterKey>(key: Key, text: string): FieldReading<Key> {
  const parameter = parameterOf(key)
  const word = text.trim()
  if (parameter.kind === 'auto' && ['', 'auto', parameter.autoLabel.toLowerCase()].includes(word.toLowerCase())) {
    return checked(key, null)
  }
  if (parameter.kind !== 'number' && parameter.kind !== 'auto') return checked(key, word)

  const parsed = parseNumber(text)
  if (parsed.ok) return checked(key, parsed.value, parsed.note)
  const { reason: message, readings } = parsed
  return readings ? { ok: false, message, readings } : { ok: false, message }
}

function checked<Key extends ParameterKey>(key: Key, value: unknown, note?: string): FieldReading<Key> {
  const message = checkValue(key, value)
  if (message !== null) return { ok: false, message }
  const valid = value as Scenario[Key]
  return note === undefined ? { ok: true, value: valid } : { ok: true, value: valid, note }
}

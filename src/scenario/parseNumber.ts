import { inWords, quote } from './quote.ts'

export type ParsedNumber =
  | { readonly ok: true; readonly value: number; readonly note?: string }
  | { readonly ok: false; readonly reason: string; readonly readings?: readonly number[] }

const MINUS = /^[-\u2212\u2013]/
const CURRENCY = /^[$€]\s*/
const UNIT = /\s*(?:%|×|x|pts|€)$/i
const EXPONENT = /^\d[\d.,]*e[+-]?\d+$/i
/** A whole part in groups of three behind one kind of mark: spaces (also thin and no-break), apostrophes, underscores, dots, commas. */
const GROUPED = /^\d{1,3}(?:([ \u00a0\u2007\u2009\u202f'’_.,])\d{3})(?:\1\d{3})*$/
const DIGITS = /^\d+$/
/** One comma with one to three digits before it and three after it: 17,440 is 17.44 in one country and 17440 in another. */
const AMBIGUOUS = /^[1-9]\d{0,2},\d{3}$/

/**
 * The number a person meant by what they typed or pasted: 6,939.03 · 6.939,03 · 17,5 · 1 234,5 · 1'234 · $ 7.15 · −3 %.
 * A single dot is a decimal point. A text that two countries read differently is never guessed: the outcome then
 * carries both `readings`. `note` says how a text with commas or groups was read.
 */
export function parseNumber(text: string): ParsedNumber {
  const typed = text.trim()
  if (typed === '') return { ok: false, reason: 'Enter a number.' }

  const { negative, body } = stripSignAndUnit(typed)
  if (EXPONENT.test(body)) return { ok: false, reason: `Write ${quote(typed)} out in digits, without an exponent.` }

  if (AMBIGUOUS.test(body)) {
    const readings = [body.replace(',', '.'), body.replace(',', '')].map((digits) => signed(negative, Number(digits)))
    return {
      ok: false,
      reason: `${quote(typed)} can mean ${readings.map(inWords).join(' or ')}: choose one.`,
      readings,
    }
  }

  const plain = toPlainDigits(body)
  if (plain === null) return { ok: false, reason: `${quote(typed)} is not a number.` }
  const value = signed(negative, Number(plain))
  if (!Number.isFinite(value)) return { ok: false, reason: `${quote(typed)} is too large.` }
  return plain === body ? { ok: true, value } : { ok: true, value, note: `Read as ${inWords(value)}.` }
}

function stripSignAndUnit(typed: string): { negative: boolean; body: string } {
  const unsigned = (text: string) => text.replace(MINUS, '').trimStart()
  const negative = MINUS.test(typed) || MINUS.test(typed.replace(CURRENCY, ''))
  // The sign stands before or after the currency, never in both places.
  const body = MINUS.test(typed) ? unsigned(typed).replace(CURRENCY, '') : unsigned(typed.replace(CURRENCY, ''))
  return { negative, body: (negative ? body : body.replace(/^\+/, '')).replace(UNIT, '') }
}

/** The body as digits with at most one dot, or null where it is not a number. */
function toPlainDigits(body: string): string | null {
  const decimalMark = decimalMarkOf(body)
  const at = decimalMark === null ? body.length : body.lastIndexOf(decimalMark)
  const whole = toPlainWhole(body.slice(0, at))
  const decimals = body.slice(at + 1)
  if (whole === null || (decimals !== '' && !DIGITS.test(decimals)) || whole + decimals === '') return null
  return decimalMark === null ? whole : `${whole}.${decimals}`
}

/** The last mark is the decimal one, unless it occurs more than once: then it can only separate groups. */
function decimalMarkOf(body: string): '.' | ',' | null {
  const last = Math.max(body.lastIndexOf('.'), body.lastIndexOf(','))
  if (last < 0) return null
  const mark = body[last] === '.' ? '.' : ','
  return body.indexOf(mark) === last ? mark : null
}

function toPlainWhole(whole: string): string | null {
  if (whole === '' || DIGITS.test(whole)) return whole
  const groupMark = GROUPED.exec(whole)?.[1]
  return groupMark === undefined ? null : whole.replaceAll(groupMark, '')
}

/** Zero has no sign: a negative zero would show as "-0". */
const signed = (negative: boolean, size: number) => (negative && size !== 0 ? -size : size)

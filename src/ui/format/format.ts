import { grouped } from './grouped.ts'

/**
 * Numbers to words. This is the only place that rounds; everything upstream keeps full precision.
 * Minus is U+2212, thousands are parted by commas, and a value that rounds to nothing carries no sign.
 */

export const MINUS = '−'

type SignStyle = 'minus' | 'always'

function withSign(value: number, digits: string, style: SignStyle): string {
  const isZero = !/[1-9]/.test(digits)
  if (isZero) return digits
  if (value < 0) return MINUS + digits
  return style === 'always' ? `+${digits}` : digits
}

/** A plain number with exactly `decimals` places: 1,234.50. */
export function fixed(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return '–'
  return withSign(value, grouped(Math.abs(value), decimals, decimals), 'minus')
}

/** A number with at most `decimals` places and no trailing zeros: what stands in a field. */
export function compact(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return '–'
  return withSign(value, grouped(Math.abs(value), 0, decimals), 'minus')
}

/** A change or a greek without its unit, the sign always shown: +1,063. */
export const signedFixed = (value: number, decimals: number): string =>
  Number.isFinite(value) ? withSign(value, grouped(Math.abs(value), decimals, decimals), 'always') : '–'

/** Whole dollars from here up, USD; cents below, where they are still a visible part of the amount. */
const WHOLE_FROM = 100
/** The same where there is room for few digits. */
const WHOLE_FROM_IN_BRIEF = 10

/** Nothing is "$0". */
function usdDecimals(value: number, wholeFrom: number): number {
  const cents = Math.round(Math.abs(value) * 100)
  return cents === 0 || cents >= 100 * wholeFrom ? 0 : 2
}

function dollars(value: number, style: SignStyle, wholeFrom = WHOLE_FROM): string {
  if (!Number.isFinite(value)) return '–'
  const decimals = usdDecimals(value, wholeFrom)
  return withSign(value, `$${grouped(Math.abs(value), decimals, decimals)}`, style)
}

/** An amount: $7,140 · $38.20 · −$892. */
export const usd = (value: number): string => dollars(value, 'minus')

/** A change, a P&L or a greek: the sign is always shown. */
export const signedUsd = (value: number): string => dollars(value, 'always')

/** The same in brief: +$78, −$9.12. */
export const briefUsd = (value: number): string => dollars(value, 'always', WHOLE_FROM_IN_BRIEF)

/** Index points with `decimals` places and their unit. */
export const points = (value: number, decimals = 2): string => `${fixed(value, decimals)} points`

/** A fraction as a percentage: 0.143 gives "14.3 %". */
export const percent = (fraction: number, decimals = 0): string => `${fixed(100 * fraction, decimals)} %`

/** The same text in one piece: no line end parts a number from its unit. */
export const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0')

/** A VIX level, one decimal. */
export const vixLevel = (value: number): string => fixed(value, 1)

/** A number of days, singular minded. */
export const days = (value: number): string => `${fixed(value, 0)} ${Math.round(value) === 1 ? 'day' : 'days'}`

/** A unit as a field shows it, where every pixel counts. */
export const shortUnit = (unit: string): string => (unit === 'points' ? 'pts' : unit)

/** A count of contracts or shares; fractions to two places. */
export const count = (value: number): string => compact(value, 2)

/** A unit in the plural, or of one: "4 contracts", "1 contract". */
export const unitOf = (value: number, unit: string): string =>
  value === 1 && unit.endsWith('s') ? unit.slice(0, -1) : unit

/** The first letter small, for use within a sentence; a word in capitals (VIX, SPX) stays as it is. */
export const lowerFirst = (text: string): string =>
  /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)

/** The first letter large, for a sentence that is put together. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

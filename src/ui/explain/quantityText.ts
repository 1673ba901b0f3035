import type { Unit } from '../../engine/index.ts'
import { compact, fixed, MINUS, unitOf } from '../format/format.ts'

/** Digits a worked calculation shows, enough to follow it on a pocket calculator, and decimals it shows at least. */
const DIGITS = 6
const DECIMALS = 2
/** Smaller numbers than this are written as a power of ten. */
const SMALLEST_PLAIN = 1e-4
const LARGEST_PLAIN = 1e12

/** An amount of money below this is what rounding of doubles leaves where amounts cancel. Ours. */
const LEAST_USD = 1e-6

/** A number's digits, and the power of ten they are taken times (0 for a number written in full). */
export interface NumberText {
  readonly digits: string
  readonly power: number
}

/** Six significant digits or two decimals, without trailing zeros; very small and very large numbers with a power of ten. */
export function numberText(value: number): NumberText {
  const size = Math.abs(value)
  if (size === 0 || !Number.isFinite(value)) return { digits: compact(value, 0), power: 0 }
  const power = Math.floor(Math.log10(size))
  if (size < SMALLEST_PLAIN || size >= LARGEST_PLAIN) {
    return { digits: compact(value / 10 ** power, 3), power }
  }
  return { digits: compact(value, Math.max(DECIMALS, DIGITS - 1 - power)), power: 0 }
}

const SUPERSCRIPTS: Readonly<Record<string, string>> = {
  '-': '⁻',
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
}

function plain(value: number): string {
  const { digits, power } = numberText(value)
  if (power === 0) return digits
  return `${digits} × 10${[...String(power)].map((digit) => SUPERSCRIPTS[digit]).join('')}`
}

/** Cents from a dollar up; below, as many digits as tell the amount. */
function dollars(value: number): string {
  const size = Math.abs(value)
  const digits = size === 0 ? '0' : size >= 1 ? fixed(size, 2) : plain(size)
  return value < 0 && size > 0 ? `${MINUS}$${digits}` : `$${digits}`
}

/** A quantity in words: "6,939.03 points", "14.32 %", "−$189.25 per day". */
export function quantityText(value: number, unit: Unit): string {
  switch (unit) {
    case 'fraction':
      return `${compact(100 * value, 4)} %`
    case 'number':
      return plain(value)
    case 'standard deviations':
      return `${plain(value)} SD`
    case 'USD':
      return dollars(Math.abs(value) < LEAST_USD ? 0 : value)
    default:
      return unit.startsWith('USD ')
        ? `${dollars(value)} ${unit.slice('USD '.length)}`
        : `${plain(value)} ${unitOf(value, unit)}`
  }
}

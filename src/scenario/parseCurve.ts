import { readField } from './readField.ts'
import { type CurveNodeKey, curveNodeKeys } from './rebase.ts'

export type ParsedCurve =
  | { readonly ok: true; readonly prices: Readonly<Record<CurveNodeKey, number>> }
  | { readonly ok: false; readonly message: string }

/** Marks that can only stand between numbers. */
const HARD = /\s*[\t\n\r;|]+\s*/
/** A comma with a space behind it, or spaces alone. */
const SPACED = /,?\s+/

/**
 * A pasted line parted into its numbers: at tabs, line ends, semicolons and bars; where there are none, at spaces; and
 * only where there are no spaces either, at commas, which may be decimal ones elsewhere.
 */
function parts(text: string): string[] {
  const line = text.trim()
  if (HARD.test(line)) return line.split(HARD).filter((part) => part !== '')
  return SPACED.test(line) ? line.split(SPACED) : line.split(',')
}

/** The prices M1 to M8 of a pasted line; what cannot be read for certain comes back as a sentence. */
export function parseCurve(text: string): ParsedCurve {
  const found = parts(text)
  if (found.length !== curveNodeKeys.length) {
    const how = found.length > curveNodeKeys.length ? ' Part prices with decimal commas by semicolons or spaces.' : ''
    return { ok: false, message: `The pasted line has ${found.length} numbers, the curve has M1 to M8.${how}` }
  }
  const prices: Partial<Record<CurveNodeKey, number>> = {}
  for (const [index, key] of curveNodeKeys.entries()) {
    const reading = readField(key, found[index] ?? '')
    if (!reading.ok) {
      const name = `M${index + 1}`
      return { ok: false, message: reading.message.startsWith(name) ? reading.message : `${name}: ${reading.message}` }
    }
    prices[key] = reading.value
  }
  return { ok: true, prices: prices as Record<CurveNodeKey, number> }
}

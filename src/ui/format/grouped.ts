/** From here on a product with a power of ten is no whole number any more. */
const MOST = 1e14
/** Below this a number is written with an exponent. */
const LEAST = 1e-6

/** Made when it is first needed: the browser's own takes long to start, and what it is needed for is rare. */
const byBrowser = (magnitude: number, least: number, most: number): string =>
  magnitude.toLocaleString('en-US', { minimumFractionDigits: least, maximumFractionDigits: most })

/**
 * A magnitude with commas between thousands, rounded half up as it is written: 1.005 with two places is 1.01. The same
 * text as `Intl.NumberFormat` makes, which takes a tenth of a second to start on a phone, and longer for each number.
 * @param least  decimal places at least
 * @param most   decimal places at most
 */
export function grouped(magnitude: number, least: number, most: number): string {
  if (magnitude !== 0 && !(magnitude >= LEAST && magnitude * 10 ** most < MOST))
    return byBrowser(magnitude, least, most)
  // The written number is shifted, not the binary one, which may lie below the half that is written.
  const digits = String(Math.round(Number(`${magnitude}e${most}`))).padStart(most + 1, '0')
  const whole = digits.slice(0, digits.length - most).replace(/\B(?=(?:\d{3})+$)/g, ',')
  let decimals = digits.slice(digits.length - most)
  while (decimals.length > least && decimals.endsWith('0')) decimals = decimals.slice(0, -1)
  return decimals === '' ? whole : `${whole}.${decimals}`
}

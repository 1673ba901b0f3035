import { encode } from 'uqr'

/** Bytes that the largest QR code holds: version 40, error correction L (ISO/IEC 18004). */
const MOST_BYTES = 2953
/** Empty modules around a code, as its standard asks. */
const QUIET_ZONE = 4

export interface QrPath {
  /** Modules along a side, the quiet zone included. */
  readonly size: number
  /** The dark modules as an SVG path, one unit a module. */
  readonly path: string
}

/** The QR code of a text in the smallest version that holds it; null where none does. */
export function qrPath(text: string): QrPath | null {
  if (new TextEncoder().encode(text).length > MOST_BYTES) return null
  const { size, data } = encode(text, { ecc: 'L', boostEcc: true, border: QUIET_ZONE })
  return { size, path: data.map(rowPath).join('') }
}

/** Neighbours are drawn as one bar: between two there would be a hairline. */
function rowPath(row: readonly boolean[], y: number): string {
  const bars: string[] = []
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue
    const from = x
    while (row[x + 1]) x += 1
    bars.push(`M${from} ${y}h${x + 1 - from}v1h${from - x - 1}z`)
  }
  return bars.join('')
}

import { lowerFirst } from '../../format/format.ts'
import type { Reading } from './Readout.tsx'

/** A reading as a sentence: "SPX 6,900 (−0.6 %). Condor: at expiry +$7,140, today −$20." */
export function saidReading({ heading, columns, lines }: Reading): string {
  const said = lines.map(({ label, values }) => {
    const parts =
      values.length > 1 ? values.map((value, index) => `${lowerFirst(columns[index] ?? '')} ${value}`) : values
    return `${label}: ${parts.join(', ')}.`
  })
  return `${heading}. ${said.join(' ')}`
}

import type { CheckResult, Reading } from '../../engine/index.ts'
import { readingText } from './readingText.ts'

/** A check's number and what it is held against, of the readings that decide: "80.4 % against 33.6 %". */
export function againstLimit({ readings }: Pick<CheckResult, 'readings'>): string {
  const first = (role: Reading['role']) => readings.find((reading) => reading.role === role)
  const [value, limit] = [first('value'), first('limit')]
  if (!value) return ''
  if (value.unit === 'signs' && limit) return `${readingText(value)} of ${readingText(limit)} signs`
  return limit ? `${readingText(value)} against ${readingText(limit)}` : readingText(value)
}

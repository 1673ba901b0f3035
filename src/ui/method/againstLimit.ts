import type { CheckResult, Reading } from '../../engine/index.ts'
import { unbroken } from '../format/format.ts'
import { readingText } from './readingText.ts'

/** A check's number and what it is held against, of the readings that decide: "80.4 % against 33.6 %". */
export function againstLimit({ readings }: Pick<CheckResult, 'readings'>): string {
  const first = (role: Reading['role']) => readings.find((reading) => reading.role === role)
  const [value, limit] = [first('value'), first('limit')]
  const whole = (reading: Reading) => unbroken(readingText(reading))
  if (!value) return ''
  if (value.unit === 'signs' && limit) return `${readingText(value)} of ${readingText(limit)} signs`
  return limit ? `${whole(value)} against ${whole(limit)}` : whole(value)
}

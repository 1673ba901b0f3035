import { shortDate } from '../format/dates.ts'

const twoDigits = (part: number) => String(part).padStart(2, '0')

/** "20 Mar 2026, 14:05": an instant by the reader's own clock. */
export function savedAtText(instant: string): string {
  const at = new Date(instant)
  const date = [at.getFullYear(), twoDigits(at.getMonth() + 1), twoDigits(at.getDate())].join('-')
  return `${shortDate(date)}, ${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`
}

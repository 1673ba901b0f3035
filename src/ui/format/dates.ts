const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/** "20 Mar 2026" from an ISO date; anything else comes back as it is. */
export function shortDate(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  if (!match) return iso
  const [, year, month, day] = match
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`
}

/** "20 Mar", for places where the year is plain from what stands around. */
export const dayAndMonth = (iso: string): string => shortDate(iso).replace(/ \d{4}$/, '')

/** "Fri 20 Mar 2026". The weekday of a civil date has no time zone; UTC arithmetic keeps the host's out of it. */
export function weekdayDate(iso: string): string {
  const weekday = WEEKDAYS[new Date(`${iso}T00:00:00Z`).getUTCDay()]
  return weekday ? `${weekday} ${shortDate(iso)}` : shortDate(iso)
}

const MS_PER_DAY = 86_400_000

/** Calendar days from one ISO date to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY)

/** A text of the engine, such as a contract's name, with its ISO dates written as the rest of the screen writes them. */
export const withShortDates = (text: string): string => text.replace(/\d{4}-\d{2}-\d{2}/g, shortDate)

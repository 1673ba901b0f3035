import { REMEDIES_ID } from './regionIds.ts'

/** Opens the remedies and brings them into view; the focus goes with them. */
export function showRemedies(): void {
  const part = document.getElementById(REMEDIES_ID)
  if (!(part instanceof HTMLDetailsElement)) return
  part.open = true
  part.scrollIntoView({ block: 'start' })
  part.querySelector('summary')?.focus({ preventScroll: true })
}

import { REMEDIES_ID } from './regionIds.ts'

/** Opens the remedies and gives them the focus, which brings them into view. */
export function showRemedies(): void {
  const part = document.getElementById(REMEDIES_ID)
  if (!(part instanceof HTMLDetailsElement)) return
  part.open = true
  part.querySelector('summary')?.focus()
}

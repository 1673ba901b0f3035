import { flushSync } from 'react-dom'

/**
 * Does what a button is for when the button goes with it: the first field of its group then takes the focus on, so that
 * the keyboard does not fall back to the top of the page.
 */
export function leaveButton(button: HTMLElement, act: () => void): void {
  const group = button.closest('details')
  flushSync(act)
  group?.querySelector<HTMLElement>('select:enabled, input:enabled')?.focus()
}

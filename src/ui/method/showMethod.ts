import { panelId, tabId } from '../layout/regions.ts'

/** Brings what the method says into view: its tab where there are tabs, else its column; the focus goes with it. */
export function showMethod(): void {
  document.getElementById(tabId('method'))?.click()
  const heading = document
    .getElementById(panelId('method'))
    ?.querySelector<HTMLElement>('section[aria-label="Checks and triggers"] h2')
  if (!heading) return
  heading.tabIndex = -1
  heading.focus()
  heading.scrollIntoView({ block: 'nearest' })
}

import { tabId } from '../../layout/regions.ts'

/** The charts that are in the open tab and drawn, from top to bottom, with their rows side by side. */
const drawnFigures = (): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('figure[data-chart]')].filter((figure) => figure.checkVisibility())

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))

/**
 * Hands over the charts of the open tab. On a phone they stand behind a tab of their own, where nothing is drawn while
 * another is open: that tab is opened for the moment.
 */
export async function withShownFigures<T>(use: (figures: readonly HTMLElement[]) => T | Promise<T>): Promise<T> {
  const chartTab = document.getElementById(tabId('chart'))
  if (chartTab === null || chartTab.ariaSelected === 'true') return use(drawnFigures())
  const left = document.querySelector<HTMLElement>('[role="tablist"][aria-label="Views"] [aria-selected="true"]')
  const focused = document.activeElement
  chartTab.click()
  try {
    // The first frame lays the charts out, in the second they have drawn.
    await nextFrame()
    await nextFrame()
    return await use(drawnFigures())
  } finally {
    left?.click()
    await nextFrame()
    if (focused instanceof HTMLElement) focused.focus()
  }
}

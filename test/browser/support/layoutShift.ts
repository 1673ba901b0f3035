import type { Page } from 'playwright-core'

/** What moved without anyone having touched the page, and its cumulative layout shift. */
export interface Shifts {
  readonly score: number
  readonly moved: readonly string[]
}

/** Starts to add up, before the page loads, what moves on its own. */
export const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const moved: string[] = []
    let score = 0
    Reflect.set(window, 'layoutShifts', () => ({ score, moved }))
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (Reflect.get(entry, 'hadRecentInput')) continue
        const value: number = Reflect.get(entry, 'value')
        const sources: readonly { node: Node | null }[] = Reflect.get(entry, 'sources')
        score += value
        for (const { node } of sources) {
          const element = node instanceof Element ? node : node?.parentElement
          moved.push(`${value.toFixed(4)} ${element?.outerHTML.slice(0, 120)}`)
        }
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })

/** What has moved so far. */
export async function shiftsOf(page: Page): Promise<Shifts> {
  // A shift is reported after the frame that it happens in.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  return page.evaluate(() => Reflect.get(window, 'layoutShifts')())
}

import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** Where the keyboard is. */
export interface Focus {
  readonly name: string
  /** False where the focus is on nothing, or on something without an outline, or out of view. */
  readonly seen: boolean
}

/** More stops than any way through the page has. */
const MOST_STOPS = 250

/** The focused element's name, and whether a person can see that it has the focus. */
export function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body) return { name: 'nothing', seen: false }
    const labels = element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels : null
    const name = element.ariaLabel ?? labels?.[0]?.textContent ?? element.textContent
    // A field's frame may carry the outline in its place.
    const outlined = [element, element.parentElement].some((part) => {
      const { outlineStyle, outlineWidth, outlineColor } = part ? getComputedStyle(part) : new CSSStyleDeclaration()
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && !/[, ]0\)$/.test(outlineColor)
    })
    const { top, bottom, left, right } = element.getBoundingClientRect()
    const inView = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
    return { name: name.trim(), seen: outlined && inView }
  })
}

/** Presses Tab until an element has the focus; every stop on the way must be seen. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  // Found once: to find it by its name after each stop takes longer than the stop.
  const element = await target.elementHandle()
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press(key)
    expect(await focusOf(page)).toMatchObject({ seen: true })
    if (await page.evaluate((wanted) => wanted === document.activeElement, element)) return
  }
  throw new Error('the keyboard does not get there')
}

export const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement)

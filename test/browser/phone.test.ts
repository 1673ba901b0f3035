import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { drawingOf, field, fragmentOf, openDrawn, scenarioOf, soon } from './support/app.ts'
import { expectFigures, figuresOf } from './support/figures.ts'
import { placeOnStrip, vixOnStrip } from './support/strip.ts'

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const
const TABS = ['Chart', 'Inputs', 'Method', 'More'] as const
/** Least size of what a finger has to hit, px. */
const TARGET = 44

async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).tap()
  await page.getByRole('tabpanel', { name, exact: true }).waitFor()
}

/** What reaches over the right edge of the screen, or would if the page scrolled. */
function overflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const { scrollWidth } = document.documentElement
    const scrolls = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement))
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) =>
        element.checkVisibility() &&
        element.getBoundingClientRect().right > width + 0.5 &&
        !scrolls(element.parentElement) &&
        !element.closest('svg, .visually-hidden'),
    )
    return [
      ...(scrollWidth > width ? [`the page is ${scrollWidth} px wide`] : []),
      ...wide.map((element) => element.outerHTML.slice(0, 120)),
    ]
  })
}

/** Controls that do not answer to a finger half a target away from their middle, up, down, left or right. */
function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const half = least / 2 - 1
    const controls = [
      ...document.querySelectorAll<HTMLElement>('button, input, select, summary, a[href], [role="tab"]'),
    ]
    return controls
      .filter((control) => control.checkVisibility() && !control.matches(':disabled'))
      .flatMap((control) => {
        control.scrollIntoView({ block: 'center', behavior: 'instant' })
        const { left, right, top, bottom, width, height } = control.getBoundingClientRect()
        const [x, y] = [(left + right) / 2, (top + bottom) / 2]
        const answers = (dx: number, dy: number) => {
          const hit = document.elementFromPoint(x + dx, y + dy)
          return hit !== null && (control.contains(hit) || hit.closest('label')?.control === control)
        }
        const name = control.ariaLabel ?? control.textContent ?? ''
        const label = `${control.tagName} ${name || control.closest('div')?.textContent} ${width.toFixed()} x ${height.toFixed()}`
        const tall = answers(0, half) && answers(0, -half)
        const wide = answers(half, 0) && answers(-half, 0)
        return tall && wide ? [] : [label]
      })
  }, TARGET)
}

describe('on a phone', () => {
  it('nothing scrolls sideways and every target suits a finger, in each tab', async () => {
    const page = await openDrawn('', PHONE)
    const tabs = await page.getByRole('tablist', { name: 'Views' }).getByRole('tab').allTextContents()
    expect(tabs).toEqual([...TABS])
    for (const tab of TABS) {
      await openTab(page, tab)
      for (const summary of await page.locator('details:not([open]) > summary:visible').all()) await summary.tap()
      expect(await overflow(page), tab).toEqual([])
      expect(await smallTargets(page), tab).toEqual([])
    }
  })

  it('a finger drags the strip: figures follow it, the address follows its lifting', async () => {
    const page = await openDrawn('', PHONE)
    const before = { figures: await figuresOf(page), drawing: await drawingOf(page), address: fragmentOf(page) }
    const client = await page.context().newCDPSession(page)
    const from = await placeOnStrip(page, await vixOnStrip(page))
    const to = await placeOnStrip(page, 45)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: from.x + share * (to.x - from.x), y: from.y }],
      })
    await touch('touchStart', 0)
    for (let step = 1; step <= 10; step += 1) await touch('touchMove', step / 10)

    await soon(async () => (await figuresOf(page))['Net theta']).not.toBe(before.figures['Net theta'])
    await soon(async () => (await drawingOf(page))['net-today']).not.toBe(before.drawing['net-today'])
    expect(fragmentOf(page)).toBe(before.address)

    await touch('touchEnd', 1)
    await soon(() => scenarioOf(page).vix).toBeGreaterThan(35)
    await expectFigures(page, scenarioOf(page))
  })

  it('what was typed stays while another tab is looked at', async () => {
    const page = await openDrawn('', PHONE)
    await openTab(page, 'Inputs')
    await field(page, 'Contracts').fill('twelve')
    await openTab(page, 'Chart')
    await openTab(page, 'Inputs')
    expect(await field(page, 'Contracts').inputValue()).toBe('twelve')
    expect(await field(page, 'Contracts').getAttribute('aria-invalid')).toBe('true')
    await field(page, 'Short put strike').fill('6200')
    await openTab(page, 'Chart')
    await soon(() => scenarioOf(page).shortPut).toBe(6200)
    await expectFigures(page, scenarioOf(page))
  })

  it('a tap on a chart reads its values', async () => {
    const page = await openDrawn('', PHONE)
    await page.getByRole('application', { name: /^Payoff/ }).tap()
    await soon(() => page.locator('[data-readout]').textContent()).toMatch(/^SPX \d,\d{3} .*Net/)
  })
})

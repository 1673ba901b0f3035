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

/** Controls that answer to a finger over less than a target's height or width, counted through their middle. */
function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>('button, input, select, summary, a[href], [role="tab"]'),
    ]
    return (
      controls
        .filter((control) => control.checkVisibility() && !control.matches(':disabled'))
        // A slider behind a handle on a chart is for the keyboard: fingers drag the chart.
        .filter((control) => getComputedStyle(control).pointerEvents !== 'none')
        // A word within a sentence has the line's height: the targets of words on the next line lie under it (WCAG 2.5.8).
        .filter((control) => !control.matches('[data-term]'))
        .flatMap((control) => {
          control.scrollIntoView({ block: 'center', behavior: 'instant' })
          const { left, right, top, bottom } = control.getBoundingClientRect()
          const answers = (dx: number, dy: number) => {
            const hit = document.elementFromPoint((left + right) / 2 + dx, (top + bottom) / 2 + dy)
            return hit !== null && (control.contains(hit) || hit.closest('label')?.control === control)
          }
          const reach = (dx: number, dy: number) => {
            let steps = 0
            while (steps < least && answers(dx * (steps + 1), dy * (steps + 1))) steps += 1
            return steps
          }
          const width = reach(-1, 0) + 1 + reach(1, 0)
          const height = reach(0, -1) + 1 + reach(0, 1)
          const name = control.ariaLabel ?? control.closest('div')?.textContent
          // A pixel at either edge belongs to the neighbour where boxes lie between pixels.
          return width >= least - 1 && height >= least - 1 ? [] : [`${control.tagName} ${name}: ${width} x ${height}`]
        })
    )
  }, TARGET)
}

/** Opens every group, those too that a group holds, and waits until each has its content. */
async function openGroups(page: Page): Promise<void> {
  const waiting = () =>
    page.locator('details').evaluateAll((groups: HTMLDetailsElement[]) => {
      const unfinished = groups.filter((group) => !group.open || group.querySelector(':scope > div:empty'))
      for (const group of unfinished) group.open = true
      return unfinished.length
    })
  await soon(waiting).toBe(0)
}

async function expectFitForFingers(page: Page, where: string): Promise<void> {
  await openGroups(page)
  expect([...(await overflow(page)), ...(await smallTargets(page))], where).toEqual([])
}

describe('on a phone', () => {
  it('nothing scrolls sideways and every target suits a finger, in each tab', async () => {
    const page = await openDrawn('', PHONE)
    const tabs = await page.getByRole('tablist', { name: 'Views' }).getByRole('tab').allTextContents()
    expect(tabs).toEqual([...TABS])
    for (const tab of TABS) {
      await openTab(page, tab)
      await expectFitForFingers(page, tab)
    }
    await openTab(page, 'Chart')
    for (const tab of await page.getByRole('tablist', { name: 'Charts' }).getByRole('tab').all()) {
      await tab.tap()
      await page.getByRole('tabpanel').getByRole('heading').first().waitFor()
      await expectFitForFingers(page, (await tab.textContent()) ?? '')
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

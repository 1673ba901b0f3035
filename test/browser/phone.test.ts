import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { drawingOf, field, fragmentOf, openDrawn, scenarioOf, soon } from './support/app.ts'
import { expectFigures, figuresOf } from './support/figures.ts'
import { cutChoices, overflow, smallTargets, unfadedEdges } from './support/fit.ts'
import { placeOnStrip, vixOnStrip } from './support/strip.ts'

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const
const TABS = ['Chart', 'Inputs', 'Method', 'More'] as const

async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).tap()
  await page.getByRole('tabpanel', { name, exact: true }).waitFor()
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

async function expectFitForFingers(page: Page, where: string, within = page.locator('body')): Promise<void> {
  await openGroups(page)
  expect([...(await overflow(page)), ...(await smallTargets(within))], where).toEqual([])
}

describe('on a phone', () => {
  it('nothing scrolls sideways and every target suits a finger, in each view', async () => {
    const page = await openDrawn('', PHONE)
    const tabs = await page.getByRole('tablist', { name: 'Views' }).getByRole('tab').allTextContents()
    expect(tabs).toEqual([...TABS])
    for (const tab of TABS) {
      await openTab(page, tab)
      await expectFitForFingers(page, tab)
    }
    await openTab(page, 'Inputs')
    await page.getByRole('combobox', { name: 'Playbook' }).selectOption('custom')
    const hedge = page.locator('details').filter({ has: page.getByRole('combobox', { name: 'Playbook' }) })
    await hedge.getByRole('combobox', { name: 'First layer', exact: true }).waitFor()
    await expectFitForFingers(page, 'Custom', hedge)
    expect(await cutChoices(hedge)).toEqual([])
  })

  it('nothing scrolls sideways and every target suits a finger, in each tab of the charts', async () => {
    const page = await openDrawn('', PHONE)
    for (const tab of await page.getByRole('tablist', { name: 'Charts' }).getByRole('tab').all()) {
      const name = (await tab.textContent()) ?? ''
      await tab.tap()
      const panel = page.getByRole('tabpanel', { name, exact: true })
      await panel.getByRole('heading').first().waitFor()
      expect(await unfadedEdges(panel), name).toEqual([])
      // What is around the panel is in the view Chart, above.
      await expectFitForFingers(page, name, panel)
    }
  })

  it('dialogs, explanations and notes fit too', async () => {
    const page = await openDrawn('', PHONE)
    const close = async (dialog: Locator) => {
      await dialog.getByRole('button', { name: 'Close', exact: true }).tap()
      await dialog.waitFor({ state: 'hidden' })
    }
    const expectFit = async (dialog: Locator, what: string) => {
      await dialog.waitFor()
      expect([...(await overflow(page)), ...(await smallTargets(dialog))], what).toEqual([])
    }
    await page.getByRole('button', { name: 'Scenarios', exact: true }).tap()
    const scenarios = page.getByRole('dialog', { name: 'Scenarios' })
    await scenarios.getByRole('textbox', { name: 'Name', exact: true }).fill('A name of some length to break')
    await scenarios.getByRole('button', { name: 'Save', exact: true }).tap()
    await scenarios.getByRole('button', { name: /^Open / }).waitFor()
    await expectFit(scenarios, 'Scenarios')
    await close(scenarios)

    const expectExplained = async (name: string, title: RegExp) => {
      await page.getByRole('button', { name: `Explain ${name}`, exact: true }).tap()
      const explanation = page.getByRole('dialog', { name: title })
      await expectFit(explanation, `Explain ${name}`)
      await close(explanation)
    }
    await expectExplained('Flip point', /^How Flip point comes about$/)
    await openTab(page, 'Inputs')
    await expectExplained('Portfolio margin', /^How Portfolio margin comes about$/)
    await expectExplained('Short put delta', /^How Delta of the short put comes about$/)
    await openTab(page, 'Method')
    await expectExplained('First layer', /^How First layer/)
    await expectExplained('Exposure of target, First layer', /^How What the contracts come to, first layer/)
    await expectExplained('Theta, Second layer', /^How Theta, second layer/)
    await openTab(page, 'Chart')

    await page.getByRole('button', { name: 'More about this' }).tap()
    const about = page.getByRole('dialog', { name: 'About ALVH Lab' })
    await about.getByRole('table', { name: 'Keys' }).waitFor()
    await expectFit(about, 'About')
    await close(about)

    await openTab(page, 'More')
    await page.getByRole('button', { name: 'Share', exact: true }).tap()
    await expectFit(page.getByRole('dialog', { name: 'Share' }), 'Share')
  })

  it.each([
    ['a window of 1280 x 1024 at 400 %', { viewport: { width: 320, height: 256 } }],
    ['a phone held sideways', { viewport: { width: 740, height: 360 }, hasTouch: true, isMobile: true }],
  ])('in %s nothing scrolls sideways, and nothing covers what is read', async (_what, screen) => {
    const page = await openDrawn('', screen)
    const tabs = page.getByRole('tablist').getByRole('tab')
    for (const tab of await tabs.all()) {
      if (!(await tab.isVisible())) await page.getByRole('tab', { name: 'Chart', exact: true }).click()
      await tab.click()
      await page.getByRole('tabpanel').getByRole('heading').first().waitFor()
      expect(await overflow(page), (await tab.textContent()) ?? '').toEqual([])
    }
    const stuck = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => element.checkVisibility() && /sticky|fixed/.test(getComputedStyle(element).position))
        .filter((element) => !element.closest('table, dialog, [popover]'))
        .map((element) => element.outerHTML.slice(0, 100)),
    )
    expect(stuck).toEqual([])
  })

  it('a finger drags the strip: figures follow it, the page does not scroll, the address follows its lifting', async () => {
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
    await soon(() => scenarioOf(page).vix).toBeGreaterThan(38)
    await expectFigures(page, scenarioOf(page))
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
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

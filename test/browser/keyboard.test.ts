import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { chart, field, openDrawn, scenarioOf, soon, vixSlider } from './support/app.ts'
import { readingOf } from './support/chartData.ts'
import { expectFigures } from './support/figures.ts'
import { type Focus, focusOf, hasFocus, tabTo } from './support/focus.ts'

/** Every stop of the Tab key from the top of the page to its end. */
async function allStops(page: Page): Promise<readonly Focus[]> {
  const last = await page.getByRole('contentinfo').getByRole('button').last().elementHandle()
  const stops: Focus[] = []
  do {
    await page.keyboard.press('Tab')
    stops.push(await focusOf(page))
  } while (stops.length < 250 && !(await page.evaluate((element) => element === document.activeElement, last)))
  return stops
}

describe('by keyboard alone', () => {
  it('everything is reached from top to bottom, and the focus is always seen', async () => {
    const page = await openDrawn()
    const stops = await allStops(page)
    expect(stops.filter(({ seen }) => !seen)).toEqual([])

    const landmarks = [
      /^About$/,
      /^Use the dark theme$/,
      /^Copy link$/,
      /^VIX today$/,
      /^Valuation date$/,
      /^Short put strike$/,
      /^M1$/,
      /^Playbook$/,
      /^Payoff at an SPX level/,
      /^Table of the payoff chart$/,
      /^Hedge by layer at a VIX level/,
      /^Theta of a layer/,
      /^PNG of the breakdown chart$/,
      /^More about this$/,
    ]
    const places = landmarks.map((name) => stops.findIndex((stop) => name.test(stop.name)))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('the scenario is changed, shared, explained and read', async () => {
    const page = await openDrawn('', { permissions: ['clipboard-read', 'clipboard-write'] })
    await tabTo(page, vixSlider(page))
    for (const key of ['PageUp', 'PageUp', 'ArrowRight']) await page.keyboard.press(key)
    await soon(() => scenarioOf(page).vix).toBe(19.1)
    await expectFigures(page, scenarioOf(page))

    const copy = page.getByRole('button', { name: /^(Copy link|Link copied)$/ })
    await tabTo(page, copy, 'Shift+Tab')
    await page.keyboard.press('Enter')
    await soon(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
    expect(await hasFocus(copy)).toBe(true)

    const contracts = field(page, 'Contracts')
    await tabTo(page, contracts)
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('25')
    await page.keyboard.press('Enter')
    await soon(() => scenarioOf(page).contracts).toBe(25)
    expect(await hasFocus(contracts)).toBe(true)
    await page.keyboard.press('ArrowUp')
    await soon(() => scenarioOf(page).contracts).toBe(26)
    await expectFigures(page, scenarioOf(page))

    const help = page.getByRole('button', { name: 'About Contracts', exact: true })
    await tabTo(page, help, 'Shift+Tab')
    await page.keyboard.press('Enter')
    const card = page.locator('[popover]:popover-open')
    await card.waitFor()
    expect(await card.textContent()).toContain('Contracts')
    await page.keyboard.press('Escape')
    await card.waitFor({ state: 'detached' })
    expect(await hasFocus(help)).toBe(true)

    const reader = chart(page, 'payoff').getByRole('application')
    await tabTo(page, reader)
    await soon(() => readingOf(page, 'payoff')).toHaveProperty('net At expiry')
    const atSpot = await readingOf(page, 'payoff')
    await page.keyboard.press('PageDown')
    await page.keyboard.press('ArrowLeft')
    await soon(() => readingOf(page, 'payoff')).not.toEqual(atSpot)
    const said = chart(page, 'payoff').getByRole('status').first()
    const { 'net At expiry': net = '' } = await readingOf(page, 'payoff')
    await soon(() => said.textContent()).toContain(net)

    await tabTo(page, page.getByRole('button', { name: 'Table of the payoff chart' }))
    await page.keyboard.press('Space')
    await chart(page, 'payoff').getByRole('table').waitFor()
  })

  it('the focus does not fall off when what had it goes away', async () => {
    const page = await openDrawn('v=1&n=20&foo=1')
    await tabTo(page, page.getByRole('button', { name: 'Reset Contracts' }))
    await page.keyboard.press('Enter')
    await soon(() => hasFocus(field(page, 'Contracts'))).toBe(true)
    await soon(() => field(page, 'Contracts').inputValue()).toBe('10')

    await tabTo(page, page.getByRole('button', { name: 'Dismiss' }), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await soon(() => page.getByRole('alert').count()).toBe(0)
    expect(await focusOf(page)).toMatchObject({ name: 'VIX today', seen: true })
  })
})

it('arrows lead through every tab, Escape out of every dialog and back to its button', async () => {
  const page = await openDrawn()
  const tabs = page.getByRole('tablist', { name: 'Charts' }).getByRole('tab')
  await tabTo(page, tabs.first())
  for (const name of (await tabs.allTextContents()).slice(1)) {
    await page.keyboard.press('ArrowRight')
    const tab = page.getByRole('tab', { name, exact: true })
    expect(await hasFocus(tab), name).toBe(true)
    await page.getByRole('tabpanel', { name, exact: true }).getByRole('heading').first().waitFor()
  }
  for (const [button, dialog] of [
    ['Scenarios', 'Scenarios'],
    ['Share', 'Share'],
    ['About', 'About ALVH Lab'],
    ['Explain Credit', 'How Credit comes about'],
  ] as const) {
    const opener = page.getByRole('button', { name: button, exact: true })
    await opener.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: dialog }).getByRole('heading').first().waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog', { name: dialog }).waitFor({ state: 'hidden' })
    await soon(() => hasFocus(opener)).toBe(true)
  }
})

import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { evaluate, nearestFlip } from '../../src/engine/index.ts'
import { defaultScenario } from '../../src/scenario/defaultScenario.ts'
import { decodeBase } from '../../src/scenario/linkBase.ts'
import type { Scenario } from '../../src/scenario/parameters.ts'
import { signedFixed, signedUsd } from '../../src/ui/format/format.ts'
import { openApp } from './harness.ts'
import { csvOf } from './support/agreement.ts'
import { chartsDrawn, fragmentOf, openDrawn, scenarioOf, soon, vixSlider } from './support/app.ts'

import { axeFaultsInBothThemes } from './support/axe.ts'

import { pictureOf, savedFile } from './support/chartData.ts'
import { overflow, plotOf, smallTargets } from './support/fit.ts'
import { tabTo } from './support/focus.ts'
import { dragStrip, placeOnStrip } from './support/strip.ts'

const PINNED = 'v=1&vix=30&n=8&base=1'
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const

/** Windows of common laptops, and the least height in which the payoff can be read with its axis, px. Ours. */
const LOW_WINDOWS = [
  [1280, 720],
  [1280, 800],
  [1366, 768],
  [1536, 864],
] as const
const LEAST_PLOT = 190

const baseOf = (page: Page): Scenario | null => decodeBase(fragmentOf(page)).base
const row = (page: Page) => page.getByRole('region', { name: 'Against the base' })
const act = (page: Page, name: string) => row(page).getByRole('button', { name, exact: true })
const pinButton = (page: Page) => page.getByRole('button', { name: 'Pin as base' }).first()
const chips = (page: Page) => row(page).getByRole('listitem').allTextContents()
const curve = (page: Page, series: string) => page.locator(`[data-series="${series}"]`).getAttribute('d')

/** What stands under the six figures, in their order. */
const changes = (page: Page) => row(page).locator('dd').allTextContents()

/** The same worked out by the engine. */
function changesBetween(base: Scenario, now: Scenario): readonly string[] {
  const [was, is] = [evaluate(base), evaluate(now)]
  const difference = (read: (result: typeof is) => number) => read(is) - read(was)
  const flipOf = ({ position, sweep }: typeof is) =>
    nearestFlip(sweep.flipPoints, position.inputs.vix)?.vix ?? Number.NaN
  return [
    signedUsd(difference(({ position }) => position.condor.creditUsd)),
    signedUsd(difference(({ position }) => position.condor.maxLossUsd)),
    `${signedUsd(difference(({ position }) => position.book.net.theta.total))}/day`,
    `${signedUsd(difference(({ position }) => position.book.net.oneFactorVegaUsd))}/pt`,
    signedUsd(difference(({ position }) => position.sizing.costUsd)),
    difference(flipOf) === 0 ? 'no change' : `${signedFixed(difference(flipOf), 1)} pts`,
  ]
}

async function expectChanges(page: Page): Promise<void> {
  const wanted = () => changesBetween(baseOf(page) ?? defaultScenario, scenarioOf(page))
  const wrong = async () => {
    const shown = await changes(page)
    return wanted().filter((text, index) => !shown[index]?.startsWith(text))
  }
  await soon(wrong).toEqual([])
  expect(await changes(page)).toHaveLength(6)
}

/** The cells of the Compare tab's table, line by line. */
async function comparison(page: Page): Promise<readonly string[]> {
  await page.getByRole('tab', { name: 'Compare', exact: true }).click()
  const table = page.getByRole('table', { name: 'The base beside the scenario on the screen' })
  await table.waitFor()
  return table.getByRole('row').allInnerTexts()
}

describe('a pinned base', () => {
  it('stays as a ghost while the scenario is dragged; chips and changes agree with both', async () => {
    const page = await openDrawn()
    await pinButton(page).click()
    await page.locator('[data-series="base-net-expiry"]').waitFor({ state: 'attached' })
    expect(await curve(page, 'base-net-expiry')).toBe(await curve(page, 'net-expiry'))
    expect(baseOf(page)).toEqual(defaultScenario)

    // Down, where nothing grows: the axes keep still, and so must the ghost.
    await dragStrip(page, 16.5)
    await soon(() => chips(page)).toHaveLength(1)
    const [ghost, net] = [await curve(page, 'base-net-expiry'), await curve(page, 'net-expiry')]
    const before = await changes(page)
    const place = await plotOf(page)
    const { x, y } = await placeOnStrip(page, 15.5)
    await page.mouse.move(x, y, { steps: 6 })
    await soon(() => curve(page, 'net-expiry')).not.toBe(net)
    expect(await curve(page, 'base-net-expiry')).toBe(ghost)
    await soon(() => changes(page)).not.toEqual(before)
    // All of the payoff, its axis too, is in the window and stays where it is.
    expect(await plotOf(page)).toEqual(place)
    const charts = page.locator('[data-region="chart"]')
    expect(place.bottom).toBeLessThanOrEqual(await charts.evaluate((region) => region.getBoundingClientRect().bottom))

    await page.mouse.up()
    // In the windows of common laptops too.
    for (const [width, height] of LOW_WINDOWS) {
      await page.setViewportSize({ width, height })
      const end = () => charts.evaluate((region) => region.getBoundingClientRect().bottom)
      const beyond = async () => (await plotOf(page)).bottom - (await end())
      await soon(beyond).toBeLessThanOrEqual(0)
      const { top, bottom } = await plotOf(page)
      expect(bottom - top).toBeGreaterThanOrEqual(LEAST_PLOT)
    }
    await soon(() => scenarioOf(page).vix).not.toBe(defaultScenario.vix)
    await expectChanges(page)
    await soon(() => chips(page)).toEqual([`VIX17.44 → ${scenarioOf(page).vix} pts↺`])
  })

  it('is in the saved picture and in the address: a fresh visit shows the same two and the same table', async () => {
    const page = await openDrawn(PINNED)
    await expectChanges(page)
    await page.locator('[data-series="base-net-expiry"]').waitFor({ state: 'attached' })
    const picture = await pictureOf(page, (await savedFile(page, 'SVG', 'payoff')).toString('utf8'))
    expect(picture.broken).toBe(false)
    expect(picture.paths['base-net-expiry']).toBe(await curve(page, 'base-net-expiry'))
    expect(picture.text).toContain('Base, net')
    const table = await comparison(page)
    expect(table.length).toBeGreaterThan(20)
    expect(table.find((line) => line.startsWith('Contracts'))).toMatch(/10 lots\s+8 lots\s+−2 lots/)

    const other = await openApp(fragmentOf(page))
    await chartsDrawn(other)
    expect([scenarioOf(other), baseOf(other)]).toEqual([{ ...defaultScenario, vix: 30, contracts: 8 }, defaultScenario])
    expect(await comparison(other)).toEqual(table)
    await other.reload()
    await chartsDrawn(other)
    expect(await comparison(other)).toEqual(table)
  })

  it('changes places, comes back, and is taken off; Back brings it again', async () => {
    const page = await openDrawn(PINNED)
    await act(page, 'Swap').click()
    await soon(() => scenarioOf(page)).toEqual(defaultScenario)
    expect(baseOf(page)).toEqual({ ...defaultScenario, vix: 30, contracts: 8 })
    await expectChanges(page)

    await page.goBack()
    await soon(() => baseOf(page)).toEqual(defaultScenario)
    await act(page, 'Return to base').click()
    await soon(() => scenarioOf(page)).toEqual(defaultScenario)
    await soon(() => row(page).getByText('No input differs from the base.').count()).toBe(1)
    await page.getByRole('button', { name: 'Undo' }).click()
    await soon(() => scenarioOf(page).vix).toBe(30)

    await row(page)
      .getByRole('button', { name: /^Explain change of Credit [+−]\$/ })
      .press('Enter')
    const change = page.getByRole('dialog', { name: 'How Credit: change from the base comes about' })
    await change.getByRole('button', { name: 'Credit, of the base' }).press('Enter')
    await page.getByRole('dialog', { name: 'How Credit, base comes about' }).waitFor()
    await page.keyboard.press('Escape')

    await act(page, 'Unpin').click()
    await soon(() => row(page).count()).toBe(0)
    await soon(() => page.locator('[data-series^="base-"]').count()).toBe(0)
    await soon(() => fragmentOf(page)).not.toContain('base')
    await page.goBack()
    await row(page).waitFor()
  })

  it('is worked by the keyboard alone', async () => {
    const page = await openDrawn()
    await tabTo(page, pinButton(page))
    await page.keyboard.press('Enter')
    await row(page).getByText('No input differs from the base.').waitFor()
    await tabTo(page, vixSlider(page), 'Shift+Tab')
    await page.keyboard.press('PageUp')
    const putBack = row(page).getByRole('button', { name: 'Put VIX back to 17.44 pts' })
    await putBack.waitFor()
    await tabTo(page, putBack)
    await page.keyboard.press('Enter')
    await soon(() => scenarioOf(page)).toEqual(defaultScenario)
    await tabTo(page, act(page, 'Unpin'))
    await page.keyboard.press('Enter')
    await soon(() => row(page).count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Payoff')
  })

  it.each([
    ['Volatility', 'curve', ['base-now'], 'Base, now'],
    ['Volatility', 'vix-theta-parts', ['base-decay', 'base-roll'], 'Base, roll'],
    ['Map', 'map', ['base-zero', 'base-path'], 'Base at once: neither gain nor loss'],
    ['Timeline', 'timeline', ['base-condor'], 'Base, settles'],
  ])('leaves its ghost in the tab %s on the %s chart, in picture and CSV', async (tab, name, series, words) => {
    const page = await openDrawn(`${PINNED}&exp=2026-04-17`)
    await page.getByRole('tab', { name: tab }).click()
    for (const each of series) await page.locator(`[data-series="${each}"][d^="M"]`).waitFor({ state: 'attached' })
    const picture = await pictureOf(page, (await savedFile(page, 'SVG', name)).toString('utf8'))
    for (const each of series) expect(picture.paths[each], each).toBe(await curve(page, each))
    expect(picture.text).toContain(words)
    const { header, rows } = await csvOf(page, name)
    expect([...header, ...rows.flat()].filter((cell) => String(cell).startsWith('Base'))).not.toEqual([])
  })

  it('says of a damaged one what is used instead', async () => {
    const page = await openDrawn('v=1&vix=30&base=1&base.vix=abc&base.n=5')
    expect(await page.getByRole('alert').first().textContent()).toContain(
      'The link’s base: VIX: “abc” is not a number. 17.44 was kept.',
    )
    await soon(() => chips(page)).toEqual(['VIX17.44 → 30 pts↺', 'Contracts5 → 10 lots↺'])
  })
})

it('axe finds nothing with a base, nor in the Compare tab with and without one, in both themes', async () => {
  const page = await openDrawn(PINNED)
  await act(page, 'Unpin').waitFor()
  expect(await axeFaultsInBothThemes(page)).toEqual([])
  await comparison(page)
  const panel = `#${await page.getByRole('tabpanel', { name: 'Compare', exact: true }).getAttribute('id')}`
  expect(await axeFaultsInBothThemes(page, panel)).toEqual([])
  await act(page, 'Unpin').click()
  await page.getByText(/^No base is pinned/).waitFor()
  // The tab asks for a base itself: the button beside the tabs steps back, and comes again with another tab.
  const pins = page.getByRole('button', { name: 'Pin as base' })
  expect(await pins.count()).toBe(1)
  expect(await page.locator(panel).getByRole('button', { name: 'Pin as base' }).count()).toBe(1)
  expect(await axeFaultsInBothThemes(page, panel)).toEqual([])
  await page.getByRole('tab', { name: 'Map' }).click()
  await page.getByRole('tablist', { name: 'Charts' }).locator('xpath=following-sibling::button').waitFor()
  expect(await pins.count()).toBe(1)
})

it('a phone of 360 px shows all of it without scrolling sideways, each target large enough', async () => {
  const page = await openDrawn(`${PINNED}&base.spx=6800&base.pb=none&base.exp=2026-04-17`, PHONE)
  await act(page, 'Unpin').waitFor()
  expect([...(await overflow(page)), ...(await smallTargets(page.locator('body')))]).toEqual([])
  // However many chips there are, they stand in one line.
  const tops = await row(page)
    .getByRole('listitem')
    .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().top))
  expect(tops.length).toBeGreaterThan(3)
  expect(new Set(tops).size).toBe(1)
  await comparison(page)
  expect([...(await overflow(page)), ...(await smallTargets(page.locator('body')))]).toEqual([])
  expect(await axeFaultsInBothThemes(page)).toEqual([])
})

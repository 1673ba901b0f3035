import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { defaultScenario } from '../../src/scenario/defaultScenario.ts'
import { appAddress } from './harness.ts'
import { drawingOf, field, fragmentOf, openDrawn, scenarioOf, sentencesOf, soon } from './support/app.ts'
import { expectFigures, figuresOf } from './support/figures.ts'
import { dragStrip, vixOnStrip } from './support/strip.ts'

/** All that a link has to bring back. */
const everything = async (page: Page) => ({
  figures: await figuresOf(page),
  sentences: await sentencesOf(page),
  drawing: await drawingOf(page),
  vix: await vixOnStrip(page),
})

const select = (page: Page, label: string) => page.getByRole('combobox', { name: label, exact: true })

/** Changes one input of every kind: slider, number, model's number, date, choice, list. */
async function changeEveryKind(page: Page): Promise<void> {
  await dragStrip(page, 27)
  await page.mouse.up()
  await field(page, 'Short put strike').fill('6350')
  await field(page, 'VVIX').fill('120')
  await field(page, 'M2').fill('23,75')
  await page.getByLabel('Valuation date', { exact: true }).fill('2026-02-02')
  await select(page, 'Expiry').selectOption('2026-04-17')
  await select(page, 'Hedge exposure').selectOption('Vega')
  await select(page, 'Contracts of the hedge').selectOption('Fractional')
  await soon(() => scenarioOf(page)).toMatchObject({
    shortPut: 6350,
    vvix: 120,
    m2: 23.75,
    date: '2026-02-02',
    expiry: '2026-04-17',
    exposureBasis: 'vega',
    rounding: 'fractional',
  })
}

describe('a link', () => {
  it('opens the same scenario in another browser, to the last figure', async () => {
    const page = await openDrawn('', { permissions: ['clipboard-read', 'clipboard-write'] })
    await changeEveryKind(page)
    await expectFigures(page, scenarioOf(page))
    await page.getByRole('button', { name: 'Copy link' }).click()
    await page.getByRole('button', { name: 'Link copied' }).waitFor()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(link).toBe(page.url())
    expect(link.length).toBeLessThan(300)

    const original = await everything(page)
    const other = await openDrawn(link.slice(appAddress.length))
    await soon(() => everything(other)).toEqual(original)
    expect(scenarioOf(other)).toEqual(scenarioOf(page))
    expect(await other.getByRole('alert').count()).toBe(0)
  })

  it('stands in the address bar through a reload', async () => {
    const page = await openDrawn()
    await changeEveryKind(page)
    const before = await everything(page)
    const address = fragmentOf(page)
    await page.reload()
    await soon(() => everything(page)).toEqual(before)
    expect(fragmentOf(page)).toBe(address)
  })

  it('opened in the same page can be left and returned to by back and forward', async () => {
    const page = await openDrawn()
    await page.evaluate(() => {
      location.hash = '#v=1&vix=30&n=25'
    })
    await soon(() => vixOnStrip(page)).toBe(30)
    await expectFigures(page, { ...defaultScenario, vix: 30, contracts: 25 })
    expect(await field(page, 'Contracts').inputValue()).toBe('25')

    await page.goBack()
    await expectFigures(page, defaultScenario)
    expect(await field(page, 'Contracts').inputValue()).toBe('10')

    await page.goForward()
    await expectFigures(page, { ...defaultScenario, vix: 30, contracts: 25 })
    expect(scenarioOf(page).vix).toBe(30)
  })
})

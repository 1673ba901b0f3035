import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { curveNodeKeys } from '../../src/scenario/rebase.ts'
import { descriptionOf, drawingOf, field, openDrawn, scenarioOf, soon } from './support/app.ts'
import { expectFigures } from './support/figures.ts'

/** A label of the inputs. */
const label = (page: Page, text: string) =>
  page.getByRole('region', { name: 'Inputs' }).locator('label').getByText(text, { exact: true }).first()

const undo = (page: Page) => page.getByRole('button', { name: /^Undo/ })
const redo = (page: Page) => page.getByRole('button', { name: /^Redo/ })

/** Puts a text into the clipboard's event, as a paste of the browser does. */
const paste = (page: Page, text: string) =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text', pasted)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, text)

const PRICES = [21.5, 22, 22.25, 22.4, 22.5, 22.6, 22.7, 22.8]
const curveOf = (page: Page) => curveNodeKeys.map((key) => scenarioOf(page)[key])

describe('a label', () => {
  it('dragged sideways changes its number live, as one step of undo; clicked it goes to the field', async () => {
    const page = await openDrawn()
    const before = { address: page.url(), drawing: await drawingOf(page) }
    const vix = label(page, 'VIX')
    const box = await vix.boundingBox()
    if (!box) throw new Error('the label is not on the screen')
    const [x, y] = [box.x + 4, box.y + box.height / 2]

    await page.mouse.move(x, y)
    await page.mouse.down()
    // The first press loads what makes a drag of it.
    await soon(async () => {
      await page.mouse.move(x + 99, y)
      await page.mouse.move(x + 100, y)
      return field(page, 'VIX').inputValue()
    }).not.toBe('17.44')
    await page.mouse.move(x + 80, y, { steps: 4 })
    await soon(async () => (await drawingOf(page))['net-today']).not.toBe(before.drawing['net-today'])
    expect(page.url()).toBe(before.address)
    await page.mouse.up()
    await soon(() => scenarioOf(page).vix).toBe(19.4)
    await expectFigures(page, scenarioOf(page))
    expect(await field(page, 'VIX').evaluate((input) => input === document.activeElement)).toBe(false)

    await undo(page).click()
    await soon(() => scenarioOf(page).vix).toBe(17.44)
    await redo(page).click()
    await soon(() => scenarioOf(page).vix).toBe(19.4)

    await vix.click()
    expect(await field(page, 'VIX').evaluate((input) => input === document.activeElement)).toBe(true)
    expect(scenarioOf(page).vix).toBe(19.4)
  })
})

describe('a line of eight futures prices', () => {
  it('pasted into one field fills the curve; a line that is not certain changes nothing and says why', async () => {
    const page = await openDrawn()
    await field(page, 'M4').click()
    await paste(page, PRICES.map((price) => String(price).replace('.', ',')).join('\t'))
    await soon(() => curveOf(page)).toEqual(PRICES)
    await soon(() => field(page, 'M4').inputValue()).toBe('22.4')
    await expectFigures(page, scenarioOf(page))

    await field(page, 'M1').click()
    await paste(page, '21,440; 22; 23; 24; 25; 26; 27; 28')
    await page.getByText(/^M1: .21,440. can mean .* Nothing was changed\.$/).waitFor()
    expect(curveOf(page)).toEqual(PRICES)

    await undo(page).click()
    await soon(() => curveOf(page)).not.toEqual(PRICES)
  })
})

describe('undo', () => {
  it('takes no bad draft up where it would fit again, and leaves redo', async () => {
    const page = await openDrawn()
    const call = field(page, 'Short call strike')
    await call.fill('7000')
    await call.press('Enter')
    await soon(() => scenarioOf(page).shortCall).toBe(7000)
    const put = field(page, 'Short put strike')
    await put.fill('7100')
    await put.press('Tab')
    await soon(() => descriptionOf(put)).toMatch(/must lie below/)

    await undo(page).click()
    await soon(() => scenarioOf(page).shortCall).toBe(7350)
    expect(scenarioOf(page).shortPut).toBe(6300)
    await redo(page).click()
    await soon(() => scenarioOf(page).shortCall).toBe(7000)
  })
})

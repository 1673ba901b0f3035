import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { descriptionOf, drawingOf, field, openDrawn, scenarioOf, soon } from './support/app.ts'
import { expectFigures, figuresOf } from './support/figures.ts'

/** Everything that a bad input must leave as it is. */
const picture = async (page: Page) => ({ figures: await figuresOf(page), drawing: await drawingOf(page) })

/** Replaces a field's text key by key, as a person does; the field keeps the focus. */
async function retype(input: Locator, text: string): Promise<void> {
  await input.click()
  await input.press('ControlOrMeta+a')
  await input.press('Delete')
  await input.pressSequentially(text)
}

const isInvalid = (input: Locator) => input.getAttribute('aria-invalid')

describe('a valid number', () => {
  it('moves figures and payoff while it is typed, and reaches the address', async () => {
    const page = await openDrawn()
    const before = await picture(page)
    const strike = field(page, 'Short put strike')
    await retype(strike, '6400')
    await soon(async () => (await drawingOf(page))['condor-expiry']).not.toBe(before.drawing['condor-expiry'])
    await soon(async () => (await figuresOf(page)).Credit).not.toBe(before.figures.Credit)
    await soon(() => scenarioOf(page).shortPut).toBe(6400)
    await expectFigures(page, scenarioOf(page))
    expect(await isInvalid(strike)).toBe('false')
  })

  it('may be written with a decimal comma, and the field says how it was read', async () => {
    const page = await openDrawn()
    const vix = field(page, 'VIX')
    await retype(vix, '22,5')
    await soon(() => descriptionOf(vix)).toContain('22.5')
    expect(await isInvalid(vix)).toBe('false')
    await page.keyboard.press('Enter')
    await soon(() => scenarioOf(page).vix).toBe(22.5)
    await expectFigures(page, scenarioOf(page))
  })

  it('that two countries read differently is asked about', async () => {
    const page = await openDrawn()
    const before = await picture(page)
    const vix = field(page, 'VIX')
    await retype(vix, '17,440')
    await soon(() => descriptionOf(vix)).toMatch(/17\.44\D+17,?440/)
    expect(await isInvalid(vix)).toBe('true')
    expect(await picture(page)).toEqual(before)
    expect(await page.getByRole('button', { name: /^17,?440$/ }).isVisible()).toBe(true)
    await page.getByRole('button', { name: '17.44', exact: true }).click()
    await soon(() => isInvalid(vix)).toBe('false')
    expect(scenarioOf(page).vix).toBe(17.44)
    expect(await picture(page)).toEqual(before)
  })
})

/** Each kind of bad input: the field, what is typed, and what the sentence has to say. */
const BAD_INPUTS: readonly (readonly [what: string, label: string, text: string, says: RegExp])[] = [
  ['a short put above the short call', 'Short put strike', '7400', /short put .*must lie below the short call/],
  ['a short call below the short put', 'Short call strike', '6200', /short put .*must lie below the short call/],
  ['a wing of no width', 'Put wing width', '0', /Put wing width.* 1/],
  ['an empty field', 'Contracts', '', /Enter a number/],
  ['letters', 'SPX', 'abc', /abc.* is not a number/],
  ['a negative number of contracts', 'Contracts', '-5', /Contracts.* 1/],
  ['a curve value of 0', 'M1', '0', /M1.* 5/],
]

describe('a bad input', () => {
  it('of any kind is explained beside the field and changes nothing else; Escape takes it back', async () => {
    const page = await openDrawn()
    const before = await picture(page)
    for (const [what, label, text, says] of BAD_INPUTS) {
      const input = field(page, label)
      const original = await input.inputValue()

      await retype(input, text)
      await soon(() => descriptionOf(input)).toMatch(says)
      expect(await isInvalid(input), what).toBe('true')
      await soon(() => picture(page)).toEqual(before)
      expect(await input.inputValue(), what).toBe(text)

      await page.keyboard.press('Tab')
      await soon(() => input.evaluate((element) => element === document.activeElement)).toBe(false)
      expect(await input.inputValue(), what).toBe(text)
      expect(await isInvalid(input), what).toBe('true')
      expect(await descriptionOf(input), what).toMatch(says)

      await input.focus()
      await page.keyboard.press('Escape')
      await soon(() => input.inputValue()).toBe(original)
      expect(await isInvalid(input), what).toBe('false')
      expect(await descriptionOf(input), what).toBeNull()
      expect(await picture(page), what).toEqual(before)
    }
  })

  it('does not disturb the typing: text and caret stay, and a mended text is taken', async () => {
    const page = await openDrawn()
    const before = await figuresOf(page)
    const strike = field(page, 'Short put strike')
    await retype(strike, '64x00')
    await soon(() => isInvalid(strike)).toBe('true')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    const caret = () => strike.evaluate((input: HTMLInputElement) => [input.selectionStart, input.selectionEnd])
    expect(await caret()).toEqual([3, 3])
    await page.keyboard.type('y')
    await soon(() => descriptionOf(strike)).toContain('64xy00')
    expect(await caret()).toEqual([4, 4])
    await page.keyboard.press('Backspace')
    await page.keyboard.press('Backspace')
    await soon(() => isInvalid(strike)).toBe('false')
    expect(await caret()).toEqual([2, 2])
    expect(await strike.inputValue()).toBe('6400')
    await soon(async () => (await figuresOf(page)).Credit).not.toBe(before.Credit)
    await soon(() => scenarioOf(page).shortPut).toBe(6400)
  })

  it('in one field does not stop the others', async () => {
    const page = await openDrawn()
    const contracts = field(page, 'Contracts')
    await retype(contracts, 'ten')
    await retype(field(page, 'SPX'), '7000')
    await soon(() => scenarioOf(page).spx).toBe(7000)
    await expectFigures(page, scenarioOf(page))
    expect(await contracts.inputValue()).toBe('ten')
    expect(await isInvalid(contracts)).toBe('true')
  })
})

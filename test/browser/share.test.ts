import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { appAddress } from './harness.ts'
import { field, fragmentOf, openDrawn, scenarioOf, soon, vixSlider } from './support/app.ts'
import { axeFaults } from './support/axe.ts'

const PUBLIC = 'https://example.org/lab/'

async function openShare(page: Page) {
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Share' })
  await dialog.waitFor()
  return { dialog, link: dialog.getByRole('textbox', { name: 'Link to this scenario' }) }
}

const themeOf = (page: Page) => page.evaluate(() => document.documentElement.dataset.theme ?? null)

describe('sharing', () => {
  it('makes a link that opens dark, without panels, read-only, and lets go of it in a copy', async () => {
    const page = await openDrawn('v=1&vix=27')
    const { dialog, link } = await openShare(page)
    await dialog.getByRole('textbox', { name: 'Public address' }).fill(PUBLIC)
    await dialog.getByRole('button', { name: 'Use in links' }).click()
    await dialog.getByRole('combobox', { name: 'Theme' }).selectOption('Dark')
    await dialog.getByRole('checkbox', { name: 'Hide method' }).check()
    await dialog.getByRole('checkbox', { name: 'Read-only' }).check()
    expect(await link.inputValue()).toBe(`${PUBLIC}#v=1&vix=27&theme=dark&hide=method&view=locked`)
    await dialog.getByRole('img', { name: 'QR code of the link' }).waitFor()
    expect(await axeFaults(page)).toEqual([])

    const opened = await openDrawn((await link.inputValue()).slice(PUBLIC.length))
    expect(await themeOf(opened)).toBe('dark')
    expect(await opened.evaluate(() => localStorage.length)).toBe(0)
    expect(await opened.getByRole('region', { name: 'Method' }).count()).toBe(0)
    expect(await opened.getByRole('region', { name: 'Inputs' }).isVisible()).toBe(true)
    expect(await vixSlider(opened).isDisabled()).toBe(true)
    expect(await field(opened, 'Contracts').isEditable()).toBe(false)
    expect(await axeFaults(opened)).toEqual([])

    await opened.getByRole('button', { name: 'Make my own copy' }).click()
    await field(opened, 'Contracts').fill('12')
    await soon(() => scenarioOf(opened).contracts).toBe(12)
    expect(fragmentOf(opened)).toBe('#v=1&vix=27&n=12&theme=dark&hide=method')
    await opened.goBack()
    await soon(() => vixSlider(opened).isDisabled()).toBe(true)
  })

  it('hides inputs and method, and the charts take their room', async () => {
    const page = await openDrawn('v=1&hide=inputs.method')
    expect(await page.getByRole('region', { name: 'Inputs' }).count()).toBe(0)
    const chart = await page.getByRole('region', { name: 'Chart', exact: true }).boundingBox()
    expect(chart?.width).toBeGreaterThan(1300)
  })

  it('lays the link out to copy by hand where the clipboard is shut, in the header and in the dialog', async () => {
    const page = await openDrawn('v=1&vix=22', {
      prepare: (opening) =>
        opening.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined })),
    })
    await page.getByRole('button', { name: 'Copy link' }).click()
    const byHand = page.getByLabel(/copy the link from here/)
    expect(await byHand.inputValue()).toBe(page.url())
    expect(await byHand.evaluate((input: HTMLInputElement) => input.selectionEnd)).toBe(page.url().length)

    const { dialog, link } = await openShare(page)
    await dialog.getByRole('button', { name: 'Copy this link' }).click()
    await dialog.getByText('The clipboard is not available').waitFor()
    expect(await link.inputValue()).toBe(`${appAddress}#v=1&vix=22`)
    expect(await link.evaluate((element: HTMLTextAreaElement) => element.selectionEnd)).toBe(
      (await link.inputValue()).length,
    )
  })
})

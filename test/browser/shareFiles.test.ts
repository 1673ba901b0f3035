import { buffer } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { evaluatePosition } from '../../src/engine/index.ts'
import { openDrawn, scenarioOf, soon } from './support/app.ts'
import { parseCsv, savedFile } from './support/chartData.ts'

/** What a reader may paste: shown as text wherever it goes, and carried out nowhere. */
const PASTED = `<img src=x onerror="document.title='run'"> & "Crash" week`
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const

async function openShare(page: Page) {
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Share' })
  await dialog.waitFor()
  return dialog
}

/** What a button of the Share dialog saves. */
async function saved(page: Page, button: string) {
  const dialog = page.getByRole('dialog', { name: 'Share' })
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: button, exact: true }).click(),
  ])
  return { name: download.suggestedFilename(), content: await buffer(await download.createReadStream()) }
}

/** Width, height and the number of colours of a PNG, as a program that opens it finds them. */
function imageOf(page: Page, png: Buffer) {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = new OffscreenCanvas(image.width, image.height)
    const context = canvas.getContext('2d')
    if (!context) throw new Error('no canvas')
    context.drawImage(image, 0, 0)
    const { data } = context.getImageData(0, 0, image.width, image.height)
    const colours = new Set<number>()
    for (let at = 0; at < data.length; at += 4)
      colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0))
    return { width: image.width, height: image.height, colours: colours.size }
  }, png.toString('base64'))
}

/** Keeps the SVG that a PNG is made from: what the page hands over as a picture. */
const keepSvg = (page: Page) =>
  page.addInitScript(() => {
    const { createObjectURL } = URL
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob && blob.type === 'image/svg+xml') {
        void blob.text().then((svg) => Reflect.set(window, 'lastSvg', svg))
      }
      return createObjectURL(blob)
    }
  })

const lastSvg = (page: Page): Promise<string> => page.evaluate(() => Reflect.get(window, 'lastSvg'))

/** The texts of an SVG as they are read, one line each. */
const textsOf = (page: Page, svg: string): Promise<readonly string[]> =>
  page.evaluate((source) => {
    const picture = new DOMParser().parseFromString(source, 'image/svg+xml')
    return [...picture.querySelectorAll('text')].map(({ textContent }) => textContent ?? '')
  }, svg)

describe('Share saves the screen', () => {
  it('as one picture of all charts of the tab, with title, answer, figures and note', async () => {
    const page = await openDrawn('v=1&vix=27', { prepare: keepSvg })
    const answer = await page
      .getByText(/^RN at 27\.0: /)
      .first()
      .textContent()
    const credit = await page.getByRole('status', { name: 'Credit' }).textContent()
    const dialog = await openShare(page)
    await dialog.getByRole('textbox', { name: 'Name (optional)' }).fill(PASTED)
    const { name, content } = await saved(page, 'PNG of the charts')
    expect(name).toBe('alvh-lab-img-src-x-onerror-document-title-run-crash-week.png')
    const image = await imageOf(page, content)
    // Two device pixels a px, payoff above allocation and breakdown, under the figures.
    expect(image.width).toBeGreaterThan(2 * 600)
    expect(image.height).toBeGreaterThan(2 * 900)
    expect(image.colours).toBeGreaterThan(50)

    const svg = await lastSvg(page)
    const texts = await textsOf(page, svg)
    const together = texts.join(' ')
    expect(texts[0]).toBe(PASTED)
    for (const part of [
      answer,
      credit,
      'Flip point',
      'For education only, not advice.',
      'short put 6,300',
      '10 % rule',
    ]) {
      expect(together).toContain(part)
    }
    for (const series of ['net-expiry', 'ten-percent', 'theta-net']) expect(svg).toContain(`data-series="${series}"`)
    expect(await page.title()).not.toBe('run')
  })

  it('as one CSV of the legs and of every chart’s own table', async () => {
    const page = await openDrawn('v=1&vix=27')
    const payoff = (await savedFile(page, 'CSV', 'payoff')).toString()
    await openShare(page)
    const { name, content } = await saved(page, 'CSV of charts and legs')
    expect(name).toBe('alvh-lab.csv')
    await page
      .getByRole('dialog', { name: 'Share' })
      .getByRole('textbox', { name: 'Name (optional)' })
      .fill('Crash week')
    expect((await saved(page, 'Markdown summary')).name).toBe('alvh-lab-crash-week.md')
    const tables = content.toString().split('\r\n\r\n')
    expect(tables).toHaveLength(4)
    const [title, header, ...legs] = parseCsv(tables[0] ?? '')
    expect(title).toEqual(['Legs of the book'])
    expect(header?.slice(0, 2)).toEqual(['Quantity', 'Contract'])
    const { book } = evaluatePosition(scenarioOf(page))
    expect(legs.map(([quantity, contract]) => [quantity, contract])).toEqual(
      book.legs.map(({ leg, name }) => [leg.quantity, name]),
    )
    expect(tables[1]?.split('\r\n')[0]).toMatch(/P&L/)
    expect(tables[1]).toContain(payoff.trimEnd())
  })

  it('on a phone too, where it stands under More and the charts behind a tab of their own, and stays open', async () => {
    const page = await openDrawn('', { ...PHONE, prepare: keepSvg })
    await page.getByRole('tab', { name: 'Map', exact: true }).tap()
    await page.getByRole('figure').first().waitFor()
    expect(await page.getByRole('button', { name: 'Share', exact: true }).count()).toBe(0)
    await page.getByRole('tab', { name: 'More', exact: true }).tap()
    const dialog = await openShare(page)
    const code = await dialog.getByRole('img', { name: 'QR code of the link' }).boundingBox()
    expect(code?.width).toBeLessThanOrEqual(PHONE.viewport.width)
    await dialog.getByRole('textbox', { name: 'Name (optional)' }).fill('Mine')
    await saved(page, 'PNG of the charts')
    expect(await lastSvg(page)).toContain('data-series="contours"')
    await saved(page, 'CSV of charts and legs')
    await soon(() => dialog.isVisible()).toBe(true)
    expect(await dialog.getByRole('textbox', { name: 'Name (optional)' }).inputValue()).toBe('Mine')
    expect(await page.getByRole('tab', { name: 'More', exact: true }).getAttribute('aria-selected')).toBe('true')
  })

  it('says so where the open tab has no chart', async () => {
    const page = await openDrawn()
    await page.getByRole('tab', { name: 'Rules', exact: true }).click()
    await page.getByRole('tabpanel', { name: 'Rules' }).getByRole('heading').first().waitFor()
    const dialog = await openShare(page)
    await dialog.getByRole('button', { name: 'PNG of the charts' }).click()
    await dialog.getByText('The picture was not made: the open tab shows no chart.').waitFor()
  })

  it('says so where its code is gone, and offers to reload', async () => {
    const page = await openDrawn('', {
      prepare: (opening) => opening.route(/\/assets\/saveScreen-/, (route) => route.fulfill({ status: 404 })),
      expectedProblems: [/^status 404: .*saveScreen/, /^console error: .*404/],
    })
    const dialog = await openShare(page)
    await dialog.getByRole('button', { name: 'CSV of charts and legs' }).click()
    const alert = dialog.getByRole('alert')
    await soon(() => alert.textContent()).toMatch(/^What makes the table could not be loaded\./)
    await alert.getByRole('button', { name: 'Reload' }).waitFor()
  })
})

describe('pasted HTML', () => {
  it('in a name and a note is text in list, file, summary and snippet', async () => {
    const page = await openDrawn('v=1&vix=27')
    await page.getByRole('button', { name: 'Scenarios', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Scenarios' })
    await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill(PASTED)
    await dialog.getByRole('textbox', { name: 'Note' }).fill(`${PASTED}\n<script>document.title='run'</script>`)
    await dialog.getByRole('button', { name: 'Save', exact: true }).click()
    await dialog.getByRole('button', { name: `Open ${PASTED}` }).waitFor()
    await dialog.getByText("<script>document.title='run'</script>").last().waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Download JSON' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^[\p{L}\p{N}-]+\.json$/u)
    const file = (await buffer(await download.createReadStream())).toString()
    expect(JSON.parse(file)).toMatchObject({ name: PASTED })
    expect(await page.locator('img, script:not([src])').count()).toBe(0)
    await dialog.getByRole('button', { name: 'Close' }).click()

    const share = await openShare(page)
    await share.getByRole('textbox', { name: 'Name (optional)' }).fill(PASTED)
    const summary = await saved(page, 'Markdown summary')
    expect(summary.name).toMatch(/^[\p{L}\p{N}-]+\.md$/u)
    expect(summary.content.toString()).toMatch(/^# \\<img src=x onerror="document\.title='run'"\\> /)
    const snippet = await share.getByRole('textbox', { name: /^HTML that shows/ }).inputValue()
    const parsed = await page.evaluate((html) => {
      const { body } = new DOMParser().parseFromString(html.replace(' style="border:0"', ''), 'text/html')
      return { elements: body.querySelectorAll('*').length, title: body.querySelector('iframe')?.title }
    }, snippet)
    expect(parsed).toEqual({ elements: 1, title: PASTED })
    expect(await page.title()).not.toBe('run')
  })
})

/** As a reader who has refused the page the clipboard. */
async function denyClipboard(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const { browserContextId = '' } = (await session.send('Target.getTargetInfo')).targetInfo
  for (const permission of [{ name: 'clipboard-write' }, { name: 'clipboard-write', allowWithoutSanitization: true }]) {
    await session.send('Browser.setPermission', { permission, setting: 'denied', browserContextId })
  }
}

describe('where the clipboard is denied', () => {
  it('every text to copy is laid out and selected, to copy by hand', async () => {
    const page = await openDrawn('v=1&vix=22')
    await denyClipboard(page)
    await page.getByRole('button', { name: 'Copy link' }).click()
    const byHand = page.getByLabel(/copy the link from here/)
    expect(await byHand.inputValue()).toBe(page.url())
    await soon(() => selected(page)).toBe(page.url())

    const dialog = await openShare(page)
    for (const button of ['Copy this link', 'Copy legs', 'Copy embed snippet']) {
      await dialog.getByRole('button', { name: button }).click()
      const copy = dialog
        .locator('div')
        .filter({ has: page.getByRole('button', { name: button }) })
        .last()
        .locator('..')
      await copy.getByText('The clipboard is not available: the text is selected, copy it by hand.').waitFor()
      const text = await copy.getByRole('textbox').inputValue()
      expect(text).not.toBe('')
      expect(await selected(page), button).toBe(text)
    }
  })
})

/** What is selected in the field that has the focus. */
const selected = (page: Page) =>
  page.evaluate(() => {
    const field = document.activeElement
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return null
    return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
  })

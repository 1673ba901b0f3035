import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openDrawn, soon } from './support/app.ts'
import { figuresOf } from './support/figures.ts'

const SCREENS = [
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
  { width: 820, height: 1180 },
  { width: 360, height: 740 },
] as const

const method = (page: Page) => page.getByRole('region', { name: 'Method' })

/** Waits for the parts that come a moment after the charts: what is printed has to be there. */
async function openWhole(hash: string, options: Parameters<typeof openDrawn>[1]): Promise<Page> {
  const page = await openDrawn(hash, options)
  await soon(() => page.getByRole('region', { name: 'Checks that do not pass' }).textContent()).not.toBe('')
  return page
}

/** Shows the page as it is for paper, as far as a screen can. */
async function showPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await method(page).getByRole('heading', { name: 'Hedge layers' }).waitFor()
}

/** Back to the screen. */
async function hidePaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'screen' })
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
}

async function expectAllThatCounts(page: Page): Promise<void> {
  expect(Object.values(await figuresOf(page))).not.toContain('')
  await page.getByRole('heading', { name: 'ALVH Lab' }).waitFor()
  await page
    .getByText(/^RN at 17\.4: /)
    .first()
    .waitFor()
  await page.getByText(/^SPX 6,939\.03 and VIX 17\.4 on 30 Jan 2026, .* Playbook: RN: VIX regimes\.$/).waitFor()
  for (const chart of ['payoff', 'allocation', 'breakdown']) {
    await page.locator(`figure[data-chart="${chart}"] .recharts-wrapper > svg`).first().waitFor()
  }
  await method(page).getByRole('heading', { name: 'Checks and triggers' }).waitFor()
  await method(page).getByRole('region', { name: 'First layer' }).waitFor()
  await method(page).getByRole('table', { name: 'Legs of the book' }).waitFor()
  await page.getByText(/^For education only, not advice\./).waitFor()
  await page.getByText(/^http.*#v=1/).waitFor()
}

/** What is left on the paper to operate, and what is cut off. */
const leftOver = (page: Page) =>
  page.evaluate(() => {
    const seen = [...document.querySelectorAll('body *')].filter((element) => element.checkVisibility())
    const words = /^(Explain|Rule) /
    return seen
      .filter(
        (element) =>
          (element.matches('button, input, select, summary, [role="tab"], [role="slider"]') &&
            !words.test(element.ariaLabel ?? '')) ||
          (/auto|scroll|hidden/.test(getComputedStyle(element).overflow) &&
            element.scrollHeight > element.clientHeight + 1 &&
            !element.matches('.visually-hidden, svg, svg *')),
      )
      .map((element) => element.outerHTML.slice(0, 100))
  })

/** Pages of a PDF, counted by their objects. */
const pagesOf = (pdf: Buffer): number => [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length

describe('on paper', () => {
  it.each(SCREENS)(
    'everything that counts is there and nothing to operate, from a screen of $width x $height',
    async (viewport) => {
      const page = await openWhole('', { viewport })
      await showPaper(page)
      await expectAllThatCounts(page)
      expect(await leftOver(page)).toEqual([])
    },
  )

  it('is black on white in the dark theme too; afterwards the legs are folded as before', async () => {
    const page = await openWhole('', { colorScheme: 'dark' })
    await showPaper(page)
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.documentElement)
      return [color, backgroundColor]
    })
    expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
    await hidePaper(page)
    await method(page).getByText('Legs', { exact: true }).waitFor()
    expect(await page.getByRole('table', { name: 'Legs of the book' }).count()).toBe(0)
  })

  it.each([
    ['', 'A4', 1440],
    ['', 'Letter', 1920],
    ['v=1&pb=hr&vix=40', 'Letter', 1440],
    ['v=1&pb=rb&vix=31', 'A4', 820],
    ['', 'Letter', 360],
  ] as const)('takes two pages: %s on %s from %d px', async (hash, format, width) => {
    const page = await openWhole(hash, { viewport: { width, height: 900 } })
    expect(pagesOf(await page.pdf({ format }))).toBe(2)
  })
})

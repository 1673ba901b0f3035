import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { field, openDrawn, soon } from './support/app.ts'
import { axeFaults } from './support/axe.ts'

const WIDE = { viewport: { width: 1440, height: 900 } } as const
const TABLET = { viewport: { width: 820, height: 1180 } } as const
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const

/** A dozen looks of axe in one page, of a second or two each. */
const ALL_PARTS_TIMEOUT = 120_000

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it('axe finds nothing on a tablet', async () => {
    const page = await openDrawn('', { ...TABLET, colorScheme })
    expect(await axeFaults(page)).toEqual([])
  })

  it('axe finds nothing with notices, a bad input, an open card, tables and a crosshair', async () => {
    const page = await openDrawn('v=1&vix=30&foo=1', { colorScheme })
    await field(page, 'Contracts').fill('none')
    await page.getByRole('button', { name: 'Table of the payoff chart' }).click()
    await page.getByRole('button', { name: 'Table of the breakdown chart' }).click()
    await page.getByRole('application', { name: /^Payoff/ }).hover()
    await soon(() => page.locator('[data-readout]').count()).toBe(1)
    expect(await axeFaults(page)).toEqual([])

    await page.getByRole('button', { name: 'About VVIX', exact: true }).click()
    await page.locator('[popover]:popover-open').waitFor()
    expect(await axeFaults(page)).toEqual([])
  })
})

/** Two themes and the system’s forced colours. Where only colours differ, only the rule about them is tried again. */
const WAYS = [
  ['the light theme', { colorScheme: 'light' }, []],
  ['the dark theme', { colorScheme: 'dark' }, ['color-contrast']],
  ['forced colours', { colorScheme: 'dark', forcedColors: 'active' }, ['color-contrast']],
] as const

/** All but the one that is open at first. */
const CENTRE_TABS = ['Volatility', 'Map', 'Timeline', 'Playbooks', 'Projection', 'Rules'] as const

describe.each(WAYS)('axe finds nothing in %s', (_way, options, rules) => {
  /** Opens a tab and looks at its panel alone. */
  async function expectCleanTab(page: Page, name: string): Promise<void> {
    await page.getByRole('tab', { name, exact: true }).click()
    const panel = page.getByRole('tabpanel', { name, exact: true })
    await panel.getByRole('heading').first().waitFor()
    expect(await axeFaults(page, `#${await panel.getAttribute('id')}`, rules), name).toEqual([])
  }

  /** Opens a dialog, looks at it alone and closes it. */
  async function expectCleanDialog(page: Page, button: string, name: string): Promise<void> {
    await page.getByRole('button', { name: button, exact: true }).click()
    const dialog = page.getByRole('dialog', { name })
    await dialog.getByRole('heading').first().waitFor()
    expect(await axeFaults(page, '[role="dialog"], dialog[open]', rules), name).toEqual([])
    await dialog.getByRole('button', { name: 'Close', exact: true }).click()
    await dialog.waitFor({ state: 'hidden' })
  }

  const inWide = async () => {
    const page = await openDrawn('', { ...WIDE, ...options })
    expect(await axeFaults(page, 'body', rules)).toEqual([])
    for (const name of CENTRE_TABS) await expectCleanTab(page, name)
    await expectCleanDialog(page, 'Share', 'Share')
    await expectCleanDialog(page, 'Scenarios', 'Scenarios')
    await expectCleanDialog(page, 'About', 'About ALVH Lab')
    await expectCleanDialog(page, 'Explain Net theta', 'How Net theta comes about')
  }

  const onPhone = async () => {
    const page = await openDrawn('', { ...PHONE, ...options })
    expect(await axeFaults(page, ':root', rules)).toEqual([])
    for (const name of CENTRE_TABS) await expectCleanTab(page, name)
    await expectCleanDialog(page, 'Scenarios', 'Scenarios')
    await expectCleanDialog(page, 'Explain Net theta', 'How Net theta comes about')
    for (const name of ['Inputs', 'Method', 'More']) await expectCleanTab(page, name)
    await expectCleanDialog(page, 'Share', 'Share')
  }

  it('in any tab, dialog or explanation of a wide screen', inWide, ALL_PARTS_TIMEOUT)
  // Colours are the same at any width: there a phone adds nothing.
  it.runIf(rules.length === 0)('in any tab, dialog or explanation of a phone', onPhone, ALL_PARTS_TIMEOUT)
})

it('every chart has a name of its own and is described by a sentence', async () => {
  const page = await openDrawn()
  const figures = await page.getByRole('figure').all()
  const names = await Promise.all(figures.map((figure) => figure.getByRole('heading').textContent()))
  expect(names.length).toBe(3)
  expect(new Set(names).size).toBe(3)
  for (const name of names) {
    const figure = page.getByRole('figure', { name: name ?? '', exact: true })
    expect(await figure.count(), `${name}`).toBe(1)
    expect(await figure.getAttribute('aria-describedby')).toBeTruthy()
  }
})

import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { field, openDrawn, soon } from './support/app.ts'
import { axeFaults, axeFaultsInAllColours, axeFaultsInBothThemes } from './support/axe.ts'

const TABLET = { viewport: { width: 820, height: 1180 } } as const
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const

/** A dozen looks of axe in one page, of a second or more each, in up to three sets of colours. */
const ALL_PARTS_TIMEOUT = 120_000

/** All but the one that is open at first. */
const CENTRE_TABS = ['Volatility', 'Map', 'Timeline', 'Playbooks', 'Projection', 'Rules'] as const

const OPEN_DIALOG = '[role="dialog"], dialog[open]'

type Look = (page: Page, within?: string) => Promise<readonly string[]>

/** Opens a tab and looks at its panel alone. */
async function expectCleanTab(page: Page, look: Look, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click()
  const panel = page.getByRole('tabpanel', { name, exact: true })
  await panel.getByRole('heading').first().waitFor()
  expect(await look(page, `#${await panel.getAttribute('id')}`), name).toEqual([])
}

/** Opens a dialog, looks at it alone and closes it. */
async function expectCleanDialog(page: Page, look: Look, button: string, name: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click()
  const dialog = page.getByRole('dialog', { name })
  await dialog.getByRole('heading').first().waitFor()
  expect(await look(page, OPEN_DIALOG), name).toEqual([])
  await dialog.getByRole('button', { name: 'Close', exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
}

describe('axe finds nothing', () => {
  it(
    'in any tab of a wide screen, in light, dark and forced colours',
    async () => {
      const page = await openDrawn()
      expect(await axeFaultsInAllColours(page, 'body')).toEqual([])
      for (const name of CENTRE_TABS) await expectCleanTab(page, axeFaultsInAllColours, name)
    },
    ALL_PARTS_TIMEOUT,
  )

  it(
    'in any dialog or explanation of a wide screen, in light, dark and forced colours',
    async () => {
      const page = await openDrawn()
      await expectCleanDialog(page, axeFaultsInAllColours, 'Share', 'Share')
      await expectCleanDialog(page, axeFaultsInAllColours, 'Scenarios', 'Scenarios')
      await expectCleanDialog(page, axeFaultsInAllColours, 'About', 'About ALVH Lab')
      await expectCleanDialog(page, axeFaultsInAllColours, 'Explain Net theta', 'How Net theta comes about')
    },
    ALL_PARTS_TIMEOUT,
  )

  // Colours are the same at any width: there a phone adds nothing.
  it(
    'in any tab, dialog or explanation of a phone',
    async () => {
      const page = await openDrawn('', PHONE)
      expect(await axeFaults(page)).toEqual([])
      for (const name of CENTRE_TABS) await expectCleanTab(page, axeFaults, name)
      await expectCleanDialog(page, axeFaults, 'Scenarios', 'Scenarios')
      await expectCleanDialog(page, axeFaults, 'Explain Net theta', 'How Net theta comes about')
      for (const name of ['Inputs', 'Method', 'More']) await expectCleanTab(page, axeFaults, name)
      await expectCleanDialog(page, axeFaults, 'Share', 'Share')
    },
    ALL_PARTS_TIMEOUT,
  )

  it('on a tablet, opened in the dark theme', async () => {
    const page = await openDrawn('', { ...TABLET, colorScheme: 'dark' })
    expect(await axeFaults(page)).toEqual([])
  })

  it('with notices, a bad input, an open card, tables and a crosshair, in both themes', async () => {
    const page = await openDrawn('v=1&vix=30&foo=1')
    await field(page, 'Contracts').fill('none')
    await page.getByRole('button', { name: 'Table of the payoff chart' }).click()
    await page.getByRole('button', { name: 'Table of the breakdown chart' }).click()
    await page.getByRole('application', { name: /^Payoff/ }).hover()
    await soon(() => page.locator('[data-readout]').count()).toBe(1)
    expect(await axeFaultsInBothThemes(page)).toEqual([])

    await page.getByRole('button', { name: 'About VVIX', exact: true }).click()
    await page.locator('[popover]:popover-open').waitFor()
    expect(await axeFaultsInBothThemes(page, '[popover]')).toEqual([])
  })
})

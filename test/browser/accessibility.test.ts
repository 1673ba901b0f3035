import { describe, expect, it } from 'vitest'
import { field, openDrawn, soon } from './support/app.ts'
import { axeFaults } from './support/axe.ts'

const SIZES = [
  { width: 1440, height: 900 },
  { width: 820, height: 1180 },
  { width: 360, height: 740 },
] as const

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it.each(SIZES)('axe finds nothing at $width x $height', async (viewport) => {
    const page = await openDrawn('', { viewport, colorScheme })
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

  it('axe finds nothing in any of a phone’s tabs', async () => {
    const page = await openDrawn('', { viewport: SIZES[2], colorScheme })
    for (const name of ['Inputs', 'Method', 'More', 'Chart', 'Volatility']) {
      await page.getByRole('tab', { name, exact: true }).click()
      await page.getByRole('tabpanel', { name, exact: true }).waitFor()
      expect(await axeFaults(page), name).toEqual([])
    }
  })
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

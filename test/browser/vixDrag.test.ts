import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import {
  ALL_IN_VIEW,
  chart,
  drawingOf,
  field,
  fragmentOf,
  openDrawn,
  scenarioOf,
  sentencesOf,
  soon,
  vixSlider,
} from './support/app.ts'
import { expectFigures, figuresOf } from './support/figures.ts'
import { dragStrip, vixOnStrip } from './support/strip.ts'

/** What has to move with VIX. */
async function movingParts(page: Page) {
  const drawing = await drawingOf(page)
  const allocation = chart(page, 'allocation')
  const [, held] = await sentencesOf(page)
  return {
    netTheta: (await figuresOf(page))['Net theta'],
    payoff: drawing['net-today'],
    breakdown: drawing['theta-net'],
    mark: await allocation.locator('[data-mark="vix"]').getAttribute('transform'),
    legend: await allocation.getByRole('list').textContent(),
    held,
  }
}

/** The parts that are still as they were. */
async function unmoved(page: Page, before: Awaited<ReturnType<typeof movingParts>>) {
  const now = await movingParts(page)
  return (Object.keys(before) as (keyof typeof before)[]).filter((part) => now[part] === before[part])
}

describe('the VIX strip', () => {
  it('moves figures and charts under the mouse, and the address on release', async () => {
    const page = await openDrawn('', ALL_IN_VIEW)
    const before = await movingParts(page)
    const address = fragmentOf(page)

    await dragStrip(page, 40)
    await soon(() => unmoved(page, before)).toEqual([])
    expect(await vixOnStrip(page)).toBeGreaterThan(35)
    expect(fragmentOf(page)).toBe(address)
    await expectFigures(page, { ...scenarioOf(page), vix: await vixOnStrip(page) })

    await page.mouse.up()
    await soon(() => fragmentOf(page)).toMatch(/[#&]vix=/)
    expect(scenarioOf(page).vix).toBe(await vixOnStrip(page))
    await expectFigures(page, scenarioOf(page))
    await soon(() => field(page, 'VIX').inputValue()).toBe(String(scenarioOf(page).vix))
  })

  it('lets what is out of sight rest until the mouse is released', async () => {
    const page = await openDrawn('', { viewport: { width: 1440, height: 700 } })
    const before = await movingParts(page)
    await dragStrip(page, 40)
    await soon(() => unmoved(page, before)).not.toContain('netTheta')
    expect(await unmoved(page, before)).toContain('breakdown')
    await page.mouse.up()
    await soon(() => unmoved(page, before)).toEqual([])
  })

  it('passes through the regimes: layers come and go, and the answer says so', async () => {
    const page = await openDrawn()
    const answer = page
      .getByRole('main')
      .getByText(/^RN at /)
      .first()
    await dragStrip(page, 11)
    await soon(() => answer.textContent()).toMatch(/^RN at 1[0-2]\./)
    await page.mouse.up()
    const low = await page.getByRole('region', { name: 'Method' }).getByRole('heading', { level: 3 }).allTextContents()
    await dragStrip(page, 70)
    await page.mouse.up()
    await soon(() => answer.textContent()).toMatch(/^RN at (6|7)/)
    const high = await page.getByRole('region', { name: 'Method' }).getByRole('heading', { level: 3 }).allTextContents()
    expect(high).not.toEqual(low)
    await expectFigures(page, scenarioOf(page))
  })

  it('is the only slider named after VIX, and takes keys: fine, coarse, and to its ends', async () => {
    const page = await openDrawn()
    expect(await vixSlider(page).count()).toBe(1)
    expect(await vixSlider(page).getAttribute('min')).toBe('9')
    expect(await vixSlider(page).getAttribute('max')).toBe('90')
    await vixSlider(page).focus()
    const steps = [
      ['ArrowRight', 17.5],
      ['Shift+ArrowLeft', 17.49],
      ['PageUp', 18],
      ['Home', 9],
      ['End', 90],
    ] as const
    for (const [key, vix] of steps) {
      const before = await movingParts(page)
      await page.keyboard.press(key)
      await soon(() => scenarioOf(page).vix).toBe(vix)
      await expectFigures(page, scenarioOf(page))
      expect((await drawingOf(page))['net-today']).not.toBe(before.payoff)
    }
  })
})

import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { defaultScenario } from '../../src/scenario/defaultScenario.ts'
import { openApp } from './harness.ts'
import { chartsDrawn, field, openDrawn, scenarioOf, soon } from './support/app.ts'
import { expectFigures } from './support/figures.ts'
import { shiftsOf, watchShifts } from './support/layoutShift.ts'

/** A shift that a reader does not notice. Ours; 0.1 is what the web-vitals project calls good. */
const LARGEST_SHIFT = 0.01

const CHARTS_CODE = /\/assets\/charts-[^/]*\.js$/i

describe('while the charts are on their way', () => {
  it.each([
    { width: 1440, height: 900 },
    { width: 820, height: 1180 },
    { width: 360, height: 740 },
  ])('the figures are there, and nothing moves when the charts arrive, at $width x $height', async (viewport) => {
    let deliver = () => {}
    const wanted = new Promise<void>((resolve) => {
      deliver = resolve
    })
    const prepare = async (opening: Page) => {
      await watchShifts(opening)
      await opening.route(CHARTS_CODE, (route) => wanted.then(() => route.continue()))
    }
    const page = await openApp('', { viewport, prepare })
    await expectFigures(page, defaultScenario)
    expect(await page.getByRole('figure').count()).toBe(0)
    deliver()
    await chartsDrawn(page)
    const { score, moved } = await shiftsOf(page)
    expect(score, moved.join('\n')).toBeLessThan(LARGEST_SHIFT)
  })
})

describe('when charts fail', () => {
  it('figures and inputs go on working without their code, and the page offers to load it again', async () => {
    let lost = true
    const page = await openApp('v=1&vix=25', {
      prepare: (opening) =>
        opening.route(CHARTS_CODE, (route) => (lost ? route.fulfill({ status: 404 }) : route.continue())),
      expectedProblems: [/^status 404: .*charts-/i, /^console error: .*(404|dynamically imported module)/],
    })
    const alert = page.getByRole('tabpanel', { name: 'Payoff' }).getByRole('alert')
    await soon(() => alert.textContent()).toMatch(/could not be loaded.*inputs/i)
    await field(page, 'Contracts').fill('15')
    await expectFigures(page, { ...defaultScenario, vix: 25, contracts: 15 })
    await soon(() => scenarioOf(page).contracts).toBe(15)

    lost = false
    await alert.getByRole('button', { name: 'Reload' }).click()
    await chartsDrawn(page)
    await expectFigures(page, { ...defaultScenario, vix: 25, contracts: 15 })
  })

  it('one that throws leaves its place to a sentence; the others and the figures go on', async () => {
    const page = await openDrawn('', {
      prepare: (opening) =>
        opening.addInitScript(() => {
          const { setAttribute } = Element.prototype
          Element.prototype.setAttribute = function (name, value) {
            if (name === 'd' && document.title === 'broken' && this.matches('[data-series="net-today"]')) {
              throw new RangeError('no such curve')
            }
            setAttribute.call(this, name, value)
          }
        }),
      expectedProblems: [/no such curve/],
    })
    await page.evaluate(() => {
      document.title = 'broken'
    })
    await field(page, 'VIX').fill('30')
    const alert = page.getByRole('alert')
    await soon(() => alert.textContent()).toMatch(/payoff chart cannot be drawn: no such curve/)
    expect(await page.getByRole('figure').count()).toBe(2)
    await expectFigures(page, { ...defaultScenario, vix: 30 })

    await page.evaluate(() => {
      document.title = 'mended'
    })
    await alert.getByRole('button', { name: 'Draw again' }).click()
    await chartsDrawn(page)
    expect(await page.getByRole('figure').count()).toBe(3)
  })
})

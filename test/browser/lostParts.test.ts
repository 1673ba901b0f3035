import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { defaultScenario } from '../../src/scenario/defaultScenario.ts'
import { openApp } from './harness.ts'
import { chartsDrawn, field, openDrawn, scenarioOf, soon, vixSlider } from './support/app.ts'
import { expectFigures } from './support/figures.ts'

/** What the default screen is made of; everything else is loaded when it is asked for. */
const DEFAULT_SCREEN = /\/assets\/(?:index|charts|screen|rolldown-runtime)-[^/]*\.js$/
const SCREEN_CODE = /\/assets\/screen-[^/]*\.js$/

const expectedProblems = [/^status 404: .*\/assets\//, /^console error: .*(404|dynamically imported module)/]

/** As after a deploy: what has not been loaded yet is no longer there, until it is found. */
function losing(isLost: (address: string) => boolean) {
  let gone = true
  return {
    find: () => {
      gone = false
    },
    prepare: (opening: Page) =>
      opening.route(/\/assets\/.*\.js$/, (route) =>
        gone && isLost(route.request().url()) ? route.fulfill({ status: 404 }) : route.continue(),
      ),
  }
}

/** Expects a sentence in the part's own place, and a way to load it again. */
async function expectLost(place: Locator, sentence: RegExp): Promise<void> {
  const alert = place.getByRole('alert').filter({ hasText: sentence }).first()
  await alert.waitFor()
  await alert.getByRole('button', { name: 'Reload' }).waitFor()
}

describe('a part that is gone after a deploy', () => {
  it('says so in its place; figures and inputs go on, and a reload brings it back on the same scenario', async () => {
    const { find, prepare } = losing((address) => !DEFAULT_SCREEN.test(address))
    const page = await openDrawn('v=1&vix=25', { prepare, expectedProblems })

    for (const tab of ['Volatility', 'Map', 'Timeline', 'Playbooks', 'Projection', 'Rules']) {
      await page.getByRole('tab', { name: tab, exact: true }).click()
      await expectLost(page.getByRole('tabpanel', { name: tab }), /^What this tab shows could not be loaded/)
    }
    for (const dialog of ['Share', 'Scenarios']) {
      await page.getByRole('banner').getByRole('button', { name: dialog, exact: true }).click()
      await expectLost(page.getByRole('banner'), /address bar holds the scenario/)
      await page.getByRole('banner').getByRole('button', { name: 'Close' }).click()
    }
    await page.getByRole('button', { name: 'Explain Credit' }).click()
    await expectLost(page.getByRole('main'), /^The explanation could not be loaded/)
    await page.getByRole('main').getByRole('button', { name: 'Close' }).click()
    for (const part of ['Remedies', 'Where the sources disagree']) {
      await page.getByRole('region', { name: 'Method' }).getByText(part, { exact: true }).click()
      await expectLost(page.getByRole('region', { name: part }), /could not be loaded/)
    }
    await page.getByRole('region', { name: 'Inputs' }).getByText('Signals', { exact: true }).click()
    await expectLost(page.getByRole('region', { name: 'Inputs' }), /^These inputs could not be loaded/)
    await page.getByRole('button', { name: 'About SPX', exact: true }).click()
    await expectLost(page.locator('[popover]:popover-open'), /^The words about “SPX” could not be loaded/)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'About', exact: true }).click()
    await expectLost(page.getByRole('dialog', { name: 'About ALVH Lab' }), /^For education only, not advice\./)
    await page.keyboard.press('Escape')

    // Typed a moment before, and not yet in the address.
    await field(page, 'Contracts').fill('15')
    find()
    await page.getByRole('tabpanel', { name: 'Rules' }).getByRole('button', { name: 'Reload' }).click()
    await chartsDrawn(page)
    await soon(() => scenarioOf(page)).toEqual({ ...defaultScenario, vix: 25, contracts: 15 })
    await expectFigures(page, scenarioOf(page))
    await page.getByRole('tab', { name: 'Rules', exact: true }).click()
    await page.getByRole('tabpanel', { name: 'Rules' }).getByRole('heading').first().waitFor()
  })

  it('may be the inputs, the method and the header’s tools: each says so, strip and figures go on', async () => {
    const { find, prepare } = losing((address) => SCREEN_CODE.test(address))
    const page = await openApp('v=1&vix=25', { prepare, expectedProblems })
    await expectLost(page.getByRole('banner'), /^Undo, scenarios and Share could not be loaded/)
    await expectLost(page.getByRole('region', { name: 'Checks that do not pass' }), /^The checks could not be loaded/)
    await expectLost(page.getByRole('region', { name: 'Method' }), /^What the method says could not be loaded/)
    await expectLost(page.getByRole('region', { name: 'Inputs' }), /^The inputs could not be loaded/)
    await vixSlider(page).focus()
    await page.keyboard.press('End')
    await expectFigures(page, { ...defaultScenario, vix: 90 })

    find()
    await page.getByRole('banner').getByRole('button', { name: 'Reload' }).click()
    await page.getByRole('banner').getByRole('button', { name: 'Undo' }).waitFor()
    expect(scenarioOf(page).vix).toBe(90)
  })

  it('says so on a phone without anything scrolling sideways', async () => {
    const { prepare } = losing((address) => !DEFAULT_SCREEN.test(address))
    const viewport = { width: 360, height: 740 }
    const page = await openDrawn('', { prepare, expectedProblems, viewport, hasTouch: true, isMobile: true })
    await page.getByRole('button', { name: 'Scenarios' }).tap()
    await expectLost(page.getByRole('banner'), /address bar holds the scenario/)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width)
    await page.getByRole('tab', { name: 'More', exact: true }).tap()
    await page.getByRole('button', { name: 'Share', exact: true }).tap()
    await expectLost(page.getByRole('tabpanel', { name: 'More' }), /address bar holds the scenario/)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width)
  })
})

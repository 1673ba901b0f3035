import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { evaluateChecks } from '../../src/engine/evaluateChecks.ts'
import { evaluateComparison } from '../../src/engine/evaluateComparison.ts'
import { evaluatePosition } from '../../src/engine/index.ts'
import { signedUsd, usd } from '../../src/ui/format/format.ts'
import { fragmentOf, openDrawn, scenarioOf, soon } from './support/app.ts'
import { axeFaults } from './support/axe.ts'
import { expectFigures } from './support/figures.ts'

const OPEN = ['broken', 'watch']

const checkList = (page: Page) => page.getByRole('region', { name: 'Checks and triggers' })
const summaryOf = (page: Page, title: string) =>
  checkList(page)
    .locator('summary')
    .filter({ has: page.getByRole('heading', { name: title }) })
const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent)

describe('what the method says', () => {
  it('has a line for each check; one opens, its number opens the formula, and the status says how it is decided', async () => {
    const page = await openDrawn()
    const checks = evaluateChecks(evaluatePosition(scenarioOf(page)))
    const urgent = checks.filter(({ status }) => OPEN.includes(status))
    for (const { title } of urgent) await checkList(page).getByRole('heading', { name: title, exact: true }).waitFor()
    expect(await checkList(page).getByRole('heading', { level: 4, includeHidden: true }).count()).toBe(checks.length)
    const line = page.getByRole('region', { name: 'Checks that do not pass' })
    await soon(() => line.textContent()).toContain(`${urgent.length} of ${checks.length} checks`)

    await summaryOf(page, 'Net theta negative').press('Enter')
    const value = checkList(page).getByRole('button', { name: /^Explain Net theta, / })
    await value.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'How Net theta negative comes about' })
    await soon(() => dialog.getByRole('group', { name: 'Net theta', exact: true }).textContent()).toMatch(
      /^θnet=Θnetd=/,
    )
    await dialog.getByText('so it is here').waitFor()
    await dialog.getByRole('button', { name: 'Net theta of the stretch' }).click()
    await page.getByRole('dialog', { name: 'How Net theta comes about' }).waitFor()
    expect(await axeFaults(page, '[role="dialog"], dialog[open]')).toEqual([])
    await page.keyboard.press('Escape')
    await soon(() => focusedText(page)).toBe(await value.textContent())
    expect(await axeFaults(page, '[data-region="method"]')).toEqual([])
  })

  it('opens a rule in words, and a word of the field by keyboard, where Escape gives the focus back to it', async () => {
    const page = await openDrawn()
    await summaryOf(page, 'Break-evens against the implied move').press('Enter')
    const word = checkList(page).getByRole('button', { name: 'implied move', exact: true })
    await word.press('Enter')
    const card = page.locator('[popover]:popover-open')
    await soon(() => card.textContent()).toContain('one standard deviation')
    expect(await axeFaults(page, '[popover]')).toEqual([])
    await page.keyboard.press('Escape')
    await soon(() => card.count()).toBe(0)
    expect(await focusedText(page)).toBe('implied move')

    await page.getByRole('button', { name: 'Rule HR-6' }).first().click()
    await page.getByText('Stated:').first().waitFor()
    await soon(() => card.textContent()).toContain('break-even')
    await page.keyboard.press('Escape')
    await soon(() => card.count()).toBe(0)

    await checkList(page).getByRole('button', { name: 'Explain Break-evens against the implied move' }).click()
    const dialog = page.getByRole('dialog', { name: /^How Break-evens/ })
    const inside = dialog
      .getByRole('list', { name: 'Words used here' })
      .getByRole('button', { name: 'SPX', exact: true })
    await inside.press('Enter')
    await soon(() => card.textContent()).toContain('S&P 500')
    await page.keyboard.press('Escape')
    await soon(() => card.count()).toBe(0)
    // The word alone has closed.
    expect(await dialog.isVisible()).toBe(true)
    expect(await focusedText(page)).toBe('SPX')
  })

  it('previews a remedy, whose numbers open before it is applied; applied it is a new scenario, and Back undoes it', async () => {
    const page = await openDrawn()
    await page.getByText('Remedies', { exact: true }).click()
    await page.getByText('Net theta stays negative', { exact: true }).click()
    const step = page.getByRole('region', { name: 'Cut the hedge alone by a quarter' })
    const before = scenarioOf(page)
    const after = { ...before, hedgeScalePct: 75 }
    await soon(() => step.getByRole('table').textContent()).toContain(
      `${signedUsd(evaluatePosition(before).book.net.theta.total)}${signedUsd(evaluatePosition(after).book.net.theta.total)}`,
    )
    await step.getByRole('button', { name: /^Explain Max loss, before, / }).click()
    await page.getByRole('dialog', { name: 'How Max loss comes about' }).waitFor()
    await page.keyboard.press('Escape')
    await step.getByRole('button', { name: /^Explain Margin, after, / }).click()
    await page.getByRole('dialog', { name: /^How Margin of condor and hedge, after / }).waitFor()
    await page.keyboard.press('Escape')
    await step.getByRole('button', { name: /^Explain Net theta, a day, after, / }).click()
    await page
      .getByRole('dialog', { name: 'How Net theta, after “Cut the hedge alone by a quarter” comes about' })
      .waitFor()
    expect(scenarioOf(page)).toEqual(before)
    await page.keyboard.press('Escape')
    await step.getByRole('button', { name: /^Apply/ }).click()
    await soon(() => scenarioOf(page)).toEqual(after)
    await expectFigures(page, after)
    await page.goBack()
    await soon(() => scenarioOf(page)).toEqual(before)
  })

  it('prices the disagreements that matter, each of them once', async () => {
    const page = await openDrawn()
    await page.getByText('Where the sources disagree', { exact: true }).click()
    const part = page.getByRole('region', { name: 'Where the sources disagree' })
    await part.getByText('How big the hedge is').click()
    await soon(() => part.locator('li details[open]').textContent()).toContain('RN')
    const ids = await part.locator('summary').allTextContents()
    expect(new Set(ids).size).toBe(ids.length)
    expect(await page.getByText('How big the hedge is').count()).toBe(1)
  })

  it('fits a phone: rows, words and explanations within the screen', async () => {
    const page = await openDrawn('', { viewport: { width: 360, height: 740 }, hasTouch: true })
    await page.getByRole('tab', { name: 'Method' }).click()
    await summaryOf(page, 'Break-evens against the implied move').click()
    const within = () => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)
    expect(await within()).toBe(true)
    const target = await summaryOf(page, 'Net theta negative').boundingBox()
    expect(target?.height).toBeGreaterThanOrEqual(44)
    for (const name of ['implied move', 'break-even']) {
      await checkList(page).getByRole('button', { name, exact: true }).click()
      const box = await page.locator('[popover]:popover-open').boundingBox()
      expect(box?.x).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360)
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(740)
      await page.keyboard.press('Escape')
    }
    await checkList(page)
      .getByRole('button', { name: /^Explain Call side/ })
      .click()
    const dialog = page.getByRole('dialog', { name: /^How Break-evens/ })
    await dialog.getByText('so it is here').waitFor()
    expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
    expect(await within()).toBe(true)
    expect(await axeFaults(page)).toEqual([])
  })
})

describe('playbooks side by side', () => {
  it('shows the engine’s figures for each and puts one in force', async () => {
    const page = await openDrawn()
    await page.getByRole('tab', { name: 'Playbooks' }).click()
    const table = page.getByRole('table', { name: 'Playbooks side by side' })
    await table.waitFor()
    const text = (await table.textContent()) ?? ''
    for (const { costUsd, netThetaUsd } of evaluateComparison(scenarioOf(page)).rows) {
      expect(text).toContain(usd(costUsd))
      expect(text).toContain(signedUsd(netThetaUsd))
    }
    await table.getByRole('button', { name: 'TT: Temporal Theta' }).click()
    await soon(() => scenarioOf(page).playbook).toBe('tt')
    await expectFigures(page, scenarioOf(page))
    expect(await axeFaults(page)).toEqual([])
  })

  it('opens a link with any of them and moves with VIX', async () => {
    const page = await openDrawn()
    for (const playbook of ['hr', 'tt', 'bw', 'rb', 'custom']) {
      await page.evaluate((hash) => {
        location.hash = hash
      }, `v=1&pb=${playbook}&vix=26&c1n=12`)
      await soon(() => page.getByRole('slider', { name: 'VIX today' }).inputValue()).toBe('26')
      await expectFigures(page, scenarioOf(page))
      await page.getByRole('slider', { name: 'VIX today' }).press('PageUp')
      await soon(() => scenarioOf(page)).toMatchObject({ playbook, vix: 27 })
      await expectFigures(page, scenarioOf(page))
    }
  })
})

describe('the entry', () => {
  it('is marked, travels in the link, and triggers compare with it', async () => {
    const page = await openDrawn()
    const column = page.getByRole('region', { name: 'Checks and triggers' })
    await page.getByRole('heading', { name: 'Entry', exact: true }).click()
    await page.getByRole('button', { name: 'Mark this state as entry' }).click()
    await soon(() => fragmentOf(page)).toContain('refv=17.44')
    await page.getByRole('slider', { name: 'VIX today' }).press('End')
    const shift = column.getByRole('listitem').filter({ hasText: 'BW-12' })
    await soon(() => shift.first().textContent()).toContain('Fired')
  })
})

describe('the projection', () => {
  it('follows its own scenarios', async () => {
    const page = await openDrawn()
    await page.getByRole('tab', { name: 'Projection' }).click()
    const table = page.getByRole('table', { name: 'Profit and loss by scenario and horizon' })
    await soon(() => table.textContent()).toContain('SPX −8.0\u00a0%')
    await page.getByText('Edit the scenarios').click()
    await page.getByRole('textbox', { name: 'Shock: SPX moves by' }).fill('-12')
    await soon(() => table.textContent()).toContain('SPX −12.0\u00a0%')
  })
})

describe('About the method', () => {
  it('answers the five questions with computed numbers and opens their scenarios', async () => {
    const page = await openDrawn()
    await page.getByRole('tab', { name: 'Rules' }).click()
    const answers = page.getByRole('region', { name: 'Worked answers' })
    await answers.waitFor()
    expect(await answers.locator('summary').count()).toBe(5)
    await answers.locator('summary').nth(3).click()
    await answers.getByRole('button', { name: 'Open this scenario' }).click()
    await soon(() => scenarioOf(page).playbook).toBe('bw')
    await expectFigures(page, scenarioOf(page))
    expect(await axeFaults(page)).toEqual([])
  })
})

describe('RN-17 the lock', () => {
  it('opens read-only from a link until a copy is unlocked', async () => {
    const page = await openDrawn('v=1&lock=on')
    const stance = page.getByRole('textbox', { name: 'Stance' })
    await soon(() => stance.isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'Unlock a copy' }).first().click()
    await soon(() => stance.isDisabled()).toBe(false)
    expect(fragmentOf(page)).not.toContain('lock')
  })
})

import { describe, expect, it } from 'vitest'
import { evaluateChecks } from '../../src/engine/evaluateChecks.ts'
import { evaluateComparison } from '../../src/engine/evaluateComparison.ts'
import { evaluatePosition } from '../../src/engine/index.ts'
import { signedUsd, usd } from '../../src/ui/format/format.ts'
import { fragmentOf, openDrawn, scenarioOf, soon } from './support/app.ts'
import { axeFaults } from './support/axe.ts'
import { expectFigures } from './support/figures.ts'

const OPEN = ['broken', 'watch']

describe('what the method says', () => {
  it('shows every check, previews a remedy, applies it as a new scenario, and Back undoes it', async () => {
    const page = await openDrawn()
    const column = page.getByRole('region', { name: 'Checks and triggers' })
    const checks = evaluateChecks(evaluatePosition(scenarioOf(page)))
    const urgent = checks.filter(({ status }) => OPEN.includes(status))
    for (const { title } of urgent) await column.getByRole('heading', { name: title }).first().waitFor()
    const line = page.getByRole('region', { name: 'Checks that do not pass' })
    await soon(() => line.textContent()).toContain(`${urgent.length} of ${checks.length} checks`)

    await page.getByText('Remedies', { exact: true }).click()
    await page.getByText('Net theta stays negative', { exact: true }).click()
    const step = page.getByRole('region', { name: 'Cut the hedge alone by a quarter' })
    const before = scenarioOf(page)
    const after = { ...before, hedgeScalePct: 75 }
    await soon(() => step.getByRole('table').textContent()).toContain(
      `${signedUsd(evaluatePosition(before).book.net.theta.total)}${signedUsd(evaluatePosition(after).book.net.theta.total)}`,
    )
    await step.getByRole('button', { name: /^Apply/ }).click()
    await soon(() => scenarioOf(page)).toEqual(after)
    await expectFigures(page, after)
    await page.goBack()
    await soon(() => scenarioOf(page)).toEqual(before)
  })

  it('opens a rule in words', async () => {
    const page = await openDrawn()
    await page.getByRole('button', { name: 'Rule HR-6' }).first().click()
    await page.getByText('Stated:').first().waitFor()
    await soon(() => page.locator('[popover]:popover-open').textContent()).toContain('break-even')
  })

  it('prices the disagreements that matter', async () => {
    const page = await openDrawn()
    await page.getByText('Where the sources disagree', { exact: true }).click()
    await page.getByText('How big the hedge is').click()
    await page.getByText(/RN/).first().waitFor()
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

  it.each(['hr', 'tt', 'bw', 'rb', 'custom'])('opens a link with %s and moves with VIX', async (playbook) => {
    const page = await openDrawn(`v=1&pb=${playbook}&vix=26&c1n=12`)
    await expectFigures(page, scenarioOf(page))
    await page.getByRole('slider', { name: 'VIX today' }).press('PageUp')
    await soon(() => scenarioOf(page).vix).toBe(27)
    await expectFigures(page, scenarioOf(page))
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
    await soon(() => table.textContent()).toContain('SPX −8.0 %')
    await page.getByText('Edit the scenarios').click()
    await page.getByRole('textbox', { name: 'Shock: SPX moves by' }).fill('-12')
    await soon(() => table.textContent()).toContain('SPX −12.0 %')
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

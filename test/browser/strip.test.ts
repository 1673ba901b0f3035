import { describe, expect, it } from 'vitest'
import { evaluatePosition } from '../../src/engine/index.ts'
import { fixed } from '../../src/ui/format/format.ts'
import { openApp } from './harness.ts'
import { field, fragmentOf, openDrawn, scenarioOf, soon } from './support/app.ts'
import { expectFigures } from './support/figures.ts'
import { dragStrip } from './support/strip.ts'

/** M1 as the field shows it: what the curve is at today's VIX. */
const m1Of = (scenario: Parameters<typeof evaluatePosition>[0]) =>
  fixed(evaluatePosition(scenario).curve[0]?.price ?? Number.NaN, 2)

describe('the strip', () => {
  it('switches the curve that goes with a VIX, and the link reproduces it', async () => {
    const page = await openDrawn()
    await dragStrip(page, 35)
    await page.mouse.up()
    await soon(() => fragmentOf(page)).toMatch(/[#&]vix=/)
    const shocked = { scenario: scenarioOf(page), m1: await field(page, 'M1').inputValue() }

    await page.getByRole('radio', { name: 'typical curve for this VIX' }).check({ force: true })
    await soon(() => scenarioOf(page).curveSource).toBe('typical')
    await soon(() => field(page, 'M1').inputValue()).not.toBe(shocked.m1)
    await expectFigures(page, scenarioOf(page))
    expect(Number(await field(page, 'M1').inputValue())).toBeCloseTo(Number(m1Of(scenarioOf(page))), 1)

    const other = await openApp(fragmentOf(page))
    await other.getByRole('radio', { name: 'typical curve for this VIX' }).waitFor({ state: 'attached' })
    expect(await other.getByRole('radio', { name: 'typical curve for this VIX' }).isChecked()).toBe(true)
    await expectFigures(other, scenarioOf(page))
  })

  it('says where each layer of the playbook is engaged, and nothing moves when it arrives', async () => {
    const page = await openDrawn('v=1&pb=rb')
    await page.getByTitle('First layer: to be assessed from VIX 17 to 24').waitFor({ state: 'attached' })
    const height = () => page.getByRole('region', { name: 'Regime strip' }).evaluate((strip) => strip.clientHeight)
    const before = await height()
    await page.getByRole('combobox', { name: 'Playbook' }).selectOption('hr')
    await page.getByTitle('First layer: engaged from VIX 16 to 90').waitFor({ state: 'attached' })
    expect(await height()).toBe(before)
  })
})

// @vitest-environment happy-dom
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { evaluateChecks } from '../../../src/engine/evaluateChecks.ts'
import { evaluatePosition, loadExplanations, loadGlossary, loadMethod, loadStudy } from '../../../src/engine/index.ts'
import type { Scenario } from '../../../src/scenario/parameters.ts'
import { lab } from '../../../src/store/live.ts'
import { scenarioStore } from '../../../src/store/scenarioStore.ts'
import { Explain } from '../../../src/ui/explain/Explain.tsx'
import { closeExplanation } from '../../../src/ui/explain/openTopics.ts'
import { byUrgency, isCalm } from '../../../src/ui/method/checkOrder.ts'
import { MethodView } from '../../../src/ui/method/MethodView.tsx'
import { startFromTheOpeningScenario } from '../scenarioReset.ts'

startFromTheOpeningScenario()
beforeEach(closeExplanation)
// How long the parts that open on demand take to load is not what is tested here.
beforeAll(() =>
  Promise.all([
    import('../../../src/ui/explain/ExplainPanel.tsx'),
    import('../../../src/ui/method/CheckBody.tsx'),
    import('../../../src/ui/method/Remedies.tsx'),
    loadExplanations(),
    loadGlossary(),
    loadStudy(),
  ]),
)

async function show(changes: Partial<Scenario> = {}) {
  act(() => void scenarioStore.getState().edit(changes, { phase: 'commit' }))
  const method = await loadMethod()
  render(
    <>
      <MethodView method={method} />
      <Explain />
    </>,
  )
  return userEvent.setup()
}
const found = () => evaluateChecks(evaluatePosition(lab.settled.get()))
const list = () => within(screen.getByRole('region', { name: 'Checks and triggers' }))
const row = (title: string) => {
  const item = list().getByRole('heading', { name: title }).closest('li')
  if (!item) throw new Error(`no row of ${title}`)
  return within(item)
}

describe('the list of checks', () => {
  it('has a line for each, the urgent ones in their groups, the others folded with counts', async () => {
    await show()
    const checks = found()
    const titles = list()
      .getAllByRole('heading', { level: 4 })
      .map(({ textContent }) => textContent)
    expect(titles).toEqual(byUrgency(checks).map(({ title }) => title))
    const count = (status: string) => checks.filter((check) => check.status === status).length
    expect(list().getByRole('heading', { name: `Broken or fired: ${count('broken')}` })).toBeTruthy()
    expect(list().getByRole('heading', { name: `Watch: ${count('watch')}` })).toBeTruthy()
    for (const [name, status] of [
      ['Pass or quiet', 'pass'],
      ['Not applicable', 'notApplicable'],
    ] as const) {
      const folded = list()
        .getByText(`${name}: ${count(status)}`)
        .closest('details')
      expect(folded?.open).toBe(false)
      expect(folded?.querySelectorAll('li')).toHaveLength(count(status))
    }
  })

  it('says of each in words what it is, its value against the limit that decides, and its rule', async () => {
    await show()
    expect(row('Overlay’s share of gross vega').getByText('Broken')).toBeTruthy()
    expect(row('Overlay’s share of gross vega').getByText(/^\d+\.\d % against 33\.6 %$/)).toBeTruthy()
    expect(row('Overlay’s share of gross vega').getByText('HR-3')).toBeTruthy()
    // Above the most, and above the end of 2 to 3 %: these are the limits it is broken by.
    expect(row('Condor vega covered by the hedge').getByText(/against 70\.0 %$/)).toBeTruthy()
    expect(row('Risk of the complex, share of risk capital').getByText(/against 3\.0 %$/)).toBeTruthy()
    expect(row('Net theta negative').getByText('Fired')).toBeTruthy()
  })

  it('has no group for what does not occur', async () => {
    await show({ vix: 12, playbook: 'none', contracts: 1 })
    const urgent = found().filter((check) => !isCalm(check))
    expect(list().queryByText(/^Watch: /) !== null).toBe(urgent.some(({ status }) => status === 'watch'))
  })

  it('opens to the sentence, the readings and the rules', async () => {
    const user = await show()
    const check = found().find(({ id }) => id === 'vegaShare')
    const opened = row('Overlay’s share of gross vega')
    expect(opened.queryByText('Gross vega')).toBeNull()
    await user.click(opened.getByText('HR-3'))
    expect(await opened.findByText('Gross vega', { selector: 'dt' })).toBeTruthy()
    expect(opened.getByText('Cap at this VIX')).toBeTruthy()
    const sentence = opened.getByText(/makes up more of/, { selector: 'p' })
    expect(sentence.textContent).toBe(check?.sentence)
    expect(opened.getByRole('button', { name: 'Rule HR-3' })).toBeTruthy()
  })

  it('leads from a value to how it comes about and how its status is decided', async () => {
    const user = await show()
    const opened = row('Overlay’s share of gross vega')
    await user.click(opened.getByText('HR-3'))
    await user.click(await opened.findByRole('button', { name: /^Explain Overlay, share of gross vega/ }))
    const dialog = await screen.findByRole('dialog', { name: 'How Overlay’s share of gross vega comes about' })
    const share = within(dialog).getByRole('group', { name: 'Overlay, share of gross vega' })
    expect(share.querySelector('mtr')?.textContent).toBe('w=νoverlayνgross')
    expect(within(dialog).getByRole('heading', { name: 'How it is decided' })).toBeTruthy()
    expect(within(dialog).getByText('so it is here').closest('li')?.textContent).toMatch(/^Broken/)
  })

  it('leads there from its limits and details too', async () => {
    const user = await show()
    const opened = row('Overlay’s share of gross vega')
    await user.click(opened.getByText('HR-3'))
    await user.click(await opened.findByRole('button', { name: /^Explain Gross vega, / }))
    const dialog = await screen.findByRole('dialog', { name: 'How Overlay’s share of gross vega comes about' })
    expect(within(dialog).getByRole('group', { name: 'Gross vega' })).toBeTruthy()
    act(closeExplanation)
    await user.click(opened.getByRole('button', { name: /^Explain Cap at this VIX, / }))
    const again = await screen.findByRole('dialog', { name: 'How Overlay’s share of gross vega comes about' })
    expect(within(again).getByRole('group', { name: 'Cap at this VIX' })).toBeTruthy()
  })

  it('leads from a check whose rule names an action to the remedies', async () => {
    const user = await show()
    const opened = row('Net theta negative')
    await user.click(opened.getByText('HR-13'))
    await user.click(await opened.findByRole('button', { name: 'Remedies' }))
    expect(await screen.findByText('Net theta stays negative')).toBeTruthy()
    expect(document.activeElement?.textContent).toContain('Remedies')
  })
})

describe('the preview of a remedy', () => {
  it('opens the figure before, and after it in the scenario that the step makes', async () => {
    const user = await show()
    await user.click(screen.getByText('Remedies'))
    await user.click(await screen.findByText('Net theta stays negative'))
    const step = within(await screen.findByRole('region', { name: 'Cut the hedge alone by a quarter' }))
    const before = lab.settled.get()
    const dollars = (scenario: Scenario) => {
      const size = Math.abs(evaluatePosition(scenario).sizing.costUsd)
      return new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' }).format(size)
    }
    await user.click(step.getByRole('button', { name: /^Explain Hedge cost, before, / }))
    const now = await screen.findByRole('dialog', { name: 'How Hedge cost comes about' })
    expect(within(now).getByText(dollars(before), { selector: 'header p' })).toBeTruthy()
    act(closeExplanation)
    await user.click(step.getByRole('button', { name: /^Explain Hedge cost, after, / }))
    const then = await screen.findByRole('dialog', {
      name: 'How Hedge cost, after “Cut the hedge alone by a quarter” comes about',
    })
    expect(within(then).getByText(dollars({ ...before, hedgeScalePct: 75 }), { selector: 'header p' })).toBeTruthy()
    expect(lab.settled.get()).toEqual(before)
  })

  it('opens where net theta turns then, in the scenario that the step makes', async () => {
    const user = await show()
    await user.click(screen.getByText('Remedies'))
    await user.click(await screen.findByText('Net theta stays negative'))
    const step = within(await screen.findByRole('region', { name: 'Cut the hedge alone by a quarter' }))
    const [turns] = step.getAllByRole('button', { name: /^Explain Net theta turns at VIX, / })
    const vix = Number(turns.textContent)
    expect(vix).toBeGreaterThan(9)
    await user.click(turns)
    const dialog = await screen.findByRole('dialog', {
      name: 'How Flip point, after “Cut the hedge alone by a quarter”, at that VIX comes about',
    })
    expect(Number.parseFloat(dialog.querySelector('header p')?.textContent ?? '')).toBeCloseTo(vix, 1)
  })

  it('opens how many calls a step buys, and what one costs', async () => {
    const user = await show()
    await user.click(screen.getByText('Remedies'))
    await user.click(await screen.findByText('Cash Press', { selector: 'summary' }))
    const step = within(await screen.findByRole('region', { name: 'Press credit into VIX calls' }))
    await user.click(step.getByRole('button', { name: /^Explain Price of one call, / }))
    const dialog = await screen.findByRole('dialog', { name: 'How VIX calls for the pressed credit comes about' })
    expect(within(dialog).getByRole('group', { name: /^Cost of one VIX .* on entry$/ })).toBeTruthy()
    expect(within(dialog).getByRole('group', { name: 'Calls added' })).toBeTruthy()
  })
})

// @vitest-environment happy-dom
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  evaluatePosition,
  loadExplanations,
  loadGlossary,
  loadMethod,
  loadMethodTexts,
  loadStudy,
} from '../../../src/engine/index.ts'
import { defaultScenario } from '../../../src/scenario/defaultScenario.ts'
import type { Scenario } from '../../../src/scenario/parameters.ts'
import { unpin } from '../../../src/store/base.ts'
import { pinBase } from '../../../src/store/pinBase.ts'
import { scenarioStore } from '../../../src/store/scenarioStore.ts'
import { AboutMethod } from '../../../src/ui/aboutMethod/AboutMethod.tsx'
import { CompareTab } from '../../../src/ui/compare/CompareTab.tsx'
import { Explain } from '../../../src/ui/explain/Explain.tsx'
import { closeExplanation } from '../../../src/ui/explain/openTopics.ts'
import { quantityText } from '../../../src/ui/explain/quantityText.ts'
import { Disagreements } from '../../../src/ui/method/Disagreements.tsx'
import { PlaybooksTab } from '../../../src/ui/playbooks/PlaybooksTab.tsx'
import { ProjectionTab } from '../../../src/ui/projection/ProjectionTab.tsx'
import { startFromTheOpeningScenario } from '../scenarioReset.ts'

startFromTheOpeningScenario()
beforeEach(closeExplanation)
afterEach(() => vi.restoreAllMocks())
// How long the parts that open on demand take to load is not what is tested here.
beforeAll(() =>
  Promise.all([
    import('../../../src/ui/explain/ExplainPanel.tsx'),
    loadExplanations(),
    loadGlossary(),
    loadMethod(),
    loadMethodTexts(),
    loadStudy(),
  ]),
)

const edit = (patch: Partial<Scenario>) => act(() => void scenarioStore.getState().edit(patch, { phase: 'commit' }))

function show(part: ReactNode) {
  const user = userEvent.setup()
  render(
    <>
      {part}
      <Explain />
    </>,
  )
  return user
}

/** Opens the number of that name and returns what the panel says it is. */
async function explained(user: ReturnType<typeof userEvent.setup>, name: RegExp, title: string) {
  const [button] = screen.getAllByLabelText(name, { selector: 'button' })
  if (!button) throw new Error(`no button ${name}`)
  await user.click(button)
  return within(await screen.findByRole('dialog', { name: `How ${title} comes about` }))
}

describe('numbers outside the figures open how they come about', () => {
  it('in the comparison each side’s in its own scenario', async () => {
    act(pinBase)
    edit({ vix: 30 })
    const user = show(<CompareTab method={await loadMethod()} />)
    const costOf = (scenario: Scenario) => quantityText(evaluatePosition(scenario).sizing.costUsd, 'USD')
    const base = await explained(user, /^Explain Hedge cost, base, /, 'Hedge cost, base')
    expect(base.getAllByText(costOf(defaultScenario)).length).toBeGreaterThan(0)
    const now = await explained(user, /^Explain Hedge cost, now, /, 'Hedge cost')
    expect(now.getAllByText(costOf({ ...defaultScenario, vix: 30 })).length).toBeGreaterThan(0)
  })

  it('a change as now less base, each side of which opens in its own scenario and leads back', async () => {
    act(pinBase)
    edit({ vix: 30 })
    const user = show(<CompareTab method={await loadMethod()} />)
    const panel = await explained(user, /^Explain Hedge cost, change, /, 'Hedge cost: change from the base')
    const costs = [30, defaultScenario.vix].map((vix) => evaluatePosition({ ...defaultScenario, vix }).sizing.costUsd)
    const [now, was] = [costs[0] ?? 0, costs[1] ?? 0]
    expect(panel.getAllByText(quantityText(now - was, 'USD')).length).toBeGreaterThan(0)
    for (const cost of costs) expect(panel.getAllByText(quantityText(cost, 'USD')).length).toBeGreaterThan(0)
    await user.click(panel.getByRole('button', { name: /of the base$/ }))
    const base = within(await screen.findByRole('dialog', { name: 'How Hedge cost, base comes about' }))
    expect(base.getAllByText(quantityText(was, 'USD')).length).toBeGreaterThan(0)
    await user.click(base.getByRole('button', { name: /Back/ }))
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: /, now$/ }))
    await screen.findByRole('dialog', { name: 'How Hedge cost comes about' })
  })

  it('a change that is open when the base goes says so', async () => {
    act(pinBase)
    const user = show(<CompareTab method={await loadMethod()} />)
    await explained(user, /^Explain Credit, change, /, 'Credit: change from the base')
    act(unpin)
    expect(await screen.findByText('No base is pinned any more.')).toBeTruthy()
  })

  it('a count of checks as the checks it counts', async () => {
    act(pinBase)
    const user = show(<CompareTab method={await loadMethod()} />)
    const panel = await explained(user, /^Explain Broken or fired, now, /, 'Checks and triggers broken or fired')
    const { evaluateChecks } = await loadMethod()
    const broken = evaluateChecks(evaluatePosition(defaultScenario)).filter(({ status }) => status === 'broken')
    for (const { title } of broken) expect(panel.getByRole('button', { name: title })).toBeTruthy()
    await user.click(panel.getByRole('button', { name: broken[0]?.title ?? '' }))
    await screen.findByRole('dialog', { name: `How ${broken[0]?.title} comes about` })
  })

  it('the ratio of a disagreement leads to each source’s hedge in its scenario', async () => {
    const study = await loadStudy()
    const { disagreements } = await loadMethodTexts()
    const user = show(<Disagreements study={study} texts={disagreements} />)
    const panel = await explained(user, /^Explain Largest by smallest: cost, /, 'Largest hedge by smallest: cost')
    const step = panel.getByRole('heading', { name: 'Smallest' }).closest('li')
    if (!step) throw new Error('the smallest is no step')
    await user.click(within(step).getByRole('button', { name: 'TT: cost' }))
    const cost = evaluatePosition({ ...defaultScenario, playbook: 'tt', rounding: 'fractional' }).sizing.costUsd
    const hedge = within(await screen.findByRole('dialog', { name: 'How Hedge cost, TT at face value comes about' }))
    expect(hedge.getAllByText(quantityText(cost, 'USD')).length).toBeGreaterThan(0)
  })

  it('beside each other under every playbook, the one in force as the screen has it', async () => {
    const user = show(<PlaybooksTab study={await loadStudy()} />)
    const other = await explained(user, /^Explain Hedge cost, TT, /, 'Hedge cost, under TT')
    const cost = evaluatePosition({ ...defaultScenario, playbook: 'tt' }).sizing.costUsd
    expect(other.getAllByText(quantityText(cost, 'USD')).length).toBeGreaterThan(0)
    expect(await explained(user, /^Explain Hedge cost, RN, /, 'Hedge cost')).toBeTruthy()
  })

  it('what another playbook holds, as its layer there', async () => {
    const user = show(<PlaybooksTab study={await loadStudy()} />)
    const name = /^Explain First layer, TT, /
    await user.click(screen.getAllByLabelText(name, { selector: 'button' })[0] ?? document.body)
    await screen.findByRole('dialog', { name: /^How First layer: .* comes about$/ })
    expect(screen.getByRole('dialog').getAttribute('aria-label')).toContain('under TT')
  })

  it('in the projection', async () => {
    const user = show(<ProjectionTab study={await loadStudy()} />)
    const panel = await explained(user, /^Explain Net, Shock, after 5 days, /, 'Net P&L: Shock, 5 days ahead')
    expect(panel.getByText('SPX then')).toBeTruthy()
    const vix = await explained(user, /^Explain VIX, Shock, after 5 days, /, 'VIX: Shock, 5 days ahead')
    expect(vix.getByRole('heading', { name: 'Rise of VIX that goes with it' })).toBeTruthy()
  })

  it('of a claim and of a worked answer in the scenario that is tested, and no card stands in a paragraph', async () => {
    const complaints = vi.spyOn(console, 'error')
    const user = show(<AboutMethod study={await loadStudy()} texts={await loadMethodTexts()} />)
    const claim = await explained(user, /^Explain 7-day condor, 1 to 4: net theta, /, 'Net theta, 7-day condor, 1 to 4')
    expect(claim.getAllByText(/per day/).length).toBeGreaterThan(0)
    await explained(user, /^Explain Cost of the hedge, /, 'Hedge cost, in the question of HR')
    expect(document.querySelector('p div')).toBeNull()
    expect(complaints).not.toHaveBeenCalled()
  })
})

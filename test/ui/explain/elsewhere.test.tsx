// @vitest-environment jsdom
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
import { pinBase } from '../../../src/store/pinBase.ts'
import { scenarioStore } from '../../../src/store/scenarioStore.ts'
import { AboutMethod } from '../../../src/ui/aboutMethod/AboutMethod.tsx'
import { CompareTab } from '../../../src/ui/compare/CompareTab.tsx'
import { Explain } from '../../../src/ui/explain/Explain.tsx'
import { closeExplanation } from '../../../src/ui/explain/openTopics.ts'
import { quantityText } from '../../../src/ui/explain/quantityText.ts'
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

  it('beside each other under every playbook, the one in force as the screen has it', async () => {
    const user = show(<PlaybooksTab study={await loadStudy()} />)
    const other = await explained(user, /^Explain Hedge cost, TT, /, 'Hedge cost, under TT')
    const cost = evaluatePosition({ ...defaultScenario, playbook: 'tt' }).sizing.costUsd
    expect(other.getAllByText(quantityText(cost, 'USD')).length).toBeGreaterThan(0)
    expect(await explained(user, /^Explain Hedge cost, RN, /, 'Hedge cost')).toBeTruthy()
  })

  it('in the projection', async () => {
    const user = show(<ProjectionTab study={await loadStudy()} />)
    const panel = await explained(user, /^Explain Net, Shock, after 5 days, /, 'Net P&L: Shock, 5 days ahead')
    expect(panel.getByText('SPX then')).toBeTruthy()
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

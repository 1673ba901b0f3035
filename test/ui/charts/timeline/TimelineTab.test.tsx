// @vitest-environment happy-dom
import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { defaultScenario } from '../../../../src/scenario/defaultScenario.ts'
import type { Scenario } from '../../../../src/scenario/parameters.ts'
import { createLiveLab } from '../../../../src/store/live.ts'
import { createScenarioStore, type EditPhase } from '../../../../src/store/scenarioStore.ts'
import { createTabLab } from '../../../../src/store/tabLab.ts'
import { TimelineTab } from '../../../../src/ui/charts/timeline/TimelineTab.tsx'
import { plotsDrawn } from '../allDrawn.ts'
import { drawAtAFixedSize } from '../fixedSize.ts'

drawAtAFixedSize()

async function open(changes: Partial<Scenario> = {}) {
  const store = createScenarioStore({ ...defaultScenario, ...changes })
  const lab = createTabLab(createLiveLab(store, (run) => run()))
  const { container } = render(<TimelineTab lab={lab} />)
  await plotsDrawn()
  const textsIn = (selector: string) =>
    [...container.querySelectorAll(`${selector} text`)].map(({ textContent }) => textContent)
  return {
    textsIn,
    figure: screen.getByRole('figure', { name: 'When every leg of the book settles' }),
    edit: (patch: Partial<Scenario>, phase: EditPhase) => act(() => void store.getState().edit(patch, { phase })),
    mark: (name: string) => container.querySelector(`[data-mark="${name}"]`),
    ticks: () =>
      [...container.querySelectorAll('.recharts-cartesian-axis-tick-value')].map(({ textContent }) => textContent),
  }
}

describe('the timeline', () => {
  it('has a row for every layer, with AM and PM in words', async () => {
    const { textsIn, figure } = await open({ playbook: 'tt', vix: 32 })
    expect(textsIn('[data-series="condor"]')).toEqual(['20 Mar close (PM)'])
    expect(textsIn('[data-series="third"]')).toEqual(['19 May opening (AM)'])
    expect(textsIn('[data-series="vix"]')).toContain('M1 18 Feb')
    expect(textsIn('[data-series="closed"]')).toContain('16 Feb Presidents’ Day')
    expect(figure.textContent).toContain('AM: settles on the opening, 09:30 New York')
  })

  it('says of an ETP that it has no settlement', async () => {
    expect((await open({ playbook: 'hr', vix: 25 })).textsIn('[data-series="third"]')).toContain('ETP: no settlement')
  })

  it('says of an empty layer that it is not held', async () => {
    expect((await open({ playbook: 'none' })).textsIn('[data-series="third"]')).toEqual(['not held'])
  })

  it('draws its rows anew when the hedge changes', async () => {
    const { textsIn, edit } = await open({ playbook: 'none' })
    edit({ playbook: 'tt', vix: 32 }, 'commit')
    expect(textsIn('[data-series="first"]')).toEqual(['18 Feb opening (AM)'])
  })

  it('marks the what-if’s day, and keeps its axis still under the finger', async () => {
    const { edit, mark, ticks } = await open({ playbook: 'none' })
    const place = () => mark('what-if')?.getAttribute('transform')
    expect(mark('what-if')?.getAttribute('display')).toBe('none')
    edit({ daysForward: 49 }, 'live')
    await waitFor(() => expect(mark('what-if')?.textContent).toBe('what-if 20 Mar'))
    const [axis, before] = [ticks(), place()]
    edit({ daysForward: 10 }, 'live')
    await waitFor(() => expect(place()).not.toBe(before))
    expect(axis).toContain('Condor')
    expect(ticks()).toEqual(axis)
  })

  it('is read moment by moment', async () => {
    const { figure } = await open({ playbook: 'tt', vix: 32 })
    screen.getByRole('application', { name: /^What settles, moment by moment/ }).focus()
    await userEvent.keyboard('{Home}{ArrowRight}{ArrowRight}')
    expect(figure.querySelector('[data-readout]')?.textContent).toMatch(/^Wed 18 Feb 2026, opening \(AM\)in 19 days/)
    expect(within(figure).getAllByRole('status')[0]?.textContent).toContain('First layer: +')
  })

  it('shows the legs as a table', async () => {
    const { figure } = await open({ playbook: 'hr', vix: 25 })
    await userEvent.click(screen.getByRole('button', { name: 'Table of the timeline chart' }))
    const table = within(await within(figure).findByRole('table'))
    const put = within(table.getByRole('row', { name: /^SPX 6300 put 20 Mar 2026/ })).getAllByRole('cell')
    expect(put.map(({ textContent }) => textContent)).toEqual([
      'Condor',
      '−10',
      '20 Mar 2026',
      '20 Mar 2026',
      'at the close (PM)',
      '49.0',
    ])
    expect(table.getByRole('row', { name: /ETP/ }).textContent).toContain('no settlement')
  })
})

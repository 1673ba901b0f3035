// @vitest-environment happy-dom
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { loadExplanations } from '../../../src/engine/index.ts'
import type { Scenario } from '../../../src/scenario/parameters.ts'
import { lab } from '../../../src/store/live.ts'
import { scenarioStore } from '../../../src/store/scenarioStore.ts'
import { Explain } from '../../../src/ui/explain/Explain.tsx'
import { closeExplanation } from '../../../src/ui/explain/openTopics.ts'
import { Figures } from '../../../src/ui/panels/Figures.tsx'
import { HedgePanel } from '../../../src/ui/panels/HedgePanel.tsx'
import { startFromTheOpeningScenario } from '../scenarioReset.ts'

startFromTheOpeningScenario()
beforeEach(closeExplanation)
// What the panel loads when it first opens is there already: how long that takes is not what is tested here.
beforeAll(() => Promise.all([import('../../../src/ui/explain/ExplainPanel.tsx'), loadExplanations()]))

function show() {
  render(
    <>
      <Figures />
      <HedgePanel />
      <Explain />
    </>,
  )
  return userEvent.setup()
}

const edit = (patch: Partial<Scenario>, phase: 'live' | 'commit') => scenarioStore.getState().edit(patch, { phase })
const ask = (name: string | RegExp) => screen.getByRole('button', { name })
const panel = (name: string | RegExp = /^How /) => screen.findByRole('dialog', { name })

describe('the six figures', () => {
  it.each(['Credit', 'Max loss', 'Net theta', 'Net vega', 'Hedge cost', 'Flip point'])('%s opens', async (name) => {
    const user = show()
    await user.click(ask(`Explain ${name}`))
    const dialog = await panel(`How ${name} comes about`)
    expect(within(dialog).getByRole('heading', { name, level: 2 })).toBeTruthy()
    expect(dialog.querySelector('math')?.namespaceURI).toBe('http://www.w3.org/1998/Math/MathML')
    // The name of the figure itself is as it was.
    expect(screen.getByRole('status', { name })).toBeTruthy()
  })

  it('say formula, values and result of each step', async () => {
    const user = show()
    await user.click(ask('Explain Max loss'))
    const dialog = await panel()
    const { condor } = lab.position.get()
    const loss = within(dialog).getByRole('group', { name: 'Max loss' })
    const [symbols, values, total] = [...loss.querySelectorAll('mtr')].map((row) => row.textContent)
    expect(symbols).toBe('L=max(0,(b−c)MN)')
    expect(values).toMatch(/^=max\(0,\(50−7\.\d+\)×100×10\)$/)
    const inDollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' })
    expect(total).toBe(`=${inDollars.format(condor.maxLossUsd)}`)
  })
})

describe('the line on the size of the hedge', () => {
  it('opens share and base of the rule in force', async () => {
    const user = show()
    await user.click(ask(/^Explain size of the hedge .* % of the condor/))
    const dialog = await panel('How Size of the hedge by its rule comes about')
    expect(within(dialog).getByText('Notional of the condor', { selector: 'h4' })).toBeTruthy()
  })

  it('is not there where the rules give none', () => {
    edit({ playbook: 'custom' }, 'commit')
    show()
    expect(screen.queryByRole('button', { name: /^Explain size of the hedge/ })).toBeNull()
  })
})

describe('the panel', () => {
  it('takes the focus, and gives it back on Escape', async () => {
    const user = show()
    await user.click(ask('Explain Net theta'))
    const dialog = await panel()
    await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true))
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(ask('Explain Net theta'))
  })

  it('goes from the credit to one of its legs and back', async () => {
    const user = show()
    await user.click(ask('Explain Credit'))
    await user.click(within(await panel()).getByRole('button', { name: 'Model price of the short put' }))
    const leg = await panel('How SPX 6300 put 20 Mar 2026 comes about')
    expect(within(leg).getByText('Implied volatility of the strike', { selector: 'h4' })).toBeTruthy()
    await user.click(within(leg).getByRole('button', { name: /Back/ }))
    expect(await panel('How Credit comes about')).toBeTruthy()
    expect(screen.queryByRole('button', { name: /Back/ })).toBeNull()
  })

  it('stays with the settled scenario while a finger is down, and follows on release', async () => {
    const user = show()
    await user.click(ask('Explain Credit'))
    const dialog = await panel()
    const before = dialog.textContent
    edit({ vix: 30 }, 'live')
    await waitFor(() => expect(screen.getByRole('status', { name: 'Credit' }).textContent).not.toBe('$7,144'))
    expect(dialog.textContent).toBe(before)
    edit({}, 'commit')
    await waitFor(() => expect(dialog.textContent).not.toBe(before))
  })

  it('says that a layer has left the book, and shows it again when it is back', async () => {
    edit({ vix: 32 }, 'commit')
    const user = show()
    await user.click(await screen.findByRole('button', { name: 'Explain Third layer' }))
    const dialog = await panel()
    edit({ vix: 18 }, 'commit')
    expect(await within(dialog).findByText(/no longer holds/)).toBeTruthy()
    edit({ vix: 33 }, 'commit')
    expect(await within(dialog).findByRole('heading', { name: /^Third layer/ })).toBeTruthy()
  })

  it('ends with the rules in words and the sources, an assumption with the name of its field', async () => {
    const user = show()
    await user.click(ask('Explain First layer'))
    const dialog = await panel()
    await waitFor(() => expect(dialog.textContent).toMatch(/12 to 18 % of notional/))
    expect(
      within(dialog)
        .getAllByRole('term')
        .map((term) => term.textContent),
    ).toEqual(expect.arrayContaining(['RN-3', 'RN-8', 'RN-5']))
    expect(within(dialog).getByText(/editable:.*field “RN-3: first layer” under (Rules|Assumptions)/)).toBeTruthy()
  })
})

describe('the legs', () => {
  it('are listed when the list is opened, and each opens', async () => {
    const user = show()
    expect(screen.queryByRole('table', { name: 'Legs of the book' })).toBeNull()
    await user.click(screen.getByText('Legs'))
    const table = await screen.findByRole('table', { name: 'Legs of the book' })
    expect(within(table).getAllByRole('button')).toHaveLength(lab.position.get().book.legs.length)
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map((header) => header.textContent),
    ).toContain('−10 SPX 6300 put 20 Mar 2026')
    await user.click(within(table).getByRole('button', { name: /^Explain VIX \d+ call/ }))
    expect(await panel(/^How VIX \d+ call/)).toBeTruthy()
  })
})

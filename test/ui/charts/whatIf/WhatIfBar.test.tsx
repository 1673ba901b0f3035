// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { CAUSES } from '../../../../src/engine/index.ts'
import { defaultScenario } from '../../../../src/scenario/defaultScenario.ts'
import { chartLab as lab } from '../../../../src/store/chartLab.ts'
import { scenarioStore } from '../../../../src/store/scenarioStore.ts'
import { WhatIfBar } from '../../../../src/ui/charts/whatIf/WhatIfBar.tsx'
import { hasMoved } from '../../../../src/ui/charts/whatIf/whatIfTexts.ts'
import { Explain } from '../../../../src/ui/explain/Explain.tsx'
import { closeExplanation } from '../../../../src/ui/explain/openTopics.ts'
import { quantityText } from '../../../../src/ui/explain/quantityText.ts'
import { signedUsd } from '../../../../src/ui/format/format.ts'
import { startFromTheOpeningScenario } from '../../scenarioReset.ts'

startFromTheOpeningScenario()

const stored = () => scenarioStore.getState().scenario
const readout = () => screen.getByRole('status', { name: 'What if, afterwards' })
const field = (name: string) => screen.getByRole('textbox', { name: new RegExp(`^${name}`) })
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name })

async function type(name: string, text: string) {
  await userEvent.clear(field(name))
  await userEvent.type(field(name), `${text}{Enter}`)
}

describe('the what-if', () => {
  it('says at rest that nothing has moved, and computes nothing', () => {
    const horizon = vi.spyOn(lab.horizon, 'get')
    render(<WhatIfBar />)
    expect(readout().textContent).toMatch(/^Nothing has moved yet\./)
    expect(readout().getAttribute('aria-live')).toBe('off')
    expect(horizon).not.toHaveBeenCalled()
    horizon.mockRestore()
  })

  it('says what it leaves alone beside its controls, and is short without them', async () => {
    render(<WhatIfBar />)
    expect(readout().textContent).toContain('contracts and entry prices')
    await userEvent.click(screen.getByRole('button', { name: 'What if, afterwards' }))
    await waitFor(() => expect(readout().textContent).toBe('Nothing has moved yet.'))
  })

  it('moves SPX and time, and reads the P&L of condor and hedge', async () => {
    render(<WhatIfBar />)
    await type('SPX moves by', '-5')
    await type('Days pass', '5')
    expect(stored()).toMatchObject({ spotMovePct: -5, daysForward: 5 })
    const { profit } = lab.horizon.get()
    const condor = profit.byLayer.condor?.total ?? Number.NaN
    await waitFor(() =>
      expect(readout().textContent).toBe(
        `SPX 6,592, VIX 24.8 after 5 days: P&L ${signedUsd(profit.net.total)} (condor ${signedUsd(condor)}, hedge ${signedUsd(profit.net.total - condor)})`,
      ),
    )
  })

  it('adds P&L since entry where the condor has a price of its own', async () => {
    scenarioStore.getState().edit({ spotMovePct: -5, credit: 9 }, { phase: 'commit' })
    render(<WhatIfBar />)
    const since = signedUsd(lab.horizon.get().profitSinceEntryUsd)
    await waitFor(() => expect(readout().textContent).toMatch(/\); since entry [+−]\$/))
    expect(readout().textContent).toContain(`; since entry ${since}`)
  })

  it('lets days pass up to the condor’s expiry', () => {
    render(<WhatIfBar />)
    const days = screen.getByRole<HTMLInputElement>('slider', { name: 'Days pass slider' })
    expect([days.min, days.max]).toEqual(['0', '49'])
    fireEvent.input(days, { target: { value: '12' } })
    expect(stored().daysForward).toBe(12)
  })

  it('holds VIX on request: its own move and the stickiness come in place of the stress', async () => {
    render(<WhatIfBar />)
    expect(radio('VIX moves with SPX').checked).toBe(true)
    expect(screen.queryByRole('textbox', { name: /^Held VIX/ })).toBeNull()
    await userEvent.click(radio('×1.5'))
    expect(stored().spotVolStress).toBe(1.5)

    await userEvent.click(radio('VIX held'))
    expect(stored().spotVol).toBe('held')
    expect(screen.queryByRole('radio', { name: '×1.5' })).toBeNull()
    await type('Held VIX moves by', '6')
    expect(stored().vixMove).toBe(6)
    expect(field('Sticky strike')).toBeTruthy()
    await waitFor(() => expect(readout().textContent).toMatch(/^SPX 6,939, VIX 23\.4 at once: P&L /))
    expect(screen.queryAllByRole('slider', { name: /vix/i })).toEqual([])
  })

  it('is reset at once, and offers it only once changed', async () => {
    render(<WhatIfBar />)
    const reset = () => screen.queryByRole('button', { name: 'Reset the what-if' })
    expect(reset()).toBeNull()
    scenarioStore.getState().edit({ spotMovePct: -5, spotVol: 'held', contracts: 3 }, { phase: 'commit' })
    await waitFor(() => expect(reset()).not.toBeNull())
    await userEvent.click(screen.getByRole('button', { name: 'Reset the what-if' }))
    expect(stored()).toEqual({ ...defaultScenario, contracts: 3 })
    expect(reset()).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'What if, afterwards' }))
  })

  it('shows a stress that a link brought along', () => {
    scenarioStore.getState().edit({ spotVolStress: 1.2 }, { phase: 'commit' })
    render(<WhatIfBar />)
    expect(radio('×1.2').checked).toBe(true)
  })

  it('folds to its read-out', async () => {
    render(<WhatIfBar />)
    const fold = screen.getByRole('button', { name: 'What if, afterwards' })
    expect(fold.getAttribute('aria-expanded')).toBe('true')
    await userEvent.click(fold)
    expect(fold.getAttribute('aria-expanded')).toBe('false')
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(readout()).toBeTruthy()
  })
})

describe('where the P&L comes from', () => {
  it('is a table by cause and layer, made once it is opened', async () => {
    scenarioStore.getState().edit({ spotMovePct: -5, daysForward: 5 }, { phase: 'commit' })
    render(<WhatIfBar />)
    expect(screen.queryByRole('table')).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'P&L by cause' }))
    const table = within(await screen.findByRole('table'))
    expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Cause',
      'Condor',
      'First layer',
      'Second layer',
      'Net',
    ])
    expect(table.getAllByRole('row')).toHaveLength(CAUSES.length + 2)
    const total = within(table.getByRole('row', { name: /^P&L/ })).getAllByRole('cell')
    expect(total.at(-1)?.textContent).toBe(signedUsd(lab.horizon.get().profit.net.total))
  })

  it('has every number as the engine has it, while the market moves too', async () => {
    scenarioStore.getState().edit({ spotMovePct: -8, daysForward: 20, vix: 30 }, { phase: 'commit' })
    render(<WhatIfBar />)
    await userEvent.click(screen.getByRole('button', { name: 'P&L by cause' }))
    const shown = () =>
      within(screen.getByRole('table'))
        .getAllByRole('row')
        .slice(1)
        .map((row) =>
          within(row)
            .getAllByRole('cell')
            .map(({ textContent }) => textContent),
        )
    const expected = () => {
      const { byLayer, net } = lab.horizon.get().profit
      const columns = [byLayer.condor, byLayer.first, byLayer.second, byLayer.third, net].flatMap((part) => part ?? [])
      return [...CAUSES, 'total' as const].map((cause) => columns.map((part) => signedUsd(part[cause])))
    }
    await screen.findByRole('table')
    await waitFor(() => expect(shown()).toEqual(expected()))
    const before = shown()
    const [button] = screen.getAllByRole('button', { name: /^Explain / }).slice(-1)
    scenarioStore.getState().edit({ spotMovePct: -3 }, { phase: 'commit' })
    await waitFor(() => expect(shown()).not.toEqual(before))
    expect(shown()).toEqual(expected())
    expect(screen.getAllByRole('button', { name: /^Explain / }).at(-1)).toBe(button)
  })

  it('opens how each number comes about, and from there its legs', async () => {
    closeExplanation()
    scenarioStore.getState().edit({ spotMovePct: -5, daysForward: 5 }, { phase: 'commit' })
    render(
      <>
        <WhatIfBar />
        <Explain />
      </>,
    )
    await userEvent.click(screen.getByRole('button', { name: 'P&L by cause' }))
    await screen.findByRole('table')
    const { byLayer, net } = lab.horizon.get().profit
    const cell = (name: string) => screen.getByRole('button', { name })
    await userEvent.click(cell(`Explain Gamma: the move squared, Net ${signedUsd(net.gamma)}`))
    const ofNet = within(await screen.findByRole('dialog', { name: 'How Net P&L by gamma comes about' }))
    await userEvent.click(ofNet.getByRole('button', { name: 'P&L of the condor by gamma' }))
    const title = 'How P&L of the condor by gamma comes about'
    const ofCondor = within(await screen.findByRole('dialog', { name: title }))
    const amount = quantityText(byLayer.condor?.gamma ?? Number.NaN, 'USD')
    expect(ofCondor.getAllByText(amount).length).toBeGreaterThan(0)
    await userEvent.click(ofCondor.getAllByRole('button', { name: /^Gamma of SPX / })[0] as HTMLElement)
    await screen.findByRole('dialog', { name: /^How SPX .* comes about$/ })
    closeExplanation()
  })
})

it.each([
  [{}, false],
  [{ vixMove: 5 }, false],
  [{ vixMove: 5, spotVol: 'held' }, true],
  [{ daysForward: 1 }, true],
  [{ spotMovePct: -0.5 }, true],
] as const)('%j has moved: %s', (changes, moved) => expect(hasMoved({ ...defaultScenario, ...changes })).toBe(moved))

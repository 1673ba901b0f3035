// @vitest-environment happy-dom
import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { chartLab } from '../../../src/store/chartLab.ts'
import { scenarioStore } from '../../../src/store/scenarioStore.ts'
import { tabLab } from '../../../src/store/tabLab.ts'
import { ChartSlot } from '../../../src/ui/layout/ChartSlot.tsx'
import { drawAtAFixedSize } from '../charts/fixedSize.ts'
import { startFromTheOpeningScenario } from '../scenarioReset.ts'

startFromTheOpeningScenario()
drawAtAFixedSize()

const tab = (name: string) => screen.getByRole('tab', { name })
const figures = () => screen.getAllByRole('figure').map((figure) => figure.dataset.chart)
const nextFrame = () => act(() => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())))

const SOURCES = { payoff: chartLab.payoff, volatility: tabLab.volatility, freshTheta: tabLab.freshTheta }

/** Counts the listeners that sources have now. */
function countListeners(names: readonly (keyof typeof SOURCES)[]) {
  const open = new Map(names.map((name) => [name, 0]))
  for (const name of names) {
    const { [name]: source } = SOURCES
    const { subscribe } = source
    vi.spyOn(source, 'subscribe').mockImplementation((listener) => {
      open.set(name, (open.get(name) ?? 0) + 1)
      const stop = subscribe(listener)
      return () => {
        open.set(name, (open.get(name) ?? 0) - 1)
        stop()
      }
    })
  }
  return open
}

describe('the tabs of the centre', () => {
  it('open on Payoff, with the what-if above it', async () => {
    render(<ChartSlot />)
    expect(tab('Payoff').getAttribute('aria-selected')).toBe('true')
    await waitFor(() => expect(figures()).toEqual(['payoff', 'allocation', 'breakdown']))
    expect(screen.getByRole('region', { name: 'What if, afterwards' })).toBeTruthy()
    expect(screen.getByRole('tabpanel', { name: 'Payoff' })).toBeTruthy()
  })

  it('compute and follow only what is in view', async () => {
    const computed = vi.spyOn(tabLab.volatility, 'get')
    const listeners = countListeners(['payoff', 'volatility', 'freshTheta'])
    render(<ChartSlot />)
    await waitFor(() => expect(listeners.get('payoff')).toBeGreaterThan(0))
    expect(computed).not.toHaveBeenCalled()

    await userEvent.click(tab('Volatility'))
    await waitFor(() => expect(figures()).toEqual(['curve', 'vix-profit', 'vix-theta', 'vix-theta-parts']))
    await waitFor(() => expect(listeners.get('payoff')).toBe(0))
    expect(listeners.get('volatility')).toBeGreaterThan(0)

    await userEvent.click(tab('Payoff'))
    await waitFor(() => expect(Object.fromEntries(listeners)).toMatchObject({ volatility: 0, freshTheta: 0 }))
    computed.mockClear()
    act(() => void scenarioStore.getState().edit({ vix: 25 }, { phase: 'commit' }))
    await nextFrame()
    expect(computed).not.toHaveBeenCalled()
    vi.restoreAllMocks()
  })

  it('keep what was open in a tab that is left', async () => {
    render(<ChartSlot />)
    await userEvent.click(await screen.findByRole('button', { name: 'Table of the payoff chart' }))
    await userEvent.click(tab('Volatility'))
    await userEvent.keyboard('{ArrowLeft}')
    expect(document.activeElement).toBe(tab('Payoff'))
    const toggle = await screen.findByRole('button', { name: 'Table of the payoff chart' })
    expect(toggle.getAttribute('aria-expanded')).toBe('true')
  })
})

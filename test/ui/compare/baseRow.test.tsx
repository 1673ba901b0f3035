// @vitest-environment happy-dom
import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../src/engine/index.ts'
import { defaultScenario } from '../../../src/scenario/defaultScenario.ts'
import { LOCK_SENTENCE } from '../../../src/scenario/lock.ts'
import type { Scenario } from '../../../src/scenario/parameters.ts'
import { pinBase } from '../../../src/store/pinBase.ts'
import { scenarioStore } from '../../../src/store/scenarioStore.ts'
import { BaseSlot } from '../../../src/ui/compare/BaseSlot.tsx'
import { signedFixed, signedUsd } from '../../../src/ui/format/format.ts'
import { startFromTheOpeningScenario } from '../scenarioReset.ts'

startFromTheOpeningScenario()

const nextFrame = () => act(() => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())))

async function edit(patch: Partial<Scenario>, phase: 'live' | 'commit' = 'commit') {
  act(() => void scenarioStore.getState().edit(patch, { phase }))
  await nextFrame()
}

const row = () => screen.findByRole('region', { name: 'Against the base' })
const chips = () => within(screen.getByRole('list', { name: 'Changed against the base' })).getAllByRole('listitem')
const chipTexts = () => chips().map(({ textContent }) => textContent?.replace(/\s+/g, ' ').replace('↺', '').trim())

/** What stands under a figure. */
function change(figure: string): string {
  const term = screen.getAllByRole('term').find(({ textContent }) => textContent === `${figure} against the base`)
  return term?.nextElementSibling?.textContent ?? ''
}

async function open() {
  render(<BaseSlot />)
  act(pinBase)
  await row()
  await screen.findByRole('button', { name: 'Unpin' })
}

describe('the row of the base', () => {
  it('is not there while none is pinned', async () => {
    render(<BaseSlot />)
    expect(screen.queryByRole('region')).toBeNull()
    act(pinBase)
    expect(await row()).toBeTruthy()
  })

  it('says that nothing differs right after pinning', async () => {
    await open()
    expect(screen.getByText('No input differs from the base.')).toBeTruthy()
    expect(change('Credit')).toMatch(/^no change base \$/)
  })

  it('shows of each figure what it is now less the base’s, under the finger too', async () => {
    await open()
    const was = evaluate(defaultScenario)
    for (const [vix, phase] of [
      [30, 'live'],
      [41.5, 'live'],
      [26, 'commit'],
    ] as const) {
      await edit({ vix }, phase)
      const now = evaluate({ ...defaultScenario, vix })
      const of = (read: (result: typeof now) => number) => signedUsd(read(now) - read(was))
      const credit = of(({ position }) => position.condor.creditUsd)
      await waitFor(() => expect(change('Credit')).toContain(credit))
      expect(change('Max loss')).toContain(of(({ position }) => position.condor.maxLossUsd))
      expect(change('Net theta')).toContain(`${of(({ position }) => position.book.net.theta.total)}/day`)
      expect(change('Net vega')).toContain(`${of(({ position }) => position.book.net.oneFactorVegaUsd)}/pt`)
      expect(change('Hedge cost')).toContain(of(({ position }) => position.sizing.costUsd))
    }
    await edit({ vix: 22 })
    const flips = was.sweep.flipPoints.map(({ vix }) => vix)
    expect(flips.length).toBe(2)
    expect(change('Flip point')).toContain(`${signedFixed((flips[1] ?? 0) - (flips[0] ?? 0), 1)} pts`)
  })

  it('subtracts no theta from one over another stretch of time', async () => {
    await open()
    await edit({ thetaClock: 'nextClose' })
    expect(change('Net theta')).toMatch(/^– base/)
  })

  it('has one chip for each input that differs, as its field writes it', async () => {
    await open()
    await edit({ vix: 22.5 }, 'live')
    await waitFor(() => expect(chipTexts()).toEqual(['VIX17.44 → 22.5 pts']))
    await edit({ vix: 24 }, 'live')
    await waitFor(() => expect(chipTexts()).toEqual(['VIX17.44 → 24 pts']))
    await edit({ playbook: 'tenPercent', vvix: 100, expiry: '2026-04-17' })
    expect(chipTexts()).toEqual([
      'VIX17.44 → 24 pts',
      'VVIXby model → 100 pts',
      'Expiry20 Mar 2026 → 17 Apr 2026',
      'PlaybookRN: VIX regimes → 10 % rule',
    ])
  })

  it('counts the chips beyond six until someone asks for them', async () => {
    await open()
    await edit({ vix: 20, spx: 6900, m1: 20, m2: 21, m3: 22, m4: 23, m5: 24, m6: 25 })
    expect(chips()).toHaveLength(7)
    await userEvent.click(screen.getByRole('button', { name: '+2 more' }))
    expect(chips()).toHaveLength(9)
    await userEvent.click(screen.getByRole('button', { name: 'fewer' }))
    expect(chips()).toHaveLength(7)
  })

  it('puts one input back, and the focus goes on to what takes its place', async () => {
    await open()
    await edit({ vix: 22.5, contracts: 4 })
    await userEvent.click(screen.getByRole('button', { name: 'Put VIX back to 17.44 pts' }))
    expect(scenarioStore.getState().scenario).toEqual({ ...defaultScenario, contracts: 4 })
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Put Contracts back to 10 lots' }))
    await nextFrame()
    expect(chips()).toHaveLength(1)
    await userEvent.keyboard('{Enter}')
    expect(scenarioStore.getState().scenario).toEqual(defaultScenario)
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Return to base' }))
  })

  it('says why an input cannot go back by itself, until the next change', async () => {
    act(() => void scenarioStore.getState().edit({ shortPut: 6000, shortCall: 6200 }, { phase: 'commit' }))
    await open()
    await edit({ shortPut: 6300, shortCall: 7350 })
    await userEvent.click(screen.getByRole('button', { name: 'Put Short call strike back to 6200 pts' }))
    expect(screen.getByRole('alert').textContent).toBe('The short put 6300 must lie below the short call 6200.')
    await edit({ vix: 25 })
    expect(screen.getByRole('alert').textContent).toBe('')
  })

  it('goes back to the base, changes places with it, and can be taken off', async () => {
    await open()
    await edit({ vix: 30 })
    await userEvent.click(screen.getByRole('button', { name: 'Swap' }))
    expect(scenarioStore.getState()).toMatchObject({ scenario: defaultScenario, base: { vix: 30 } })
    await waitFor(() => expect(chipTexts()).toEqual(['VIX30 → 17.44 pts']))
    await userEvent.click(screen.getByRole('button', { name: 'Return to base' }))
    expect(scenarioStore.getState()).toMatchObject({ scenario: { vix: 30 }, base: { vix: 30 } })
    await userEvent.click(screen.getByRole('button', { name: 'Unpin' }))
    expect(screen.queryByRole('region', { name: 'Against the base' })).toBeNull()
    expect(scenarioStore.getState()).toMatchObject({ scenario: { vix: 30 }, base: null })
  })

  it('respects a lock with a sentence', async () => {
    await open()
    await edit({ playbook: 'tenPercent' })
    await edit({ lock: 'on' })
    await userEvent.click(screen.getByRole('button', { name: 'Return to base' }))
    expect(screen.getByRole('alert').textContent).toBe(LOCK_SENTENCE)
    expect(scenarioStore.getState().scenario.playbook).toBe('tenPercent')
  })

  it('offers on a read-only link nothing that would change the scenario', async () => {
    await open()
    act(() => {
      const { scenario, replaceScenario } = scenarioStore.getState()
      replaceScenario({ ...scenario, vix: 30 }, [], 'keep', { theme: [], hide: [], view: ['locked'] })
    })
    await nextFrame()
    expect(chips()).toHaveLength(1)
    // What explains a figure changes nothing.
    const acts = screen.getAllByRole('button').filter((button) => button.getAttribute('aria-haspopup') !== 'dialog')
    expect(acts.map(({ textContent }) => textContent)).toEqual(['Unpin'])
  })
})

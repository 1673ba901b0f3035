// @vitest-environment happy-dom
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { evaluate, loadMethod } from '../../../src/engine/index.ts'
import { defaultScenario } from '../../../src/scenario/defaultScenario.ts'
import type { Scenario } from '../../../src/scenario/parameters.ts'
import { parameterTexts } from '../../../src/scenario/parameterTexts.ts'
import { pinBase } from '../../../src/store/pinBase.ts'
import { scenarioStore } from '../../../src/store/scenarioStore.ts'
import { CompareTab } from '../../../src/ui/compare/CompareTab.tsx'
import { figures } from '../../../src/ui/panels/figureTexts.ts'
import { startFromTheOpeningScenario } from '../scenarioReset.ts'

startFromTheOpeningScenario()

const method = await loadMethod()
const nextFrame = () => act(() => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())))

async function edit(patch: Partial<Scenario>, phase: 'live' | 'commit' = 'commit') {
  act(() => void scenarioStore.getState().edit(patch, { phase }))
  await nextFrame()
}

/** Base, now and change of a line. */
const line = (name: string) =>
  within(screen.getByRole('row', { name: new RegExp(`^${name} `) }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent?.replace('↺', ''))

function open() {
  // Its own user before rendering: it brings the clipboard.
  const user = userEvent.setup()
  act(pinBase)
  render(<CompareTab method={method} />)
  return user
}

describe('the Compare tab', () => {
  it('asks for a base where none is pinned, and goes on with it', async () => {
    render(<CompareTab method={method} />)
    expect(screen.getByText(/^No base is pinned\./)).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Pin as base' }))
    expect(scenarioStore.getState().base).toEqual(defaultScenario)
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Side by side' }))
  })

  it('sets the figures of both scenarios side by side as the screen writes them', async () => {
    open()
    await edit({ vix: 30, contracts: 8 })
    const texts = (scenario: Scenario) => {
      const { position, sweep } = evaluate(scenario)
      return figures.map(({ value }) => value(position, () => sweep))
    }
    const [was, now] = [texts(defaultScenario), texts({ ...defaultScenario, vix: 30, contracts: 8 })]
    figures.forEach(({ name }, index) => {
      expect(line(name).slice(0, 2)).toEqual([was[index], now[index]])
    })
    expect(line('Reg-T margin')).toEqual(['$50,000', '$40,000', '−$10,000'])
  })

  it('waits for the release of a drag', async () => {
    open()
    await edit({ vix: 30 })
    const before = line('Credit')
    await edit({ vix: 50 }, 'live')
    expect(line('Credit')).toEqual(before)
    expect(document.querySelector('[data-stale="true"]')).toBeTruthy()
    await edit({})
    expect(line('Credit')).not.toEqual(before)
    expect(document.querySelector('[data-stale="true"]')).toBeNull()
  })

  it('lists every input that differs, and puts it back from there', async () => {
    const user = open()
    await edit({ vix: 30, contracts: 8, playbook: 'tenPercent' })
    expect(line('VIX')).toEqual(['17.44 pts', '30 pts', '+12.56 pts'])
    expect(line('Contracts')).toEqual(['10 lots', '8 lots', '−2 lots'])
    expect(line('Playbook')).toEqual(['RN: VIX regimes', '10 % rule', '–'])
    await user.click(screen.getByRole('button', { name: 'Put VIX back to 17.44 pts' }))
    expect(scenarioStore.getState().scenario.vix).toBe(defaultScenario.vix)
    await nextFrame()
    expect(screen.queryByRole('row', { name: /^VIX / })).toBeNull()
    expect(screen.getByRole('row', { name: /^Contracts / })).toBeTruthy()
  })

  it('says of an input that differs what it means', async () => {
    const user = open()
    await edit({ vix: 30, refVix: 20 })
    expect(screen.queryByRole('button', { name: 'About Credit' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'About VIX at entry' }))
    expect(await screen.findByText(parameterTexts.refVix.source.text, { exact: false })).toBeTruthy()
  })

  it('counts the checks of both', async () => {
    open()
    await edit({ vix: 30 })
    const broken = (scenario: Scenario) =>
      method.evaluateChecks(evaluate(scenario).position).filter(({ status }) => status === 'broken').length
    const [was, now] = [broken(defaultScenario), broken({ ...defaultScenario, vix: 30 })]
    expect(line('Broken or fired').slice(0, 2)).toEqual([String(was), String(now)])
  })

  it('copies the table with unrounded numbers', async () => {
    const user = open()
    await edit({ vix: 30 })
    await user.click(screen.getByRole('button', { name: 'Copy as CSV' }))
    const lines = (await navigator.clipboard.readText()).split('\r\n').map((text) => text.split(','))
    expect(lines[0]).toEqual(['Item', 'Unit', 'Base', 'Now', 'Change'])
    const credit = lines.find(([name]) => name === 'Credit')?.map(Number) ?? []
    const of = (vix: number) => evaluate({ ...defaultScenario, vix }).position.condor.creditUsd
    expect(credit.slice(2)).toEqual([of(17.44), of(30), of(30) - of(17.44)])
    expect(lines.find(([name]) => name === 'VIX')).toEqual(['VIX', 'pts', '17.44', '30', String(30 - 17.44)])
    expect(screen.getByText('Copied.')).toBeTruthy()
  })
})

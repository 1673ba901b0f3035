// @vitest-environment happy-dom
import { act, render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Scenario } from '../../../src/scenario/parameters.ts'
import { lab } from '../../../src/store/live.ts'
import { scenarioStore } from '../../../src/store/scenarioStore.ts'
import { HedgePanel } from '../../../src/ui/panels/HedgePanel.tsx'
import { startFromTheOpeningScenario } from '../scenarioReset.ts'

startFromTheOpeningScenario()

function show(changes: Partial<Scenario>) {
  act(() => void scenarioStore.getState().edit(changes, { phase: 'commit' }))
  render(<HedgePanel />)
}
const layer = (name: string) => within(screen.getByRole('region', { name }))
const fact = (name: string, of: string) =>
  layer(name)
    .getByRole('button', { name: `Explain ${of}, ${name}` })
    .closest('div')
    ?.querySelector('dd')?.textContent

describe('the hedge panel', () => {
  it('names a layer that waits or asks for judgement by its state, with why, and counts no contracts', () => {
    show({ playbook: 'rb', vix: 20 })
    expect(layer('First layer').getByText('Assess')).toBeTruthy()
    expect(layer('Second layer').getByText('Off')).toBeTruthy()
    const [first, second] = lab.position.get().sizing.layers
    expect(layer('First layer').getByText(first?.note ?? 'no note')).toBeTruthy()
    expect(layer('Second layer').getByText(second?.note ?? 'no note')).toBeTruthy()
    expect(screen.queryByText(/contracts/)).toBeNull()
    expect(screen.queryByText('Cost')).toBeNull()
    expect(screen.getByText(/^First zone/)).toBeTruthy()
  })

  it.each<[string, Partial<Scenario>, string, RegExp]>([
    ['USD of exposure', {}, 'Exposure of target', /^\$[\d,]+ of \$[\d,]+$/],
    ['delta units', { playbook: 'hr', vix: 20 }, 'Delta units of target', /^\d\.\d\d of \d\.\d\d$/],
    ['vega', { playbook: 'bw' }, 'Vega of target', /^\$[\d,.]+\/VIX pt of \$[\d,.]+\/VIX pt$/],
    ['premium', { playbook: 'rb', vix: 26 }, 'Premium of target', /^\$[\d,.]+ of \$[\d,.]+$/],
    ['contracts', { playbook: 'custom', customFirstQuantity: 7 }, 'Quantity of target', /^7 of 7$/],
  ])('holds a layer against its target in the playbook’s own measure: %s', (_, changes, name, text) => {
    show(changes)
    expect(fact('First layer', name)).toMatch(text)
  })

  it('shows the exposure of the whole layer beside a target in another measure', () => {
    show({ playbook: 'hr', vix: 20 })
    const [first] = lab.position.get().sizing.layers
    expect(fact('First layer', 'Exposure')).toBe(`$${Math.round(first?.exposure ?? 0).toLocaleString('en-US')}`)
  })

  it('names what was added to a layer and how much, also where the rule holds nothing', () => {
    show({ playbook: 'rb', vix: 20, addedNearCalls: 1 })
    const first = layer('First layer')
    expect(first.getByText('Assess')).toBeTruthy()
    expect(first.getByText(/^Added: 1 contract VIX \d+ call 18 Mar 2026$/)).toBeTruthy()
    expect(fact('First layer', 'Cost')).toMatch(/^\$[\d.]+$/)
    expect(first.queryByText('Premium of target')).toBeNull()
  })

  it('says that no hedge is held where there is none', () => {
    show({ playbook: 'custom' })
    expect(screen.getByText('No hedge is held under this playbook.')).toBeTruthy()
  })
})

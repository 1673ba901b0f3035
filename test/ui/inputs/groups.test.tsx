// @vitest-environment happy-dom
import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { evaluatePosition } from '../../../src/engine/index.ts'
import { defaultScenario } from '../../../src/scenario/defaultScenario.ts'
import { scenarioStore } from '../../../src/store/scenarioStore.ts'
import { HedgeInputs } from '../../../src/ui/inputs/HedgeInputs.tsx'
import { InputsPanel } from '../../../src/ui/inputs/InputsPanel.tsx'
import { RuleInputs } from '../../../src/ui/inputs/RuleInputs.tsx'
import { startFromTheOpeningScenario } from '../scenarioReset.ts'

startFromTheOpeningScenario()

const stored = () => scenarioStore.getState().scenario
const edit = (patch: Partial<ReturnType<typeof stored>>) =>
  act(() => void scenarioStore.getState().edit(patch, { phase: 'commit' }))
const fieldOf = (name: string) => screen.queryByLabelText<HTMLInputElement>(name, { selector: 'input[type=text]' })
const titles = (level: number) => screen.getAllByRole('heading', { level }).map(({ textContent }) => textContent)
const open = (title: string) => userEvent.click(screen.getByRole('heading', { name: title }))

describe('the groups of inputs', () => {
  it('stand in the order in which a book is put together', () => {
    render(<InputsPanel />)
    expect(titles(2)).toEqual([
      'Market',
      'Condor',
      'VIX curve',
      'Hedge',
      'Signals',
      'Account',
      'Entry',
      'Rules',
      'Assumptions',
    ])
  })

  it('make their rows when they are first opened, and keep them', async () => {
    render(<InputsPanel />)
    expect(fieldOf('Portfolio capital')).toBeNull()
    await open('Account')
    const field = await screen.findByLabelText<HTMLInputElement>('Portfolio capital')
    await userEvent.clear(field)
    await userEvent.type(field, 'half a million')
    await open('Account')
    await open('Account')
    expect(fieldOf('Portfolio capital')).toBe(field)
    expect(field.value).toBe('half a million')
  })

  it('show the signals in blocks under the score that they make', async () => {
    render(<InputsPanel />)
    await open('Signals')
    await screen.findByText('Signal score 0.50, no signal active.')
    expect(
      ['Momentum', 'Market', 'Events', 'Judgement'].map((name) => screen.queryByRole('region', { name })),
    ).not.toContain(null)
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'A/D line' }), 'Diverging negatively')
    await screen.findByText('Signal score 0.60, raised by A/D line diverging negatively.')
    expect(screen.queryByRole('button', { name: 'Explain Signal score' })).not.toBeNull()
    edit({ playbook: 'tenPercent' })
    await screen.findByText('This playbook does not use the signal score.')
    expect(screen.queryByRole('button', { name: 'Explain Signal score' })).toBeNull()
  })

  it('show the rules of the playbook in force first and open, the others folded', async () => {
    edit({ playbook: 'rb' })
    render(<RuleInputs />)
    expect(titles(3)[0]).toBe('RB: zones')
    expect(fieldOf('RB-1: signs that agree')).not.toBeNull()
    expect(fieldOf('Weight of a signal')).not.toBeNull()
    expect(fieldOf('RN-13: RSI that adds')).toBeNull()
    await open('RN: VIX regimes')
    expect(await screen.findByLabelText('RN-13: RSI that adds')).toBeTruthy()
    edit({ playbook: 'hr' })
    expect(titles(3)[0]).toBe('HR: hedge ratio above VIX 16')
    expect(await screen.findByLabelText('HR: sized by')).toBeTruthy()
  })
})

describe('the entry that triggers compare with', () => {
  it('is marked all at once, marked again, and forgotten', async () => {
    render(<InputsPanel />)
    await open('Entry')
    await userEvent.click(await screen.findByRole('button', { name: 'Mark this state as entry' }))
    const { condor, curve } = evaluatePosition(stored())
    expect(stored()).toMatchObject({ refDate: '2026-01-30', refVix: 17.44, refSpx: 6939.03 })
    expect(stored().refLowerBreakEven).toBeCloseTo(condor.lowerBreakEven, 2)
    expect(stored().refFrontSpread).toBeCloseTo((curve[0]?.price ?? 0) - (curve[1]?.price ?? 0), 2)
    expect(scenarioStore.getState().lastChange.history).toBe('push')
    const line = (name: string) => screen.getByText(name, { selector: 'dt' }).nextElementSibling?.textContent
    expect([line('Date'), line('VIX'), line('SPX')]).toEqual(['30 Jan 2026', '17.44', '6,939.03'])
    expect(line('M1 − M2')).toBe('−0.85')

    edit({ vix: 25 })
    await userEvent.click(screen.getByRole('button', { name: 'Mark again' }))
    expect(line('VIX')).toBe('25.00')
    await userEvent.click(screen.getByRole('button', { name: 'Forget' }))
    expect(stored()).toEqual({ ...defaultScenario, vix: 25 })
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Mark this state as entry' }))
  })
})

describe('layers of one’s own', () => {
  it('start as a copy of those on the screen, with a step in the history', async () => {
    render(<HedgeInputs />)
    const before = evaluatePosition(stored()).sizing.layers.map(({ name, contracts }) => [name, contracts])
    await userEvent.click(screen.getByRole('button', { name: 'Copy the layers on the screen' }))
    expect(stored()).toMatchObject({ playbook: 'custom', customFirst: 'nearVixCall', customSecond: 'leveragedEtp' })
    expect(scenarioStore.getState().lastChange.history).toBe('push')
    expect(evaluatePosition(stored()).sizing.layers.map(({ name, contracts }) => [name, contracts])).toEqual(before)
    expect(screen.getByRole('combobox', { name: 'First layer' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Copy the layers on the screen' })).toBeNull()
  })

  it('and what was added show their fields only where there are any', () => {
    render(<HedgeInputs />)
    expect(fieldOf('First layer: quantity')).toBeNull()
    expect(fieldOf('Near VIX calls added')).toBeNull()
    edit({ addedFutures: 2 })
    expect(fieldOf('VIX futures added')?.value).toBe('2')
    expect(fieldOf('First layer: quantity')).toBeNull()
    edit({ addedFutures: 0, playbook: 'custom' })
    expect(fieldOf('First layer: quantity')).not.toBeNull()
    expect(fieldOf('Near VIX calls added')).not.toBeNull()
  })

  it('have tenor and strike of their own where the instrument has any; empty, they are shared', async () => {
    edit({ playbook: 'custom', customFirstQuantity: 1, customSecondQuantity: 1, customThirdQuantity: 1 })
    render(<HedgeInputs />)
    const tenor = fieldOf('First layer: tenor')
    expect(tenor?.value).toBe('')
    expect([tenor?.placeholder, fieldOf('Second layer: tenor')?.placeholder]).toEqual(['45', '120'])
    expect(fieldOf('First layer: strike / future')?.placeholder).toBe('1.2')
    await userEvent.type(tenor as HTMLInputElement, '{ArrowUp}')
    expect(tenor?.value).toBe('46')
    await userEvent.clear(tenor as HTMLInputElement)
    expect(stored().customFirstDays).toBeNull()
    edit({ shortTenorDays: 30 })
    expect(tenor?.placeholder).toBe('30')
    expect(fieldOf('Third layer: tenor')).toBeNull()
    await userEvent.type(tenor as HTMLInputElement, '75{Enter}')
    await userEvent.type(fieldOf('First layer: strike / future') as HTMLInputElement, '1.5{Enter}')
    expect(stored()).toMatchObject({ customFirstDays: 75, customFirstStrike: 1.5, customSecondDays: null })
    const [first, second] = evaluatePosition(stored()).sizing.layers.map(({ name }) => name)
    expect([first, second]).toEqual(['VIX 31 call 2026-04-15', 'VIX 25 call 2026-05-19'])

    await userEvent.click(screen.getByRole('button', { name: 'Reset First layer: tenor' }))
    expect(stored().customFirstDays).toBeNull()
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Third layer' }), 'VIX futures')
    expect(fieldOf('Third layer: tenor')).not.toBeNull()
    expect(fieldOf('Third layer: strike / future')).toBeNull()
    expect(fieldOf('Third layer: strikes apart')).toBeNull()
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Second layer' }), 'VIX call diagonal')
    expect(fieldOf('Second layer: strikes apart')?.value).toBe('1')
    await userEvent.type(fieldOf('Third layer: tenor') as HTMLInputElement, '2{Enter}')
    expect(stored().customThirdDays).toBeNull()
    expect(fieldOf('Third layer: tenor')?.getAttribute('aria-invalid')).toBe('true')
  })

  it('are listed with what is held and what was added', async () => {
    edit({ playbook: 'custom', customFirstQuantity: 3, addedNearCalls: 1 })
    render(<HedgeInputs />)
    const rows = () =>
      within(screen.getByRole('list', { name: 'Layers of the hedge' }))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent)
    await waitFor(() =>
      expect(rows()).toEqual(['VIX 24 call 18 Mar 20263 contracts', 'Added: VIX 24 call 18 Mar 20261 contract']),
    )
  })
})

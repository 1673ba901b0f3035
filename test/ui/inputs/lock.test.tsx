// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { decodeFragment } from '../../../src/scenario/linkCodec.ts'
import { lockedKeys } from '../../../src/scenario/lock.ts'
import { scenarioStore } from '../../../src/store/scenarioStore.ts'
import { writeText } from '../../../src/ui/inputs/editing.ts'
import { InputsPanel } from '../../../src/ui/inputs/InputsPanel.tsx'
import { ParameterRow } from '../../../src/ui/inputs/ParameterRow.tsx'
import { startFromTheOpeningScenario } from '../scenarioReset.ts'

startFromTheOpeningScenario()

const stored = () => scenarioStore.getState().scenario
const openLink = (fragment: string) => {
  const { scenario, notices } = decodeFragment(fragment)
  expect(notices).toEqual([])
  scenarioStore.getState().replaceScenario(scenario, notices, 'keep')
}
const control = (name: string) =>
  screen.getByLabelText<HTMLInputElement>(name, { selector: 'select, input[type=text]' })
const group = (title: string) => screen.getByRole('heading', { name: title }).closest('details') as HTMLElement
const SENTENCE = 'The layers are locked: they are not altered without agreement (RN-17).'

describe('RN-17 locked layers', () => {
  it('open locked from a link: hedge and rules are read-only, market and condor are not', async () => {
    openLink('v=1&lock=on&stance=0.8')
    render(<InputsPanel />)
    expect(await within(group('Hedge')).findByText(SENTENCE)).toBeTruthy()
    for (const name of ['Playbook', 'Stance', 'Hedge scale', 'Layers']) expect(control(name).disabled, name).toBe(true)
    for (const name of ['SPX', 'Contracts', 'M1']) expect(control(name).disabled, name).toBe(false)
    expect(screen.queryByRole('button', { name: 'Reset Stance' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Copy the layers on the screen' })).toBeNull()
  })

  it('disable the field or choice of every setting that is locked', () => {
    openLink('v=1&lock=on')
    const { container } = render([...lockedKeys].map((key) => <ParameterRow key={key} parameterKey={key} />))
    const controls = [...container.querySelectorAll<HTMLInputElement>('select, input')]
    expect(controls.length).toBeGreaterThanOrEqual(lockedKeys.size)
    expect(controls.filter(({ disabled }) => !disabled)).toEqual([])
  })

  it('say so in the assumptions too, where only those that shape the hedge are read-only', async () => {
    openLink('v=1&lock=on')
    render(<InputsPanel />)
    await userEvent.click(screen.getByRole('heading', { name: 'Assumptions' }))
    expect(await within(group('Assumptions')).findByText(SENTENCE)).toBeTruthy()
    expect(control('Near hedge tenor').disabled).toBe(true)
    expect(control('VIX smile tilt').disabled).toBe(false)
  })

  it('are locked by their own row, and a copy of them is unlocked as a step of the history', async () => {
    render(<InputsPanel />)
    expect(screen.queryByText(SENTENCE)).toBeNull()
    await userEvent.selectOptions(control('Layers'), 'Locked')
    expect(stored().lock).toBe('on')
    await userEvent.click(within(group('Hedge')).getByRole('button', { name: 'Unlock a copy' }))
    expect(stored().lock).toBe('off')
    expect(scenarioStore.getState().lastChange).toEqual({ phase: 'commit', history: 'push' })
    expect(screen.queryByText(SENTENCE)).toBeNull()
    expect(document.activeElement).toBe(control('Playbook'))
    expect(control('Playbook').disabled).toBe(false)
  })

  it('refuse an edit by any way, with the sentence for the field it came from', () => {
    openLink('v=1&lock=on')
    expect(writeText('hedgeScalePct', '50', 'commit')).toMatchObject({ problem: SENTENCE })
    expect(writeText('vix', '25', 'commit')).toMatchObject({ problem: null })
    expect(stored()).toMatchObject({ hedgeScalePct: 100, vix: 25 })
  })
})

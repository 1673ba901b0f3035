// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { ParameterKey } from '../../../src/scenario/parameters.ts'
import { scenarioStore } from '../../../src/store/scenarioStore.ts'
import { scenarioUndo } from '../../../src/store/undo.ts'
import { CurveInputs } from '../../../src/ui/inputs/CurveInputs.tsx'
import { ExpiryRow } from '../../../src/ui/inputs/ExpiryRow.tsx'
import { HedgeInputs } from '../../../src/ui/inputs/HedgeInputs.tsx'
import { InputsPanel } from '../../../src/ui/inputs/InputsPanel.tsx'
import { ParameterRow } from '../../../src/ui/inputs/ParameterRow.tsx'
import { Figures } from '../../../src/ui/panels/Figures.tsx'
import { startFromTheOpeningScenario } from '../scenarioReset.ts'

startFromTheOpeningScenario()

const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name, { selector: 'input[type=text]' })
const figure = (name: string) => screen.getByLabelText(name, { selector: 'output' })
const stored = (key: ParameterKey) => scenarioStore.getState().scenario[key]

/** The sentence that belongs to a field, as assistive technology finds it. */
const sentence = (input: HTMLElement) =>
  document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent ?? ''

/** Draws the figures and some rows of the parameter table. */
function show(...keys: readonly ParameterKey[]) {
  render(
    <>
      <Figures />
      {keys.map((key) => (
        <ParameterRow key={key} parameterKey={key} />
      ))}
    </>,
  )
  return userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never })
}

async function type(user: ReturnType<typeof userEvent.setup>, name: string, text: string) {
  const input = field(name)
  await user.clear(input)
  if (text !== '') await user.type(input, text)
  return input
}

describe('typing a valid number', () => {
  it('moves the figures at every keystroke that reads as a valid number', async () => {
    const user = show('shortPut')
    const before = figure('Credit').textContent
    await type(user, 'Short put strike', '6500')
    expect(stored('shortPut')).toBe(6500)
    await waitFor(() => expect(figure('Credit').textContent).not.toBe(before))
  })

  it('commits on Enter', async () => {
    const user = show('contracts')
    await type(user, 'Contracts', '12')
    expect(scenarioStore.getState().lastChange.phase).toBe('live')
    await user.keyboard('{Enter}')
    expect(scenarioStore.getState().lastChange.phase).toBe('commit')
    expect(stored('contracts')).toBe(12)
  })

  it('commits on leaving the field and writes the number in its plain form', async () => {
    const user = show('ratePct')
    const input = await type(user, 'Interest rate', '4,50')
    expect(input.value).toBe('4,50')
    await user.tab()
    expect(input.value).toBe('4.5')
    expect(scenarioStore.getState().lastChange.phase).toBe('commit')
  })

  it('steps with the arrow keys', async () => {
    const user = show('shortCall')
    await user.click(field('Short call strike'))
    await user.keyboard('{ArrowUp}')
    expect(stored('shortCall')).toBe(7355)
    expect(field('Short call strike').value).toBe('7355')
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}')
    expect(stored('shortCall')).toBe(7354.5)
  })
})

describe('bad input says what is wrong and leaves the last valid scenario drawn', () => {
  it.each<[situation: string, name: string, text: string, key: ParameterKey, says: RegExp]>([
    ['crossed strikes', 'Short put strike', '7400', 'shortPut', /must lie below the short call/],
    ['a zero wing', 'Put wing width', '0', 'putWidth', /./],
    ['an empty field', 'SPX', '', 'spx', /Enter a number/],
    ['letters', 'SPX', 'abc', 'spx', /not a number/],
    ['negative contracts', 'Contracts', '-3', 'contracts', /./],
    ['a curve value of 0', 'M3', '0', 'm3', /./],
    ['a fraction of a contract', 'Contracts', '2.5', 'contracts', /whole/],
  ])('%s', async (_situation, name, text, key, says) => {
    const user = show(key)
    const before = figure('Credit').textContent
    const input = await type(user, name, text)
    expect(input).toHaveProperty('value', text)
    expect(input.getAttribute('aria-invalid')).toBe('true')
    expect(sentence(input)).toMatch(says)
    expect(stored(key)).not.toBe(Number(text))

    await user.tab()
    expect(input.value, 'what was typed stays').toBe(text)
    expect(sentence(input)).toMatch(says)
    await waitFor(() => expect(figure('Credit').textContent).toBe(before))

    await user.type(input, '{Escape}')
    expect(input.getAttribute('aria-invalid')).toBe('false')
    expect(input.value).not.toBe(text)
  })

  it('goes on undisturbed after a bad keystroke', async () => {
    const user = show('shortPut')
    const input = field('Short put strike')
    await user.clear(input)
    await user.type(input, '6x')
    expect(input.getAttribute('aria-invalid')).toBe('true')
    await user.type(input, '{Backspace}400')
    expect(input.value).toBe('6400')
    expect(input.getAttribute('aria-invalid')).toBe('false')
    expect(stored('shortPut')).toBe(6400)
  })

  it('does not leave the beginning of a number that turned out not to fit', async () => {
    const user = show('shortPut')
    await type(user, 'Short put strike', '7400')
    expect(stored('shortPut')).toBe(6300)
  })

  it('keeps a finished number when something unreadable follows it', async () => {
    const user = show('shortPut')
    await type(user, 'Short put strike', '6400x')
    expect(stored('shortPut')).toBe(6400)
  })

  it('gives a valid draft up on Escape', async () => {
    const user = show('shortPut')
    const input = await type(user, 'Short put strike', '6400')
    await user.keyboard('{Escape}')
    expect(stored('shortPut')).toBe(6300)
    expect(input.value).toBe('6300')
  })

  it('takes up a waiting number once another field has made room for it', async () => {
    const user = show('shortPut', 'shortCall')
    const put = await type(user, 'Short put strike', '7400')
    await type(user, 'Short call strike', '7600')
    await user.tab()
    await waitFor(() => expect(stored('shortPut')).toBe(7400))
    expect(put.getAttribute('aria-invalid')).toBe('false')
  })
})

describe('an ambiguous number', () => {
  it('is asked about, never guessed, and the answer is taken', async () => {
    const user = show('spx')
    const input = await type(user, 'SPX', '7,100')
    expect(stored('spx')).toBe(6939.03)
    expect(sentence(input)).toContain('choose one')
    await user.click(screen.getByRole('button', { name: '7100' }))
    expect(stored('spx')).toBe(7100)
    expect(input.getAttribute('aria-invalid')).toBe('false')
  })
})

describe('reset', () => {
  it('is there only while a parameter differs from the opening scenario', async () => {
    const user = show('contracts')
    expect(screen.queryByRole('button', { name: 'Reset Contracts' })).toBeNull()
    await type(user, 'Contracts', '12')
    await user.click(await screen.findByRole('button', { name: 'Reset Contracts' }))
    expect(stored('contracts')).toBe(10)
    await waitFor(() => expect(field('Contracts').value).toBe('10'))
    expect(screen.queryByRole('button', { name: 'Reset Contracts' })).toBeNull()
    expect(document.activeElement).toBe(field('Contracts'))
  })
})

describe('numbers of the model', () => {
  it('shows VVIX by model, takes one by hand, and gives it back when the field is emptied', async () => {
    const user = show('vvix')
    expect(field('VVIX').value).toBe('97.58')
    await type(user, 'VVIX', '110')
    expect(stored('vvix')).toBe(110)
    await user.clear(field('VVIX'))
    await user.tab()
    expect(stored('vvix')).toBeNull()
    expect(field('VVIX').value).toBe('97.58')
  })

  it('lets the curve fields follow VIX, and an edit there makes the curve on the screen the observed one', async () => {
    const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never })
    render(
      <>
        <ParameterRow parameterKey="vix" />
        <CurveInputs />
      </>,
    )
    scenarioStore.getState().edit({ vix: 30 }, { phase: 'live' })
    await waitFor(() => expect(Number(field('M1').value)).toBeGreaterThan(22))
    expect(field('VIX').value).toBe('30')
    await type(user, 'M2', '26')
    expect(stored('m2')).toBe(26)
    expect(stored('curveVix')).toBe(30)
  })
})

describe('choices and dates', () => {
  it('offers listed expiries with their days, and keeps an unlisted one of a link', async () => {
    scenarioStore.getState().edit({ expiry: '2026-11-12' }, { phase: 'commit' })
    render(<ExpiryRow />)
    const expiry = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Expiry' })
    expect(expiry.value).toBe('2026-11-12')
    expect(screen.getByRole('option', { name: 'Fri 20 Mar 2026 · 49 days' })).toBeTruthy()
  })

  it('opens the stated notional only where it is used', async () => {
    const user = userEvent.setup()
    render(<HedgeInputs />)
    expect(field('Stated notional').disabled).toBe(true)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Condor notional' }), 'Stated')
    expect(field('Stated notional').disabled).toBe(false)
  })

  it('refuses a valuation date after the expiry, and says so beside the date', () => {
    show('date')
    const date = screen.getByLabelText<HTMLInputElement>('Valuation date')
    fireEvent.input(date, { target: { value: '2026-04-30' } })
    expect(sentence(date)).toMatch(/expiry .* must lie after the valuation date/)
    expect(stored('date')).toBe('2026-01-30')
  })
})

it('has no slider that could be taken for the one that sets VIX', async () => {
  render(<InputsPanel />)
  expect(await screen.findByRole('slider', { name: 'Curve level' })).toBeTruthy()
  expect(screen.queryAllByRole('slider', { name: /vix/i })).toEqual([])
})

it('an undo takes no bad draft up, even where it would fit now, and redo stays', async () => {
  const stop = scenarioUndo.start()
  const user = show('shortPut', 'shortCall')
  const edit = (shortCall: number) => scenarioStore.getState().edit({ shortCall }, { phase: 'commit' })
  edit(7000)
  await type(user, 'Short put strike', '7100')
  await user.tab()
  expect(field('Short put strike').getAttribute('aria-invalid')).toBe('true')
  const before = stored('shortPut')

  scenarioUndo.undo()
  await waitFor(() => expect(field('Short put strike').getAttribute('aria-invalid')).toBe('false'))
  expect(stored('shortCall')).toBe(7350)
  expect(stored('shortPut')).toBe(before)
  scenarioUndo.redo()
  expect(stored('shortCall')).toBe(7000)
  stop()
})

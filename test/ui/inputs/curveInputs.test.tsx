// @vitest-environment happy-dom
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { defaultScenario } from '../../../src/scenario/defaultScenario.ts'
import { curveHump, curveLevel, curveSlope } from '../../../src/scenario/rebase.ts'
import { lab } from '../../../src/store/live.ts'
import { scenarioStore } from '../../../src/store/scenarioStore.ts'
import { Explain } from '../../../src/ui/explain/Explain.tsx'
import { closeExplanation } from '../../../src/ui/explain/openTopics.ts'
import { CurveInputs } from '../../../src/ui/inputs/CurveInputs.tsx'
import { HedgeInputs } from '../../../src/ui/inputs/HedgeInputs.tsx'
import { InputsPanel } from '../../../src/ui/inputs/InputsPanel.tsx'
import { startFromTheOpeningScenario } from '../scenarioReset.ts'

startFromTheOpeningScenario()

const stored = () => scenarioStore.getState().scenario
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name, { selector: 'input[type=text]' })
const select = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name })

describe('the futures curve as inputs', () => {
  it('opens how the figures of its shape come about', async () => {
    render(
      <>
        <CurveInputs />
        <Explain />
      </>,
    )
    await userEvent.click(screen.getByRole('button', { name: 'Explain the shape of the curve' }))
    const dialog = await screen.findByRole('dialog', { name: 'How M1 − M2 comes about' }, { timeout: 20_000 })
    expect(within(dialog).getByRole('group', { name: 'M1 − M2' })).toBeTruthy()
    expect(within(dialog).getByRole('group', { name: 'M4 − M7' })).toBeTruthy()
    act(closeExplanation)
  }, 30_000)

  it('shows the typical curve on request, and an edit of it makes it one’s own', async () => {
    render(<CurveInputs />)
    act(() => void scenarioStore.getState().edit({ vix: 44.1 }, { phase: 'commit' }))
    await userEvent.selectOptions(select('Futures curve'), 'Typical curve')
    const shown = lab.position.get().curve[0]?.price ?? Number.NaN
    await waitFor(() => expect(Number(field('M1').value)).toBeCloseTo(shown, 1))
    expect(field('Curve observed at VIX').disabled).toBe(true)

    await userEvent.clear(field('M2'))
    await userEvent.type(field('M2'), '40{Enter}')
    expect(stored()).toMatchObject({ curveSource: 'shocked', curveVix: 44.1, m2: 40 })
    expect(stored().m1).toBeCloseTo(shown, 4)
  })

  it.each([
    ['Curve level', curveLevel, '25'],
    ['Curve slope', curveSlope, '-5'],
    ['Curve hump', curveHump, '2'],
  ])('%s moves its own figure and leaves the others', (name, shift, to) => {
    render(<CurveInputs />)
    const others = [curveLevel, curveSlope, curveHump].filter((other) => other !== shift)
    const before = others.map(({ figure }) => figure(lab.position.get()))
    fireEvent.input(screen.getByRole('slider', { name }), { target: { value: to } })
    expect(shift.figure(lab.position.get())).toBeCloseTo(Number(to), 3)
    others.forEach(({ figure }, i) => {
      expect(figure(lab.position.get())).toBeCloseTo(before[i] ?? Number.NaN, 3)
    })
  })

  it('is put back as a whole by its one reset', async () => {
    render(<CurveInputs />)
    fireEvent.input(screen.getByRole('slider', { name: 'Curve slope' }), { target: { value: '-5' } })
    await userEvent.click(screen.getByRole('button', { name: 'Reset the curve' }))
    expect(stored()).toEqual(defaultScenario)
  })

  it('says where the surface admits arbitrage, and keeps what was set', async () => {
    render(<CurveInputs />)
    const sick = { vix: 80, curveVix: 80, m1: 60, m2: 12, m3: 5, m4: 5, ratioExponent: 1 }
    expect(screen.queryByText(/allows arbitrage/)).toBeNull()
    act(() => void scenarioStore.getState().edit(sick, { phase: 'commit' }))
    await waitFor(() => expect(screen.getByText(/^The surface you set allows arbitrage at \d+ days? \(/)).toBeTruthy())
    expect(stored()).toMatchObject(sick)
  })
})

describe('the market day', () => {
  it('moves market and condor there, as an entry of the history of its own', async () => {
    render(<InputsPanel />)
    const day = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Market day' })
    expect(day.selectedOptions[0]?.textContent).toBe('Opening day')
    const option = within(day).getByRole<HTMLOptionElement>('option', { name: /^16 Mar 2020/ })
    await userEvent.selectOptions(day, option)
    expect(stored()).toMatchObject({ date: '2020-03-16', vix: 82.69 })
    expect(scenarioStore.getState().lastChange).toEqual({ phase: 'commit', history: 'push' })
    expect(day.value).toBe('2020-03-16')

    act(() => void scenarioStore.getState().edit({ spx: 2500 }, { phase: 'commit' }))
    expect(day.selectedOptions[0]?.textContent).toBe('Own values')
    await userEvent.selectOptions(day, 'Opening day')
    expect(stored()).toEqual(defaultScenario)
  })
})

describe('entry and quotes', () => {
  it('keeps the model’s credit beside a typed one and shows P&L since entry', async () => {
    render(<InputsPanel />)
    await userEvent.click(screen.getByText('Entry and quotes'))
    const figure = (name: string) => screen.queryByRole('status', { name })
    expect(figure('P&L since entry')).toBeNull()
    await userEvent.clear(field('Credit received'))
    await userEvent.type(field('Credit received'), '9{Enter}')
    const { modelCreditPoints } = lab.position.get().condor
    expect(modelCreditPoints).toBeCloseTo(7.14, 1)
    await waitFor(() => expect(figure('Credit in force')?.textContent).toBe('9.00 points, as typed'))
    expect(figure('Credit by model')?.textContent).toBe(`${modelCreditPoints.toFixed(2)} points`)
    expect(figure('P&L since entry')?.textContent).toMatch(/^\+\$1,8\d\d, from 30 Jan 2026$/)
  })
})

describe('figures of the condor', () => {
  it('are read out beside its inputs and follow them', async () => {
    render(<InputsPanel />)
    const figure = (name: string) => screen.getByRole('status', { name }).textContent
    expect(figure('Expected move (1 SD)')).toMatch(/^±36\d points$/)
    expect(figure('1.5 × expected move')).toMatch(/^±5\d\d points$/)
    expect(figure('Short put delta')).toBe('−0.106')
    expect(figure('Short call delta')).toBe('0.091')
    expect(figure('Reg-T margin')).toBe('$50,000')
    const before = figure('Probability of profit')
    act(() => void scenarioStore.getState().edit({ vix: 30 }, { phase: 'commit' }))
    await waitFor(() => expect(figure('Probability of profit')).not.toBe(before))
  })
})

describe('priced off spot VIX', () => {
  it('shows the wrong price beside the right one, for each VIX option, only on request', async () => {
    render(<HedgeInputs />)
    expect(screen.queryByRole('table')).toBeNull()
    await userEvent.selectOptions(select('Priced off spot VIX'), 'Shown')
    const row = within(await screen.findByRole('row', { name: /^VIX 24 call 18 Mar 2026/ }))
    const [option] = lab.position.get().spotPriced
    const [right, wrong] = row.getAllByRole('cell').map(({ textContent }) => textContent)
    expect(right).toBe(`${option?.price.toFixed(2)} on ${option?.future.toFixed(2)}`)
    expect(wrong).toBe(`${option?.wrongPrice.toFixed(2)} on 17.44`)
  })

  it('says so where no VIX option is held', async () => {
    scenarioStore.getState().edit({ playbook: 'none', spotPriced: 'on' }, { phase: 'commit' })
    render(<HedgeInputs />)
    expect(await screen.findByText('The hedge holds no VIX option here.')).toBeTruthy()
  })
})

// @vitest-environment happy-dom
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { evaluatePayoffLayers } from '../../../src/engine/index.ts'
import { defaultScenario } from '../../../src/scenario/defaultScenario.ts'
import type { Scenario } from '../../../src/scenario/parameters.ts'
import { createChartLab } from '../../../src/store/chartLab.ts'
import { createLiveLab } from '../../../src/store/live.ts'
import { createScenarioStore } from '../../../src/store/scenarioStore.ts'
import { PayoffChart } from '../../../src/ui/charts/payoff/PayoffChart.tsx'
import { signedUsd } from '../../../src/ui/format/format.ts'
import { plotsDrawn } from './allDrawn.ts'
import { drawAtAFixedSize } from './fixedSize.ts'

drawAtAFixedSize()

async function open(patch: Partial<Scenario> = {}) {
  const store = createScenarioStore({ ...defaultScenario, ...patch })
  const lab = createChartLab(createLiveLab(store, (run) => run()))
  const { container } = render(<PayoffChart lab={lab} />)
  await plotsDrawn()
  const path = (series: string) => container.querySelector(`[data-series="${series}"]`)?.getAttribute('d') ?? null
  const edit = (change: Partial<Scenario>, phase: 'live' | 'commit') =>
    act(() => void store.getState().edit(change, { phase }))
  const figure = screen.getByRole('figure')
  const ticks = () => [...container.querySelectorAll('.recharts-cartesian-axis-tick-value')].map((t) => t.textContent)
  const sentence = () => document.getElementById(figure.getAttribute('aria-describedby') ?? '')?.textContent ?? ''
  return { lab, path, edit, figure, ticks, sentence, container }
}

const layer = (name: string) => screen.getByRole('button', { name })
/** A closed popover hides what is in it, also where happy-dom knows no popovers. */
const thumb = (name: string) => screen.findByRole<HTMLInputElement>('slider', { name, hidden: true })

describe('single layers of the payoff', () => {
  it('are drawn on request alone, follow the finger, and go again', async () => {
    const { path, edit } = await open()
    expect(path('first-expiry')).toBeNull()
    await userEvent.click(layer('First layer'))
    await waitFor(() => expect(layer('First layer').getAttribute('aria-pressed')).toBe('true'))
    const before = path('first-expiry')
    expect(before).toMatch(/^M[\d.]+,[\d.]+L/)
    expect(path('second-expiry')).toBeNull()
    edit({ vix: 22 }, 'live')
    await waitFor(() => expect(path('first-expiry')).not.toBe(before))
    await userEvent.click(layer('First layer'))
    await waitFor(() => expect(path('first-expiry')).toBeNull())
  })

  it('count each press, also one that comes before the first is loaded', async () => {
    await open()
    const names = ['First layer', 'Second layer']
    for (const name of names) fireEvent.click(layer(name))
    await waitFor(() => {
      for (const name of names) expect(layer(name).getAttribute('aria-pressed')).toBe('true')
    })
  })

  it('stand in table and read-out as well', async () => {
    const { lab, figure } = await open()
    await userEvent.click(layer('Second layer'))
    await userEvent.click(screen.getByRole('button', { name: /^Table/ }))
    const header = (await screen.findAllByRole('columnheader')).map(({ textContent }) => textContent)
    expect(header.slice(1, 5)).toEqual([
      'Condor, at expiry',
      'Hedge, at expiry',
      'Second layer, at expiry',
      'Net, at expiry',
    ])
    screen.getByRole('application').focus()
    await userEvent.keyboard('{Home}')
    const { second } = evaluatePayoffLayers(lab.position.get(), lab.payoff.get().spx, ['second'])
    const shown = figure.querySelector('[data-value="second At expiry"]')?.textContent
    expect(shown).toBe(signedUsd(second?.expiry[0] ?? Number.NaN))
  })

  it('are not offered where there is no hedge', async () => {
    await open({ playbook: 'none' })
    expect(screen.queryByRole('button', { name: 'First layer' })).toBeNull()
  })
})

describe('the range of the payoff', () => {
  it('widens axis, curves and sentence, and reset takes it back', async () => {
    const { ticks, sentence, path } = await open()
    const rest = { ticks: ticks(), net: path('net-expiry') }
    expect(screen.queryByRole('button', { name: /^Reset the range/ })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: /^Range/ }))
    fireEvent.change(await thumb('From: range of the payoff chart'), { target: { value: '-25' } })
    expect(sentence()).toContain('between 5,205 and 7,565')
    expect(ticks()).not.toEqual(rest.ticks)
    expect(screen.getByRole('button', { name: 'Range of the payoff chart, −25 % to +9 %' })).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: /^Reset the range/ }))
    expect(path('net-expiry')).toBe(rest.net)
    expect(ticks()).toEqual(rest.ticks)
  })

  it('keeps still while SPX is dragged and goes along on release', async () => {
    const { edit, sentence } = await open()
    await userEvent.click(screen.getByRole('button', { name: /^Range/ }))
    fireEvent.change(await thumb('To: range of the payoff chart'), { target: { value: '20' } })
    const before = /between .* it/.exec(sentence())?.[0]
    expect(before).toContain('8,325')
    const unmoved = sentence()
    edit({ spx: 6800 }, 'live')
    await waitFor(() => expect(sentence()).not.toBe(unmoved))
    expect(sentence()).toContain(before)
    edit({}, 'commit')
    expect(sentence()).toContain('8,160')
  })

  it('holds single layers too', async () => {
    const { lab, figure } = await open()
    await userEvent.click(layer('First layer'))
    await userEvent.click(screen.getByRole('button', { name: /^Range/ }))
    fireEvent.change(await thumb('From: range of the payoff chart'), { target: { value: '-30' } })
    screen.getByRole('application').focus()
    await userEvent.keyboard('{Home}')
    expect(figure.querySelector('[data-readout]')?.textContent).toContain('SPX 4,855')
    const { first } = evaluatePayoffLayers(lab.position.get(), new Float64Array([4855]), ['first'])
    expect(figure.querySelector('[data-value="first At expiry"]')?.textContent).toBe(
      signedUsd(first?.expiry[0] ?? Number.NaN),
    )
  })
})

describe('where SPX may be', () => {
  it('is drawn as bands of the implied move, which widen with VIX, beside the probability of profit', async () => {
    const { container, edit, figure, lab } = await open()
    const widths = () =>
      [...container.querySelectorAll('[data-mark="deviations"] rect')].map((band) => Number(band.getAttribute('width')))
    const before = widths()
    expect(before).toEqual([...before].sort((a, b) => b - a))
    expect(figure.textContent).toContain('probability of profit 84 %')
    edit({ vix: 22 }, 'live')
    await waitFor(() => expect(widths()[2]).toBeGreaterThan(before[2] ?? Number.NaN))
    const now = Math.round(100 * lab.position.get().condor.probabilityOfProfit)
    await waitFor(() => expect(figure.textContent).toContain(`probability of profit ${now} %`))
  })
})

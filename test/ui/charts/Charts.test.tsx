// @vitest-environment happy-dom
import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { defaultScenario } from '../../../src/scenario/defaultScenario.ts'
import { createChartLab } from '../../../src/store/chartLab.ts'
import { createLiveLab } from '../../../src/store/live.ts'
import { createScenarioStore } from '../../../src/store/scenarioStore.ts'
import { Charts } from '../../../src/ui/charts/Charts.tsx'
import { signedUsd } from '../../../src/ui/format/format.ts'
import { allDrawn } from './allDrawn.ts'
import { drawAtAFixedSize } from './fixedSize.ts'
import { sourceOf } from './source.ts'

drawAtAFixedSize()

async function open() {
  const store = createScenarioStore(defaultScenario)
  const lab = createChartLab(createLiveLab(store, (run) => run()))
  const { container } = render(<Charts lab={lab} />)
  await allDrawn()
  const path = (series: string) => container.querySelector(`[data-series="${series}"]`)?.getAttribute('d')
  const drag = (vix: number) => act(() => void store.getState().edit({ vix }, { phase: 'live' }))
  const release = () => act(() => void store.getState().edit({}, { phase: 'commit' }))
  const ticks = () =>
    [...container.querySelectorAll('.recharts-cartesian-axis-tick-value')].map((tick) => tick.textContent)
  return { lab, path, drag, release, ticks }
}

const PAYOFF = /^If SPX moves from here: P&L today and at expiry \(20 Mar 2026\)$/
const ALLOCATION = /^The playbook’s hedge at each VIX, entered fresh$/
const BREAKDOWN = /^Theta and vega today/

describe('the charts', () => {
  it('are figures with a name and a sentence', async () => {
    await open()
    expect(screen.getByRole('figure', { name: PAYOFF })).toHaveProperty('tagName', 'FIGURE')
    for (const [name, sentence] of [
      [PAYOFF, /crosses zero at SPX/],
      [ALLOCATION, /^At VIX 17\.4 the playbook would hold \$/],
      [BREAKDOWN, /^Theta a day: condor \+\$/],
    ] as const) {
      const figure = screen.getByRole('figure', { name })
      const described = document.getElementById(figure.getAttribute('aria-describedby') ?? '')
      expect(described?.textContent).toMatch(sentence)
    }
  })

  it('move their curves under the finger and keep the axes still', async () => {
    const { path, drag, ticks } = await open()
    const before = { net: path('net-expiry'), today: path('hedge-today'), axes: ticks() }
    expect(before.net).toMatch(/^M[\d.]+,[\d.]+L/)
    drag(17.2)
    await waitFor(() => expect(path('net-expiry')).not.toBe(before.net))
    await waitFor(() => expect(path('hedge-today')).not.toBe(before.today))
    expect(ticks()).toEqual(before.axes)
  })

  it('let the axes grow while the finger rests, and settle on release', async () => {
    const { drag, release, ticks } = await open()
    const start = ticks()
    drag(80)
    expect(ticks()).toEqual(start)
    await waitFor(() => expect(ticks()).not.toEqual(start))
    drag(17.44)
    expect(ticks()).not.toEqual(start)
    release()
    expect(ticks()).toEqual(start)
  })

  it('show the current rows in the table and follow them', async () => {
    const { lab, drag } = await open()
    const figure = within(screen.getByRole('figure', { name: BREAKDOWN }))
    await userEvent.click(figure.getByRole('button', { name: /^Table/ }))
    await figure.findByRole('table')
    const netTheta = () => within(figure.getByRole('row', { name: /^Net/ })).getAllByRole('cell')[0]?.textContent
    expect(netTheta()).toBe(signedUsd(lab.position.get().book.net.theta.total))
    drag(35)
    expect(netTheta()).toBe(signedUsd(lab.position.get().book.net.theta.total))
  })

  it('read values by keyboard, and the read-out follows the rows', async () => {
    const { lab, drag } = await open()
    const figure = screen.getByRole('figure', { name: PAYOFF })
    within(figure)
      .getByRole('application', { name: /^Payoff at an SPX level/ })
      .focus()
    await userEvent.keyboard('{Home}')
    const shown = () => figure.querySelector('[data-value="net At expiry"]')?.textContent
    const net = () => signedUsd(lab.payoff.get().expiry.net[0] ?? Number.NaN)
    expect(shown()).toBe(net())
    const said = within(figure).getAllByRole('status')[0]?.textContent
    expect(said).toContain(`Net: at expiry ${net()}`)
    drag(30)
    expect(shown()).toBe(net())
    expect(within(figure).getAllByRole('status')[0]?.textContent).toBe(said)
  })

  it('stay up when one of them cannot be drawn', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const store = createScenarioStore(defaultScenario)
    const lab = createChartLab(createLiveLab(store, (run) => run()))
    const payoff = sourceOf(lab.payoff.get())
    const broken = { ...payoff, get: () => (failing ? fail() : payoff.get()) }
    let failing = false
    const fail = () => {
      throw new RangeError('no such market')
    }
    render(<Charts lab={{ ...lab, payoff: broken }} />)
    await allDrawn()
    failing = true
    act(() => payoff.set(payoff.get()))
    expect(screen.getByRole('alert').textContent).toContain('The payoff chart cannot be drawn: no such market')
    expect(screen.getByRole('figure', { name: ALLOCATION })).toBeTruthy()
  })
})

// @vitest-environment happy-dom
import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import {
  evaluateHeldTheta,
  evaluateMap,
  evaluatePayoff,
  evaluatePosition,
  evaluateVolatility,
} from '../../../src/engine/index.ts'
import { defaultScenario } from '../../../src/scenario/defaultScenario.ts'
import type { Scenario } from '../../../src/scenario/parameters.ts'
import { unpin } from '../../../src/store/base.ts'
import { pinBase } from '../../../src/store/pinBase.ts'
import { scenarioStore } from '../../../src/store/scenarioStore.ts'
import { Charts } from '../../../src/ui/charts/Charts.tsx'
import { showGhosts } from '../../../src/ui/charts/ghost/showGhosts.ts'
import { MapTab } from '../../../src/ui/charts/map/MapTab.tsx'
import { interpolate } from '../../../src/ui/charts/scale/sampled.ts'
import { TimelineTab } from '../../../src/ui/charts/timeline/TimelineTab.tsx'
import { VolatilityCharts } from '../../../src/ui/charts/volatility/VolatilityCharts.tsx'
import { signedUsd } from '../../../src/ui/format/format.ts'
import { allDrawn, plotsDrawn } from '../charts/allDrawn.ts'
import { drawAtAFixedSize } from '../charts/fixedSize.ts'
import { startFromTheOpeningScenario } from '../scenarioReset.ts'

startFromTheOpeningScenario()
drawAtAFixedSize()

let stop: () => void = () => undefined
afterEach(() => act(() => stop()))

const nextFrame = () => act(() => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())))

async function edit(patch: Partial<Scenario>, phase: 'live' | 'commit' = 'commit') {
  act(() => void scenarioStore.getState().edit(patch, { phase }))
  await nextFrame()
}

const path = (series: string) => document.querySelector(`[data-series="${series}"]`)?.getAttribute('d')
const chart = (name: string) => within(document.querySelector<HTMLElement>(`[data-chart="${name}"]`) as HTMLElement)

const said = (name: string) => chart(name).getAllByRole('status')[0]?.textContent ?? ''

function pinAndDraw(charts: ReactNode) {
  act(pinBase)
  stop = showGhosts()
  render(charts)
}

async function open() {
  pinAndDraw(<Charts />)
  await allDrawn()
  await waitFor(() => expect(path('base-net-expiry')).toMatch(/^M/))
}

describe('the ghosts of the base', () => {
  it('lie on the curves they come from while nothing differs', async () => {
    await open()
    expect(path('base-net-expiry')).toBe(path('net-expiry'))
    expect(path('base-net-today')).toBe(path('net-today'))
  })

  it('keep still under the finger while net moves', async () => {
    await open()
    const before = { ghost: path('base-net-expiry'), net: path('net-expiry'), tick: path('base-theta') }
    await edit({ vix: 17.2 }, 'live')
    await waitFor(() => expect(path('net-expiry')).not.toBe(before.net))
    expect(path('base-net-expiry')).toBe(before.ghost)
    expect(path('base-theta')).toBe(before.tick)
  })

  it('are held by the axes, also where the scenario has gone far away', async () => {
    await open()
    await edit({ spx: 5000, shortPut: 4500, shortCall: 5300, contracts: 1 })
    const rect = document.querySelector('[data-chart="payoff"] clipPath rect')
    const [left, top, width, height] = ['x', 'y', 'width', 'height'].map((name) => Number(rect?.getAttribute(name)))
    for (const series of ['base-net-expiry', 'base-net-today', 'net-expiry']) {
      const points = [...(path(series) ?? '').matchAll(/([\d.-]+),([\d.-]+)/g)].map(([, x, y]) => [
        Number(x),
        Number(y),
      ])
      const across = points.map(([x = Number.NaN]) => x)
      expect(Math.max(...across) - Math.min(...across)).toBeGreaterThan((width ?? Number.NaN) / 4)
      for (const [x = Number.NaN, y = Number.NaN] of points) {
        expect(x).toBeGreaterThanOrEqual((left ?? Number.NaN) - 0.1)
        expect(x).toBeLessThanOrEqual((left ?? Number.NaN) + (width ?? Number.NaN) + 0.1)
        expect(y).toBeGreaterThanOrEqual(top ?? Number.NaN)
        expect(y).toBeLessThanOrEqual((top ?? Number.NaN) + (height ?? Number.NaN))
      }
    }
  })

  it('are named in the legends, and go with the base', async () => {
    await open()
    expect(chart('payoff').getByText('Base, net')).toBeTruthy()
    expect(chart('allocation').getByText('Base, all layers')).toBeTruthy()
    expect(chart('breakdown').getByText('Base, net')).toBeTruthy()
    act(unpin)
    expect(screen.queryByText(/^Base,/)).toBeNull()
    expect(document.querySelectorAll('[data-series^="base-"]')).toHaveLength(0)
  })

  it('are left off where the hedge is counted in another unit', async () => {
    await open()
    expect(path('base-hedge')).toMatch(/^M/)
    await edit({ exposureBasis: 'vega' })
    expect(path('base-hedge')).toBeUndefined()
    expect(path('base-net-expiry')).toMatch(/^M/)
  })

  it('stand in table and read-out with the base’s own values', async () => {
    await open()
    await edit({ vix: 30 })
    const payoff = evaluatePayoff(evaluatePosition(defaultScenario))
    await userEvent.click(chart('payoff').getByRole('button', { name: /^Table/ }))
    const heads = (await chart('payoff').findAllByRole('columnheader')).map(({ textContent }) => textContent)
    expect(heads.slice(-2)).toEqual(['Base net, at expiry', 'Base net, today'])
    act(() =>
      chart('payoff')
        .getByRole('application', { name: /^Payoff at an SPX level/ })
        .focus(),
    )
    await userEvent.keyboard('{End}{PageDown}{PageDown}')
    const now = evaluatePayoff(evaluatePosition(scenarioStore.getState().scenario))
    const level = now.spx[now.spx.length - 21] ?? Number.NaN
    const shown = document.querySelector('[data-chart="payoff"] [data-value="base At expiry"]')?.textContent
    expect(shown).toBe(signedUsd(interpolate(payoff.spx, payoff.expiry.net, level)))
    expect(chart('payoff').getAllByRole('status')[0]?.textContent).toContain(`Base, net: at expiry ${shown}`)
  })

  it('mark the base’s net in the breakdown, with a row of its own in the table', async () => {
    await open()
    await edit({ vix: 30 })
    await userEvent.click(chart('breakdown').getByRole('button', { name: /^Table/ }))
    const cells = within(await chart('breakdown').findByRole('row', { name: /^Base, net/ })).getAllByRole('cell')
    expect(cells[0]?.textContent).toBe(signedUsd(evaluatePosition(defaultScenario).book.net.theta.total))
  })

  it('lie in the charts against VIX, held or re-sized as those are', async () => {
    pinAndDraw(<VolatilityCharts />)
    expect(path('base-net-now')).toBe(path('net-now'))
    expect(path('base-net-theta')).toBe(path('net'))
    await edit({ vix: 35 })
    const resized = path('base-net-theta')
    await userEvent.click(screen.getByRole('radio', { name: 'hedge held' }))
    await waitFor(() => expect(path('base-net-theta')).not.toBe(resized))
    expect(path('net')).not.toBe(path('base-net-theta'))
  })

  it('are named at the payoff’s right end, clear of the names of the other lines', async () => {
    await open()
    const heights = () =>
      [...document.querySelectorAll('[data-chart="payoff"] text')]
        .filter(({ textContent }) => ['Condor', 'Hedge', 'Net', 'Base'].includes(textContent ?? ''))
        .map((name) => Number(name.getAttribute('y')))
        .sort((a, b) => a - b)
    expect(heights()).toHaveLength(4)
    await edit({ contracts: 9 })
    heights().reduce((above, below) => {
      expect(below - above).toBeGreaterThan(14.9)
      return below
    })
    act(unpin)
    expect(heights()).toHaveLength(3)
  })

  it('lie on the futures curve, in its table and its read-out', async () => {
    pinAndDraw(<VolatilityCharts />)
    expect(path('base-now')).toBe(path('now'))
    await edit({ vix: 35 })
    expect(path('base-now')).not.toBe(path('now'))
    const { curve } = evaluateVolatility(evaluatePosition(defaultScenario))
    act(() => chart('curve').getByRole('application').focus())
    await userEvent.keyboard('{Home}')
    const shown = document.querySelector('[data-chart="curve"] [data-value="base VIX points"]')?.textContent
    expect(shown).toBe(curve.now[0]?.toFixed(2))
    await userEvent.click(chart('curve').getByRole('button', { name: /^Table/ }))
    const [, spot] = await chart('curve').findAllByRole('row')
    expect(spot?.lastElementChild?.textContent).toBe(shown)
  })

  it('part into decay and roll as the chart does, each with its own name and value', async () => {
    pinAndDraw(<VolatilityCharts />)
    expect([path('base-decay'), path('base-roll')]).toEqual([path('decay'), path('roll')])
    await userEvent.click(screen.getByRole('radio', { name: 'hedge held' }))
    await edit({ vix: 35 })
    const parts = chart('vix-theta-parts')
    expect(parts.getByText('Base, decay')).toBeTruthy()
    act(() => parts.getByRole('application').focus())
    await userEvent.keyboard('{Home}')
    const { decay, roll } = evaluateHeldTheta(evaluatePosition(defaultScenario))
    const said = parts.getAllByRole('status')[0]?.textContent
    expect(said).toContain(`Base, decay: ${signedUsd(decay[0] ?? Number.NaN)}.`)
    expect(said).toContain(`Base, roll: ${signedUsd(roll[0] ?? Number.NaN)}.`)
  })

  it('draw the base’s zero contour and path on the map, and give its amount in every cell', async () => {
    pinAndDraw(<MapTab />)
    await plotsDrawn()
    await waitFor(() => expect(path('base-zero')).toMatch(/^M/))
    expect(path('base-zero')).toBe(path('zero'))
    expect(path('base-path')).toBe(path('path'))
    await edit({ vix: 35, contracts: 4, spotVol: 'held' })
    expect(path('base-zero')).not.toBe(path('zero'))
    expect(chart('map').getByText('Base: VIX as it goes with SPX')).toBeTruthy()
    const { net, spx } = evaluateMap(evaluatePosition(defaultScenario))
    act(() => chart('map').getByRole('application').focus())
    await userEvent.keyboard('{Home}')
    const cell = net.length - spx.length
    const row = [...document.querySelectorAll('[data-chart="map"] [data-value^="base"]')]
    expect(row).toHaveLength(1)
    await userEvent.click(chart('map').getByRole('button', { name: /^Table/ }))
    const [, highest] = await chart('map').findAllByRole('row')
    const cells = within(highest as HTMLElement).getAllByRole('cell')
    expect(cells[cells.length / 2]?.textContent).toBe(signedUsd(net[cell] ?? Number.NaN))
  })

  it('tick the base’s settlements on the timeline, also where it is of another day', async () => {
    pinAndDraw(<TimelineTab />)
    await plotsDrawn()
    await waitFor(() => expect(path('base-condor')).toMatch(/^M/))
    const before = path('base-condor')
    expect(chart('timeline').getByText('Base, settles')).toBeTruthy()
    await edit({ expiry: '2026-04-17' })
    expect(path('base-condor')).not.toBe(before)
    await userEvent.click(chart('timeline').getByRole('button', { name: /^Table/ }))
    const put = await chart('timeline').findByRole('row', { name: /^Base: SPX 6300 put 20 Mar 2026/ })
    expect(put.lastElementChild?.textContent).toBe('49.0')
    await edit({ date: '2026-02-02' })
    await waitFor(() => expect(put.lastElementChild?.textContent).toBe('46.0'))
    act(() => chart('timeline').getByRole('application').focus())
    await userEvent.keyboard('{End}')
    for (let step = 0; step < 9 && !/20 Mar/.test(said('timeline')); step += 1) await userEvent.keyboard('{ArrowLeft}')
    expect(said('timeline')).toContain('Condor: Base: −10 SPX 6300 put 20 Mar 2026.')
    act(unpin)
    expect(chart('timeline').queryByText('Base, settles')).toBeNull()
  })
})

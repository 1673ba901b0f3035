// @vitest-environment happy-dom
import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { defaultScenario } from '../../../../src/scenario/defaultScenario.ts'
import type { Scenario } from '../../../../src/scenario/parameters.ts'
import { createLiveLab } from '../../../../src/store/live.ts'
import { createScenarioStore, type EditPhase } from '../../../../src/store/scenarioStore.ts'
import { createTabLab } from '../../../../src/store/tabLab.ts'
import { MapTab } from '../../../../src/ui/charts/map/MapTab.tsx'
import { signedUsd } from '../../../../src/ui/format/format.ts'
import { plotsDrawn } from '../allDrawn.ts'
import { drawAtAFixedSize } from '../fixedSize.ts'

drawAtAFixedSize()

async function open(changes: Partial<Scenario> = {}) {
  const store = createScenarioStore({ ...defaultScenario, ...changes })
  const lab = createTabLab(createLiveLab(store, (run) => run()))
  const { container } = render(<MapTab lab={lab} />)
  await plotsDrawn()
  const edit = (patch: Partial<Scenario>, phase: EditPhase) => act(() => void store.getState().edit(patch, { phase }))
  const all = (selector: string) => [...container.querySelectorAll(selector)]
  const path = (series: string) => container.querySelector(`[data-series="${series}"]`)?.getAttribute('d')
  const figure = screen.getByRole('figure')
  return {
    lab,
    edit,
    path,
    figure,
    washes: () => all('[data-series^="gain-"], [data-series^="loss-"]').map((wash) => wash.getAttribute('data-series')),
    mark: (name: string) => container.querySelector(`[data-mark="${name}"]`),
    read: (value: string) => figure.querySelector(`[data-value="${value}"]`)?.textContent,
    names: () => all('text').map((text) => text.textContent),
  }
}

const reader = () => screen.getByRole('application', { name: /^Profit and loss at an SPX and a VIX level/ })

describe('the map', () => {
  it('is a figure with a title, a sentence, washes, contours, amounts on them and the path', async () => {
    const { figure, path, names } = await open()
    expect(figure.getAttribute('data-chart')).toBe('map')
    expect(screen.getByRole('heading').textContent).toMatch(/net P&L of the book held, at once$/)
    expect(document.getElementById(figure.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(
      /^Net at best \+\$/,
    )
    for (const series of ['gain-0', 'gain-100000', 'loss-0', 'loss-20000', 'contours', 'zero', 'path']) {
      expect(path(series), series).toMatch(/^M[\d.]+,[\d.]+L/)
    }
    expect(names()).toEqual(expect.arrayContaining(['+$100k', '0', 'now', 'short put 6,300', '6,939']))
    expect(screen.getByRole('img', { name: /^Colours of the map, parted at −\$\d+k, / })).toBeTruthy()
  })

  it('moves under the finger; its levels keep still until what they part grows beyond them', async () => {
    const { edit, path, washes } = await open()
    const before = { zero: path('zero'), washes: washes() }
    edit({ vix: 17.3 }, 'live')
    await waitFor(() => expect(path('zero')).not.toBe(before.zero))
    expect(washes()).toEqual(before.washes)
    const between = path('zero')
    edit({ contracts: 1 }, 'live')
    await waitFor(() => expect(path('zero')).not.toBe(between))
    expect(washes()).toEqual(before.washes)
    edit({}, 'commit')
    expect(washes()).not.toEqual(before.washes)
  })

  it('shows where the what-if stands once something has moved', async () => {
    const { edit, mark, path } = await open()
    expect(mark('what-if')?.getAttribute('display')).toBe('none')
    const linked = path('path')
    edit({ spotMovePct: -5 }, 'commit')
    expect(mark('what-if')?.getAttribute('display')).toBe('inline')
    edit({ spotVol: 'held' }, 'commit')
    expect(path('path')).not.toBe(linked)
    edit({ spotMovePct: -30 }, 'commit')
    expect(mark('what-if')?.getAttribute('display')).toBe('none')
  })

  it('is read cell by cell: along SPX, and up and down VIX', async () => {
    const { lab, read, figure, edit } = await open()
    reader().focus()
    await userEvent.keyboard('{Home}')
    const { net, movesPct, vix } = lab.map.get()
    const row = [...vix].findIndex((level) => level > 17)
    expect(read('net At once')).toBe(signedUsd(net[row * movesPct.length] ?? Number.NaN))
    await userEvent.keyboard('{ArrowRight}{ArrowUp}{PageUp}')
    const said = within(figure).getAllByRole('status')[0]?.textContent
    expect(said).toMatch(/^SPX 5,586 \(−19\.5 %\), VIX \d+\.\d\. Condor: .* Net: /)
    expect(said).toContain(`VIX ${(vix[row + 11] ?? 0).toFixed(1)}`)
    expect(read('net At once')).toBe(signedUsd(net[(row + 11) * movesPct.length + 1] ?? Number.NaN))
    edit({ daysForward: 5 }, 'live')
    const now = signedUsd(lab.map.get().net[(row + 11) * movesPct.length + 1] ?? Number.NaN)
    await waitFor(() => expect(read('net After 5 days')).toBe(now))
  })

  it('shows its rows as a table, downwards from the highest VIX', async () => {
    const { lab, figure } = await open()
    await userEvent.click(screen.getByRole('button', { name: 'Table of the map chart' }))
    const table = within(await within(figure).findByRole('table'))
    const highest = within(table.getByRole('row', { name: /^90\.0/ })).getAllByRole('cell')
    const { net, movesPct } = lab.map.get()
    expect(highest[0]?.textContent).toBe(signedUsd(net[54 * movesPct.length] ?? Number.NaN))
    expect(highest.at(-1)?.textContent).toBe(signedUsd(net.at(-1) ?? Number.NaN))
  })
})

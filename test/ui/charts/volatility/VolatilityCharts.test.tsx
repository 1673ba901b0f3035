// @vitest-environment happy-dom
import { act, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Scenario } from '../../../../src/scenario/parameters.ts'
import { type EditPhase, scenarioStore } from '../../../../src/store/scenarioStore.ts'
import { tabLab as lab } from '../../../../src/store/tabLab.ts'
import { VolatilityCharts } from '../../../../src/ui/charts/volatility/VolatilityCharts.tsx'
import { signedUsd } from '../../../../src/ui/format/format.ts'
import { startFromTheOpeningScenario } from '../../scenarioReset.ts'
import { plotsDrawn } from '../allDrawn.ts'
import { drawAtAFixedSize } from '../fixedSize.ts'

startFromTheOpeningScenario()
drawAtAFixedSize()

const nextFrame = () => act(() => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())))
const stored = () => scenarioStore.getState().scenario

async function edit(patch: Partial<Scenario>, phase: EditPhase = 'commit') {
  act(() => void scenarioStore.getState().edit(patch, { phase }))
  await nextFrame()
}

async function open() {
  const { container } = render(<VolatilityCharts />)
  await plotsDrawn()
  const figure = (name: string) => {
    const found = container.querySelector<HTMLElement>(`[data-chart="${name}"]`)
    if (!found) throw new Error(`no chart named ${name}`)
    return found
  }
  return {
    figure,
    path: (chart: string, series: string) =>
      figure(chart).querySelector(`[data-series="${series}"]`)?.getAttribute('d'),
    sentence: (chart: string) =>
      document.getElementById(figure(chart).getAttribute('aria-describedby') ?? '')?.textContent ?? '',
    title: (chart: string) =>
      document.getElementById(figure(chart).getAttribute('aria-labelledby') ?? '')?.textContent ?? '',
  }
}

const handle = (name: RegExp) => screen.getByRole<HTMLInputElement>('slider', { name })

describe('the futures curve', () => {
  it('names its shape with its figures, and draws the what-if only where there is one', async () => {
    const { sentence, title, path } = await open()
    expect(title('curve')).toBe('VIX futures curve today')
    expect(sentence('curve')?.replaceAll('\u00a0', ' ')).toBe(
      'Now, VIX 17.4: contango: M2 above M1, M1 − M2 = −0.85, M4 − M7 = −0.88.',
    )
    expect(path('curve', 'now')).toMatch(/^M/)
    expect(path('curve', 'shocked')).toBe('')

    await edit({ spotMovePct: -10, rollShare: 0, daysForward: 5 })
    expect(title('curve')).toBe('VIX futures curve today, and in the what-if after 5 days')
    expect(sentence('curve')).toMatch(/What-if at once, VIX \d+\.\d: backwardation.*After 5 days, VIX/)
    expect(path('curve', 'shocked')).toMatch(/^M/)
    expect(path('curve', 'later')).not.toBe(path('curve', 'shocked'))
  })

  it('names curves that lie on each other together, and draws one', async () => {
    const { sentence, path } = await open()
    await edit({ spotMovePct: -10, daysForward: 5 })
    expect(sentence('curve')).toContain('What-if at once and after 5 days, VIX')
    expect(path('curve', 'later')).toBe('')
  })

  it('has a handle for each future, named by month and date and never after VIX', async () => {
    await open()
    expect(screen.queryAllByRole('slider', { name: /vix/i })).toEqual([])
    const handles = screen.getAllByRole('slider')
    expect(handles.map((slider) => slider.getAttribute('aria-label'))).toEqual([
      'M1 18 Feb 2026',
      'M2 18 Mar 2026',
      'M3 15 Apr 2026',
      'M4 19 May 2026',
      'M5 17 Jun 2026',
      'M6 22 Jul 2026',
      'M7 19 Aug 2026',
      'M8 16 Sep 2026',
    ])
    const m1 = handle(/^M1 /)
    expect([m1.min, m1.max, m1.getAttribute('aria-valuetext')]).toEqual(['5', '150', '19.0448 points'])
  })

  it('steps a future by keys, and commits each step', async () => {
    await open()
    handle(/^M3 /).focus()
    await userEvent.keyboard('{ArrowUp}')
    expect(stored().m3).toBe(20.55)
    await userEvent.keyboard('{ArrowUp}')
    expect(stored().m3).toBe(20.6)
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}')
    expect(stored().m3).toBe(20.595)
    await userEvent.keyboard('{PageUp}')
    expect(stored().m3).toBe(21)
    await userEvent.keyboard('{PageUp}')
    expect(stored().m3).toBe(22)
    expect(scenarioStore.getState().lastChange.phase).toBe('commit')
    expect(handle(/^M3 /).getAttribute('aria-valuetext')).toBe('22 points')
  })

  it('edits live under the pointer, commits on release, and moves nothing on a mere press', async () => {
    await open()
    const grip = handle(/^M3 /).parentElement
    if (!grip) throw new Error('a handle has a grip')
    grip.setPointerCapture = () => {}
    fireEvent.pointerDown(grip, { button: 0, pointerId: 1, clientY: 100 })
    fireEvent.pointerUp(grip, { pointerId: 1, clientY: 100 })
    expect(stored().m3).toBe(20.5492)

    fireEvent.pointerDown(grip, { button: 0, pointerId: 1, clientY: 100 })
    fireEvent.pointerMove(grip, { pointerId: 1, clientY: 80 })
    expect(stored().m3).toBeGreaterThan(20.55)
    expect((stored().m3 / 0.05) % 1).toBeCloseTo(0, 6)
    expect(scenarioStore.getState().lastChange.phase).toBe('live')
    fireEvent.pointerUp(grip, { pointerId: 1, clientY: 80 })
    expect(scenarioStore.getState().lastChange.phase).toBe('commit')
    expect(document.activeElement).toBe(handle(/^M3 /))
  })

  it('makes the curve on the screen the observed one when a typical curve is dragged', async () => {
    await open()
    await edit({ curveSource: 'typical', vix: 30 })
    const shown = lab.position.get().curve.map(({ price }) => price)
    handle(/^M3 /).focus()
    await userEvent.keyboard('{PageUp}')
    expect(stored()).toMatchObject({ curveSource: 'shocked', curveVix: 30 })
    expect(stored().m4).toBeCloseTo(shown[3] ?? Number.NaN, 4)
  })
})

describe('P&L against VIX', () => {
  it('is that of the book held; the later day joins once days pass', async () => {
    const { title, sentence, path, figure } = await open()
    expect(title('vix-profit')).toBe('If VIX alone moves from here: P&L at once')
    expect(path('vix-profit', 'net-then')).toBe('')
    await edit({ daysForward: 5 })
    expect(title('vix-profit')).toMatch(/: P&L at once and after 5 days$/)
    expect(path('vix-profit', 'net-then')).toMatch(/^M/)
    const { vix, profitThen } = lab.volatility.get()
    const worst = Math.min(...(profitThen?.net ?? []))
    expect(sentence('vix-profit')).toContain(`After 5 days, net is at best`)
    expect(sentence('vix-profit')).toContain(signedUsd(worst))

    within(figure('vix-profit')).getByRole('application').focus()
    await userEvent.keyboard('{End}')
    const read = (value: string) => figure('vix-profit').querySelector(`[data-value="${value}"]`)?.textContent
    expect(read('net After 5 days')).toBe(signedUsd(profitThen?.net.at(-1) ?? Number.NaN))
    expect(vix.at(-1)).toBe(90)
  })
})

describe('theta against VIX', () => {
  it('says net theta as the figures do, and where it changes sign', async () => {
    const { sentence, title } = await open()
    const net = signedUsd(lab.position.get().book.net.theta.total)
    expect(title('vix-theta')).toBe('Net theta a day against VIX, entered fresh at each')
    expect(sentence('vix-theta')).toMatch(/changes sign at VIX 15\.0 \(a jump\)/)
    expect(sentence('vix-theta')).toContain(`Net theta is ${net} a day at VIX 17.4`)
    expect(sentence('vix-theta-parts')).toContain(`: ${net} a day.`)
  })

  it('switches between the hedge re-sized and the hedge held, in both charts', async () => {
    const { title, path } = await open()
    const before = path('vix-theta', 'hedge')
    const choice = within(screen.getByRole('group', { name: 'Hedge at each VIX' }))
    expect(choice.getByRole<HTMLInputElement>('radio', { name: 'hedge re-sized' }).checked).toBe(true)
    await userEvent.click(choice.getByRole('radio', { name: 'hedge held' }))
    expect(title('vix-theta')).toMatch(/, the book of today held$/)
    expect(title('vix-theta-parts')).toMatch(/, the book of today held$/)
    expect(path('vix-theta', 'hedge')).not.toBe(before)
  })

  it('decay and roll add up to net in the table', async () => {
    const { figure } = await open()
    const parts = within(figure('vix-theta-parts'))
    await userEvent.click(parts.getByRole('button', { name: /^Table/ }))
    expect((await parts.findAllByRole('columnheader')).map(({ textContent }) => textContent)).toEqual([
      'VIX',
      'Decay, a day',
      'Roll, a day',
      'Net, a day',
    ])
    const { decay, roll, net } = lab.freshTheta.get()
    net.forEach((sum, i) => {
      expect((decay[i] ?? 0) + (roll[i] ?? 0)).toBeCloseTo(sum, 8)
    })
  })

  it('says what theta is taken over where it is not a day', async () => {
    const { title } = await open()
    await edit({ thetaClock: 'nextClose' })
    expect(title('vix-theta')).toMatch(/^Net theta to the next close \(3 days\) against VIX/)
  })
})

it('draws at most twelve moving curves', async () => {
  open()
  await edit({ spotMovePct: -10, rollShare: 0, daysForward: 5 })
  const drawn = [...document.querySelectorAll('path[data-series]')].filter((path) => path.getAttribute('d'))
  expect(drawn.length).toBeGreaterThan(8)
  expect(drawn.length).toBeLessThanOrEqual(12)
})

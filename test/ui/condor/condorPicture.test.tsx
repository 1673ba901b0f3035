// @vitest-environment happy-dom
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { strikesOf } from '../../../src/scenario/condorStrikes.ts'
import type { Scenario } from '../../../src/scenario/parameters.ts'
import { lab } from '../../../src/store/live.ts'
import { type EditPhase, scenarioStore } from '../../../src/store/scenarioStore.ts'
import { CondorPicture } from '../../../src/ui/condor/CondorPicture.tsx'
import { strikeFigures } from '../../../src/ui/condor/strikeFigures.ts'
import { drawAtAFixedSize } from '../charts/fixedSize.ts'
import { startFromTheOpeningScenario } from '../scenarioReset.ts'

startFromTheOpeningScenario()
drawAtAFixedSize()

const OPENING = { longPut: 6250, shortPut: 6300, shortCall: 7350, longCall: 7400 }

const handle = (name: string) => screen.getByRole<HTMLInputElement>('slider', { name })
const spoken = (name: string) => handle(name).getAttribute('aria-valuetext')
const strikes = () => strikesOf(scenarioStore.getState().scenario)
const phase = () => scenarioStore.getState().lastChange.phase
const nextFrame = () => act(() => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())))

async function edit(patch: Partial<Scenario>, as: EditPhase = 'commit') {
  act(() => void scenarioStore.getState().edit(patch, { phase: as }))
  await nextFrame()
}

/** What the pointer takes hold of. */
function grip(name: string): HTMLElement {
  const element = handle(name).parentElement
  if (!element) throw new Error('a handle has a grip')
  element.setPointerCapture = () => {}
  return element
}

const press = (name: string) =>
  fireEvent.pointerDown(grip(name), { button: 0, pointerId: 1, clientX: 300, clientY: 100 })
const drag = (name: string, by: number, shiftKey = false) =>
  fireEvent.pointerMove(grip(name), { pointerId: 1, clientX: 300 + by, clientY: 100, shiftKey })
const release = (name: string) => fireEvent.pointerUp(grip(name), { pointerId: 1, clientX: 300, clientY: 100 })

async function keys(name: string, typed: string) {
  act(() => handle(name).focus())
  await userEvent.keyboard(typed)
}

describe('the four strikes', () => {
  it('are sliders by name, in order, each with its strike, delta and distance', () => {
    render(<CondorPicture />)
    const names = screen.getAllByRole('slider').map((slider) => slider.getAttribute('aria-label'))
    expect(names).toEqual(['Long put strike', 'Short put strike', 'Short call strike', 'Long call strike'])
    expect(spoken('Short put strike')).toBe('6,300, delta 0.11, 1.8 SD')
    expect(spoken('Long call strike')).toMatch(/^7,400, delta 0\.06, 1\.\d SD$/)
    expect(handle('Short put strike').valueAsNumber).toBe(6300)
  })

  it('carry the deltas that the condor’s figures have', () => {
    const position = lab.position.get()
    expect(strikeFigures(position, 'shortPut').delta).toBeCloseTo(position.condor.shortPutDelta, 12)
    expect(strikeFigures(position, 'shortCall').delta).toBeCloseTo(position.condor.shortCallDelta, 12)
    expect(strikeFigures(position, 'longPut').delta).toBeGreaterThan(position.condor.shortPutDelta)
  })

  it('have no name that could be taken for the strip’s', () => {
    render(<CondorPicture />)
    expect(screen.queryAllByRole('slider', { name: /vix/i })).toEqual([])
  })

  it('are written beside their pins and follow every edit', async () => {
    const { container } = render(<CondorPicture />)
    const written = (name: string) => container.querySelector(`[data-label="${name}"]`)?.textContent
    expect(written('shortPut')).toBe('6,300delta 0.11')
    await edit({ shortPut: 6200 }, 'live')
    await waitFor(() => expect(written('shortPut')).toMatch(/^6,200delta 0\.0\d$/))
    expect(written('longPut')).toMatch(/^6,150/)
    await waitFor(() => expect(spoken('Short put strike')).toMatch(/^6,200/))
  })
})

describe('by keyboard', () => {
  it('an arrow steps a sold strike by five points and its wing with it, and commits', async () => {
    render(<CondorPicture />)
    await keys('Short put strike', '{ArrowLeft}')
    expect(strikes()).toEqual({ ...OPENING, longPut: 6245, shortPut: 6295 })
    expect(phase()).toBe('commit')
    expect(spoken('Short put strike')).toMatch(/^6,295/)
  })

  it('Shift steps by one point, a page by 25, on their grids', async () => {
    render(<CondorPicture />)
    await keys('Short call strike', '{Shift>}{ArrowUp}{/Shift}')
    expect(strikes().shortCall).toBe(7351)
    expect(handle('Short call strike').valueAsNumber).toBe(7351)
    await keys('Short call strike', '{PageUp}')
    expect(strikes().shortCall).toBe(7375)
    await keys('Short call strike', '{PageDown}{PageDown}')
    expect(strikes().shortCall).toBe(7325)
  })

  it('the ends of the slider are the limits, and never pass a neighbour', async () => {
    render(<CondorPicture />)
    const longPut = handle('Long put strike')
    expect(Number(longPut.min)).toBeLessThan(6000)
    // The browser answers Home and End itself: as an input of the range's end, then a change.
    fireEvent.input(longPut, { target: { value: longPut.max } })
    fireEvent.change(longPut)
    const { longPut: put, shortPut, shortCall, longCall } = strikes()
    expect([shortPut - put, shortCall - shortPut, longCall - shortCall]).toEqual([5, 5, 5])
  })

  it('without the wings along, a strike moves alone and pushes what it reaches', async () => {
    render(<CondorPicture />)
    await userEvent.click(screen.getByRole('checkbox', { name: 'Short strikes take their wings along' }))
    await keys('Short put strike', '{PageDown}')
    expect(strikes()).toEqual({ ...OPENING, shortPut: 6275 })
    await keys('Short put strike', '{PageDown}')
    expect(strikes()).toEqual({ ...OPENING, longPut: 6245, shortPut: 6250 })
  })

  it('a bought strike always moves alone: it sets the width', async () => {
    render(<CondorPicture />)
    await keys('Long call strike', '{ArrowRight}')
    expect(strikes()).toEqual({ ...OPENING, longCall: 7405 })
  })
})

describe('by pointer', () => {
  it('drags on the grid of strikes, live until the finger is lifted', () => {
    render(<CondorPicture />)
    press('Short put strike')
    expect(strikes()).toEqual(OPENING)
    drag('Short put strike', 30)
    const { shortPut, longPut } = strikes()
    expect(shortPut).toBeGreaterThan(6310)
    expect(shortPut % 5).toBe(0)
    expect(shortPut - longPut).toBe(50)
    expect(phase()).toBe('live')
    release('Short put strike')
    expect(phase()).toBe('commit')
    expect(document.activeElement).toBe(handle('Short put strike'))
  })

  it('drags by single points with Shift', () => {
    render(<CondorPicture />)
    press('Long call strike')
    drag('Long call strike', 1, true)
    const { longCall } = strikes()
    expect(Number.isInteger(longCall)).toBe(true)
    drag('Long call strike', 1)
    expect(strikes().longCall % 5).toBe(0)
    expect(Math.abs(longCall - strikes().longCall)).toBeLessThanOrEqual(2)
  })

  it('pushes the neighbour, which comes back when the finger does', () => {
    render(<CondorPicture />)
    press('Long put strike')
    drag('Long put strike', 200)
    expect(strikes().shortPut).toBe(strikes().longPut + 5)
    expect(strikes().shortPut).toBeGreaterThan(6400)
    drag('Long put strike', 0)
    expect(strikes()).toEqual(OPENING)
  })

  it('a press without a move changes nothing', () => {
    render(<CondorPicture />)
    const before = scenarioStore.getState()
    press('Short call strike')
    release('Short call strike')
    expect(scenarioStore.getState()).toBe(before)
  })
})

describe('the picture', () => {
  const ticks = (container: HTMLElement) =>
    [...container.querySelectorAll('svg text')].map((text) => `${text.textContent} ${text.getAttribute('x')}`)
  const axis = (container: HTMLElement) => ticks(container).filter((tick) => /^\d,\d00 /.test(tick))

  it('keeps its axis still while a strike is dragged, and frames it anew on release', async () => {
    const { container } = render(<CondorPicture />)
    const bands = () => container.querySelector('[data-part="bands"] rect')?.getAttribute('x')
    const still = bands()
    await edit({ shortPut: 5600 }, 'live')
    expect(bands()).toBe(still)
    await edit({})
    expect(bands()).not.toBe(still)
    expect(axis(container)).not.toEqual([])
  })

  it('names SPX and the edges of the bands, and draws the density', async () => {
    const { container } = render(<CondorPicture />)
    const names = [...(container.querySelector('[data-part="band-names"]')?.children ?? [])]
      .filter((name) => name.getAttribute('display') !== 'none')
      .map((name) => name.textContent)
    expect(names).toEqual(['SPX 6,939', '1 SD', '1 SD', '2 SD', '2 SD', '1.5', '1.5'])
    const density = () => container.querySelector('[data-part="density"]')?.getAttribute('d')
    const calm = density()
    expect(calm).toMatch(/^M[\d.,-]+L.*Z$/)
    await edit({ vix: 40 })
    expect(density()).not.toBe(calm)
  })
})

// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { lab } from '../../../src/store/live.ts'
import { scenarioStore } from '../../../src/store/scenarioStore.ts'
import { Answer } from '../../../src/ui/panels/Answer.tsx'
import { Figures } from '../../../src/ui/panels/Figures.tsx'
import { HedgePanel } from '../../../src/ui/panels/HedgePanel.tsx'
import { Strip } from '../../../src/ui/strip/Strip.tsx'
import { startFromTheOpeningScenario } from '../scenarioReset.ts'

startFromTheOpeningScenario()

const slider = () => screen.getByRole<HTMLInputElement>('slider', { name: 'VIX today' })
const theta = () => screen.getByRole('status', { name: 'Net theta' })

function show() {
  render(
    <>
      <Strip />
      <Answer />
      <Figures />
      <HedgePanel />
    </>,
  )
}

describe('dragging the strip', () => {
  it('edits live under the finger and commits on release', async () => {
    show()
    const before = theta().textContent
    fireEvent.input(slider(), { target: { value: '30' } })
    expect(scenarioStore.getState().lastChange.phase).toBe('live')
    await waitFor(() => expect(theta().textContent).not.toBe(before))
    fireEvent.change(slider())
    slider().dispatchEvent(new Event('change', { bubbles: true }))
    expect(scenarioStore.getState().lastChange.phase).toBe('commit')
    expect(scenarioStore.getState().scenario.vix).toBe(30)
  })

  it('says the level and its regime', async () => {
    show()
    expect(slider().getAttribute('aria-valuetext')).toBe('17.4, moderate regime')
    scenarioStore.getState().edit({ vix: 31 }, { phase: 'live' })
    await waitFor(() => expect(slider().getAttribute('aria-valuetext')).toBe('31.0, high regime'))
  })

  it('switches layers on with the regime', async () => {
    show()
    expect(screen.queryByRole('region', { name: 'Third layer' })).toBeNull()
    scenarioStore.getState().edit({ vix: 31 }, { phase: 'commit' })
    expect(await screen.findByRole('region', { name: 'Third layer' })).toBeTruthy()
  })

  it('announces the answer once, on release', async () => {
    show()
    const announcement = screen.getAllByRole('status').find((element) => element.className === 'visually-hidden')
    scenarioStore.getState().edit({ vix: 22 }, { phase: 'live' })
    await waitFor(() => expect(slider().value).toBe('22'))
    expect(announcement?.textContent).not.toContain('22.0')
    scenarioStore.getState().edit({}, { phase: 'commit' })
    await waitFor(() => expect(announcement?.textContent).toMatch(/^RN at 22\.0: /))
  })
})

describe('keys', () => {
  it('steps, fine steps and coarse steps', () => {
    show()
    const at = () => scenarioStore.getState().scenario.vix
    fireEvent.keyDown(slider(), { key: 'ArrowRight' })
    expect(at()).toBe(17.5)
    fireEvent.keyDown(slider(), { key: 'ArrowLeft', shiftKey: true })
    expect(at()).toBe(17.49)
    fireEvent.keyDown(slider(), { key: 'PageUp' })
    expect(at()).toBe(18)
  })
})

it('marks the flip points and the VIX the curve was observed at', () => {
  show()
  expect(screen.getByTitle('Futures curve observed at VIX 17.4')).toBeTruthy()
  expect(screen.getAllByTitle(/^Net theta turns (negative|positive) above VIX/).length).toBeGreaterThan(0)
})

it('keeps the six figures out of the live regions', () => {
  show()
  for (const name of ['Credit', 'Max loss', 'Net theta', 'Net vega', 'Hedge cost', 'Flip point']) {
    const output = screen.getByRole('status', { name })
    expect(output.tagName).toBe('OUTPUT')
    expect(output.getAttribute('aria-live')).toBe('off')
    expect(output.textContent).not.toBe('')
  }
})

it('says that no hedge is held under a playbook without one', async () => {
  show()
  scenarioStore.getState().edit({ playbook: 'none' }, { phase: 'commit' })
  expect(await screen.findByText('No hedge is held under this playbook.')).toBeTruthy()
})

it('shows where each layer is engaged, in a sentence too, and follows the playbook', async () => {
  show()
  expect(await screen.findByTitle('Second layer: engaged from VIX 15 to 90')).toBeTruthy()
  expect(screen.getByText(/^Layers by VIX\. First layer: engaged/)).toBeTruthy()
  scenarioStore.getState().edit({ playbook: 'rb' }, { phase: 'commit' })
  expect(await screen.findByTitle('First layer: to be assessed from VIX 17 to 24')).toBeTruthy()
})

it('switches between the typical curve for a VIX and this curve shocked', async () => {
  show()
  const typical = await screen.findByRole('radio', { name: 'typical curve for this VIX' })
  const before = lab.position.get().curve.map(({ price }) => price)
  fireEvent.click(typical)
  expect(scenarioStore.getState().scenario.curveSource).toBe('typical')
  expect(lab.position.get().curve.map(({ price }) => price)).not.toEqual(before)
  fireEvent.click(screen.getByRole('radio', { name: 'this curve shocked' }))
  expect(lab.position.get().curve.map(({ price }) => price)).toEqual(before)
})

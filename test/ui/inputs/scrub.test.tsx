// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { lab } from '../../../src/store/live.ts'
import { scenarioStore } from '../../../src/store/scenarioStore.ts'
import { scenarioUndo } from '../../../src/store/undo.ts'
import { CurveInputs } from '../../../src/ui/inputs/CurveInputs.tsx'
import { ParameterRow } from '../../../src/ui/inputs/ParameterRow.tsx'
import { startFromTheOpeningScenario } from '../scenarioReset.ts'

startFromTheOpeningScenario()

const stored = () => scenarioStore.getState().scenario
/** The words beside a field. */
const label = (text: string) => screen.getByText(text, { selector: 'label' })
const phase = () => scenarioStore.getState().lastChange.phase

function pointer(type: string, target: Document | Element, clientX: number, more: PointerEventInit = {}) {
  const common = { bubbles: true, cancelable: true, pointerId: 1, button: 0, buttons: 1 }
  fireEvent(target, new PointerEvent(type, { ...common, clientX, ...more }))
}

/** Presses a label and moves until the drag, which is loaded with the first press, has begun. */
async function drag(pressed: HTMLElement, by: number, more: PointerEventInit = {}) {
  const before = stored()
  pointer('pointerdown', pressed, 100)
  await vi.waitFor(() => {
    pointer('pointermove', document, 100 + by - 1, more)
    pointer('pointermove', document, 100 + by, more)
    expect(stored()).not.toBe(before)
  })
}

describe('dragging a label', () => {
  it('edits live on the grid of the step and commits once, on release', async () => {
    const stop = scenarioUndo.start()
    const steps = () => scenarioUndo.steps.getState().past.length
    const before = steps()
    render(<ParameterRow parameterKey="vix" />)
    await drag(label('VIX'), 40)
    expect(stored().vix).toBe(18.4)
    expect(phase()).toBe('live')
    expect(steps()).toBe(before)
    pointer('pointerup', document, 140)
    expect(phase()).toBe('commit')
    expect(steps()).toBe(before + 1)
    stop()
  })

  it('is fine with Shift and stops at the ends of the range', async () => {
    render(<ParameterRow parameterKey="vix" />)
    await drag(label('VIX'), 40, { shiftKey: true })
    expect(stored().vix).toBeCloseTo(17.54, 10)
    pointer('pointermove', document, -90_000)
    expect(stored().vix).toBe(9)
    pointer('pointerup', document, -90_000)
  })

  it('keeps whole numbers whole', async () => {
    render(<ParameterRow parameterKey="contracts" />)
    await drag(label('Contracts'), 9)
    expect(Number.isInteger(stored().contracts)).toBe(true)
    pointer('pointerup', document, 109)
  })

  it('is a click where it does not move', async () => {
    render(<ParameterRow parameterKey="vix" />)
    await drag(label('VIX'), 40)
    pointer('pointerup', document, 140)
    const before = stored()
    const click = vi.fn()
    const vix = label('VIX')
    vix.addEventListener('click', click)
    await new Promise((resolve) => setTimeout(resolve))
    pointer('pointerdown', vix, 100)
    pointer('pointerup', document, 100)
    fireEvent.click(vix)
    expect(click).toHaveBeenCalledOnce()
    expect(stored()).toBe(before)
  })

  it('ends where the button was let go before the drag was loaded', async () => {
    render(<ParameterRow parameterKey="vix" />)
    await drag(label('VIX'), 40)
    pointer('pointerup', document, 140)
    const before = stored()
    pointer('pointerdown', label('VIX'), 100)
    await new Promise((resolve) => setTimeout(resolve))
    pointer('pointermove', document, 180, { buttons: 0 })
    pointer('pointermove', document, 220, { buttons: 0 })
    expect(stored()).toBe(before)
  })

  it('moves nothing of a locked setting', async () => {
    scenarioStore.getState().edit({ lock: 'on' }, { phase: 'commit' })
    render(<ParameterRow parameterKey="hedgeScalePct" />)
    const before = stored()
    pointer('pointerdown', label('Hedge scale'), 100)
    await import('../../../src/ui/inputs/scrubNumber.ts')
    pointer('pointermove', document, 180)
    expect(stored()).toBe(before)
  })

  it('moves the whole curve by its level', async () => {
    render(<CurveInputs />)
    const before = lab.position.get().curve.map(({ price }) => price)
    await drag(screen.getByText('Curve level'), 41)
    await waitFor(() => {
      const moved = lab.position.get().curve.map(({ price }, index) => price - (before[index] ?? Number.NaN))
      expect(Math.min(...moved)).toBeGreaterThan(3)
      expect(Math.max(...moved) - Math.min(...moved)).toBeLessThan(0.001)
    })
    pointer('pointerup', document, 141)
    expect(phase()).toBe('commit')
  })
})

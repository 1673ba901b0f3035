// @vitest-environment happy-dom
import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { lab } from '../../../src/store/live.ts'
import { scenarioStore } from '../../../src/store/scenarioStore.ts'
import { CondorFields } from '../../../src/ui/condor/CondorFields.tsx'
import { startFromTheOpeningScenario } from '../scenarioReset.ts'

startFromTheOpeningScenario()

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })
const stored = () => scenarioStore.getState().scenario
const sentence = (input: HTMLElement) =>
  document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent ?? ''

async function show(unit: 'Strike' | 'Delta' | 'Points' | 'SD') {
  render(<CondorFields />)
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never })
  await user.click(screen.getByRole('radio', { name: unit }))
  await screen.findAllByRole('textbox')
  return {
    user,
    async type(name: string, text: string) {
      await user.clear(field(name))
      if (text !== '') await user.type(field(name), text)
      return field(name)
    },
  }
}

describe('the short strikes by number', () => {
  it('are the strikes themselves at first', async () => {
    const { type } = await show('Strike')
    await type('Short put strike', '6400')
    expect(stored().shortPut).toBe(6400)
  })

  it.each(['0.10', '10', '-0,1'])(
    'by delta: %s is ten delta; the field then shows where the strike lies',
    async (text) => {
      const { user, type } = await show('Delta')
      expect(field('Short put delta').value).toBe('0.106')
      const input = await type('Short put delta', text)
      expect(input.value).toBe(text)
      await user.tab()
      expect(lab.position.get().condor.shortPutDelta).toBeCloseTo(-0.1, 2)
      expect(stored().shortPut % 5).toBe(0)
      expect(Number(input.value)).toBeCloseTo(0.1, 2)
      expect(stored().putWidth).toBe(50)
      expect(scenarioStore.getState().lastChange.phase).toBe('commit')
    },
  )

  it('by points from SPX, live while typing', async () => {
    const { type } = await show('Points')
    expect(field('Short call above SPX').value).toBe('410.97')
    await type('Short call above SPX', '500')
    expect(stored().shortCall).toBe(7440)
    expect(scenarioStore.getState().lastChange.phase).toBe('live')
  })

  it('by dragging the label, as any number', async () => {
    await show('Points')
    const press = (type: string, target: Document | Element, clientX: number) => {
      const event = new MouseEvent(type, { bubbles: true, cancelable: true, clientX, button: 0, buttons: 1 })
      Object.defineProperty(event, 'pointerId', { value: 1 })
      act(() => void target.dispatchEvent(event))
    }
    press('pointerdown', screen.getByText('Short call above SPX'), 100)
    press('pointermove', document, 140)
    press('pointermove', document, 180)
    expect(scenarioStore.getState().lastChange.phase).toBe('live')
    expect(stored().shortCall).toBe(7450)
    press('pointerup', document, 180)
    expect(scenarioStore.getState().lastChange.phase).toBe('commit')
  })

  it('by standard deviations of the implied move', async () => {
    const { user, type } = await show('SD')
    await type('Short put below SPX', '1.5')
    await user.keyboard('{Enter}')
    const { inputs, condor } = lab.position.get()
    expect(Math.abs((inputs.spx - inputs.shortPut) / condor.expectedMovePoints - 1.5)).toBeLessThan(0.01)
    expect(field('Short put below SPX').value).toMatch(/^1\.(49|50|51)$/)
  })

  it('steps with the arrow keys', async () => {
    const { user } = await show('Delta')
    await user.click(field('Short call delta'))
    await user.keyboard('{ArrowUp}{ArrowUp}')
    expect(field('Short call delta').value).toBe('0.11')
    expect(lab.position.get().condor.shortCallDelta).toBeCloseTo(0.11, 2)
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}')
    expect(field('Short call delta').value).toBe('0.109')
  })

  it('follows the strike wherever else it is moved', async () => {
    await show('Points')
    act(() => void scenarioStore.getState().edit({ shortPut: 6500 }, { phase: 'live' }))
    await waitFor(() => expect(field('Short put below SPX').value).toBe('439.03'))
  })
})

describe('bad input', () => {
  it.each([
    ['Delta', 'Short put delta', '60', /between 0 and 0\.5/],
    ['Delta', 'Short put delta', 'abc', /not a number/],
    ['Points', 'Short put below SPX', '', /Enter a number/],
    ['Points', 'Short put below SPX', '-600', /must lie below the short call/],
    ['SD', 'Short put below SPX', '90', /must lie between 50/],
  ] as const)('in %s, %s: “%s” says what is wrong and leaves the strike', async (unit, name, text, says) => {
    const { user, type } = await show(unit)
    const input = await type(name, text)
    expect(input.getAttribute('aria-invalid')).toBe('true')
    expect(sentence(input)).toMatch(says)
    expect(stored().shortPut).toBe(6300)
    await user.tab()
    expect(input.value).toBe(text)
    await user.type(input, '{Escape}')
    expect(input.getAttribute('aria-invalid')).toBe('false')
    expect(sentence(input)).toBe('')
    expect(stored().shortPut).toBe(6300)
  })

  it('an ambiguous number is asked about', async () => {
    const { user, type } = await show('Points')
    const input = await type('Short put below SPX', '1,050')
    expect(sentence(input)).toContain('choose one')
    await user.click(screen.getByRole('button', { name: '1050' }))
    expect(stored().shortPut).toBe(5890)
  })

  it('a valid draft is given up on Escape', async () => {
    const { user, type } = await show('Points')
    const input = await type('Short put below SPX', '900')
    expect(stored().shortPut).toBe(6040)
    await user.keyboard('{Escape}')
    expect(stored().shortPut).toBe(6300)
    expect(input.value).toBe('639.03')
  })
})

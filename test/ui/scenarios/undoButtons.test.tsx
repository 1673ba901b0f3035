// @vitest-environment happy-dom
import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defaultScenario } from '../../../src/scenario/defaultScenario.ts'
import type { Scenario } from '../../../src/scenario/parameters.ts'
import { parameters } from '../../../src/scenario/parameters.ts'
import { scenarioStore } from '../../../src/store/scenarioStore.ts'
import { scenarioUndo } from '../../../src/store/undo.ts'
import { NumberRow } from '../../../src/ui/inputs/NumberRow.tsx'
import { UndoButtons } from '../../../src/ui/scenarios/UndoButtons.tsx'
import { startFromTheOpeningScenario } from '../scenarioReset.ts'

startFromTheOpeningScenario()

let stop: () => void = () => undefined
beforeEach(() => {
  stop = scenarioUndo.start()
})
afterEach(() => {
  while (scenarioUndo.steps.getState().past.length > 0) scenarioUndo.undo()
  stop()
})

function show() {
  render(
    <>
      <UndoButtons />
      <NumberRow parameterKey="vix" parameter={parameters.vix} />
    </>,
  )
  return userEvent.setup()
}

const edit = (patch: Partial<Scenario>) => act(() => scenarioStore.getState().edit(patch, { phase: 'commit' }))
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name })
const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'VIX' })
const vix = () => scenarioStore.getState().scenario.vix
const nextFrame = () => act(() => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())))

describe('the buttons', () => {
  it('undo and redo, and can be pressed only when there is something to do', async () => {
    const user = show()
    const enabled = () => ['Undo', 'Redo'].filter((name) => !button(name).disabled)
    expect(enabled()).toEqual([])
    edit({ vix: 25 })
    edit({ contracts: 5 })
    expect(enabled()).toEqual(['Undo'])
    await user.click(button('Undo'))
    expect(enabled()).toEqual(['Undo', 'Redo'])
    expect(scenarioStore.getState().scenario).toEqual({ ...defaultScenario, vix: 25 })
    await user.click(button('Undo'))
    expect(enabled()).toEqual(['Redo'])
    await user.click(button('Redo'))
    expect(vix()).toBe(25)
  })

  it('take a number that is still being typed as a step', async () => {
    const user = show()
    await user.clear(field())
    await user.type(field(), '28')
    await user.click(button('Undo'))
    expect(vix()).toBe(defaultScenario.vix)
    await nextFrame()
    expect(field().value).toBe(String(defaultScenario.vix))
  })
})

describe('the keys', () => {
  it.each([
    ['Ctrl', '{Control>}z{/Control}', '{Control>}{Shift>}z{/Shift}{/Control}'],
    ['Cmd', '{Meta>}z{/Meta}', '{Meta>}{Shift>}z{/Shift}{/Meta}'],
    ['Ctrl+Y', '{Control>}z{/Control}', '{Control>}y{/Control}'],
  ])('%s undo and redo', async (_title, undo, redo) => {
    const user = show()
    edit({ vix: 25 })
    await user.keyboard(undo)
    expect(vix()).toBe(defaultScenario.vix)
    await user.keyboard(redo)
    expect(vix()).toBe(25)
  })

  it('go by the letter where the layout has one, and by its place where it is another script', () => {
    show()
    edit({ vix: 25 })
    // The Z of a German keyboard, then its Y in the place of Z, then a Cyrillic keyboard.
    fireEvent.keyDown(document.body, { key: 'z', code: 'KeyY', ctrlKey: true })
    expect(vix()).toBe(defaultScenario.vix)
    fireEvent.keyDown(document.body, { key: 'y', code: 'KeyZ', ctrlKey: true })
    expect(vix()).toBe(25)
    fireEvent.keyDown(document.body, { key: 'я', code: 'KeyZ', ctrlKey: true })
    expect(vix()).toBe(defaultScenario.vix)
  })

  it('leave other combinations to the browser', () => {
    show()
    edit({ vix: 25 })
    fireEvent.keyDown(document.body, { key: 'z' })
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true, altKey: true })
    expect(vix()).toBe(25)
    expect(fireEvent.keyDown(document.body, { key: 'y', metaKey: true })).toBe(true)
  })

  it('leave a half-typed number to the browser’s own undo', async () => {
    const user = show()
    edit({ contracts: 5 })
    await user.type(field(), '9')
    await user.keyboard('{Control>}z{/Control}')
    expect(scenarioStore.getState().scenario.contracts).toBe(5)
    await user.keyboard('{Enter}{Control>}z{/Control}')
    await user.tab()
    await user.keyboard('{Control>}z{/Control}')
    expect(scenarioStore.getState().scenario.contracts).toBe(defaultScenario.contracts)
  })

  it('are the scenario’s again once what was typed has been given up', async () => {
    const user = show()
    edit({ contracts: 5 })
    await user.type(field(), '9{Escape}{Control>}z{/Control}')
    expect(scenarioStore.getState().scenario).toEqual(defaultScenario)
  })

  it('undo what the arrow keys did in a field, which then shows it and keeps the focus', async () => {
    const user = show()
    await user.click(field())
    await user.keyboard('{ArrowUp}{ArrowUp}')
    expect(vix()).toBeCloseTo(17.6, 10)
    await user.keyboard('{Control>}z{/Control}')
    expect(vix()).toBe(defaultScenario.vix)
    expect(document.activeElement).toBe(field())
    await nextFrame()
    expect(field().value).toBe(String(defaultScenario.vix))
  })
})

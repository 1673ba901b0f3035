// @vitest-environment happy-dom
import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { lab } from '../../../src/store/live.ts'
import { scenarioStore } from '../../../src/store/scenarioStore.ts'
import { CondorPresets } from '../../../src/ui/condor/CondorPresets.tsx'
import { CondorSlot } from '../../../src/ui/condor/CondorSlot.tsx'
import { drawAtAFixedSize } from '../charts/fixedSize.ts'
import { startFromTheOpeningScenario } from '../scenarioReset.ts'

startFromTheOpeningScenario()
drawAtAFixedSize()

const stored = () => scenarioStore.getState().scenario
const choice = (group: string, option: string) =>
  within(screen.getByRole('group', { name: group })).getByRole<HTMLInputElement>('radio', { name: option })
const setUp = () => userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never })

it('a tenor and a delta place the condor, each with a history entry of its own', async () => {
  const user = setUp()
  render(<CondorPresets />)
  expect(choice('Days to expiry', '45').checked).toBe(true)
  expect(screen.getAllByRole('radio', { checked: true })).toHaveLength(1)

  await user.click(choice('Days to expiry', '7'))
  expect(stored().expiry).toBe('2026-02-06')
  expect(scenarioStore.getState().lastChange).toEqual({ phase: 'commit', history: 'push' })
  await waitFor(() => expect(choice('Days to expiry', '7').checked).toBe(true))

  await user.click(choice('Delta of the shorts', '16'))
  expect(stored()).toMatchObject({ expiry: '2026-02-06', putWidth: 50, callWidth: 50 })
  expect(lab.position.get().condor.shortPutDelta).toBeCloseTo(-0.16, 2)
  await waitFor(() => expect(choice('Delta of the shorts', '16').checked).toBe(true))
})

it('shows no delta as chosen once a strike has been moved', async () => {
  const user = setUp()
  render(<CondorPresets />)
  await user.click(choice('Delta of the shorts', '5'))
  await waitFor(() => expect(choice('Delta of the shorts', '5').checked).toBe(true))
  act(() => void scenarioStore.getState().edit({ shortPut: 6300 }, { phase: 'commit' }))
  await waitFor(() => expect(choice('Delta of the shorts', '5').checked).toBe(false))
})

it('says why a preset does not fit, and changes nothing', async () => {
  const user = setUp()
  act(
    () =>
      void scenarioStore
        .getState()
        .edit({ spx: 1000, shortPut: 950, putWidth: 900, shortCall: 1100 }, { phase: 'commit' }),
  )
  render(<CondorPresets />)
  const before = stored()
  await user.click(choice('Delta of the shorts', '5'))
  expect(await screen.findByText(/leaves no room for a wing 900 wide/)).toBeTruthy()
  expect(stored()).toBe(before)
})

it('the slot holds presets, picture and fields once they are there', async () => {
  render(<CondorSlot />)
  expect(await screen.findByRole('slider', { name: 'Short put strike' })).toBeTruthy()
  expect(screen.getByRole('group', { name: 'Days to expiry' })).toBeTruthy()
  expect(await screen.findByRole('textbox', { name: 'Short put strike' })).toBeTruthy()
})

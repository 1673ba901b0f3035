// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { scenarioStore } from '../../../src/store/scenarioStore.ts'
import { Strip } from '../../../src/ui/strip/Strip.tsx'
import { startFromTheOpeningScenario } from '../scenarioReset.ts'

startFromTheOpeningScenario()

const button = () => screen.getByRole('button', { name: 'Play VIX from 9 to 90' })
const isPlaying = () => button().getAttribute('aria-pressed') === 'true'
const state = () => scenarioStore.getState()

async function play() {
  render(<Strip />)
  fireEvent.click(await screen.findByRole('button', { name: 'Play VIX from 9 to 90' }))
  await waitFor(() => expect(state().lastChange.phase).toBe('live'))
  await waitFor(() => expect(state().scenario.vix).toBeGreaterThan(9))
}

/** Nothing moves any more, and what is shown is committed. */
async function expectStopped() {
  await waitFor(() => expect(isPlaying()).toBe(false))
  const { vix } = state().scenario
  expect(state().lastChange.phase).toBe('commit')
  await new Promise(requestAnimationFrame)
  expect(state().scenario.vix).toBe(vix)
}

describe('playing the strip', () => {
  it('edits live and leaves one slider named after VIX', async () => {
    await play()
    expect(isPlaying()).toBe(true)
    expect(screen.getAllByRole('slider', { name: /VIX/ }).length).toBe(1)
  })

  it('is stopped by its button, where it is', async () => {
    await play()
    fireEvent.pointerDown(button())
    fireEvent.click(button())
    await expectStopped()
    expect(state().scenario.vix).not.toBe(17.44)
  })

  it('is stopped by any key, which then does what it does', async () => {
    await play()
    fireEvent.keyDown(screen.getByRole('slider', { name: 'VIX today' }), { key: 'End' })
    await expectStopped()
  })

  it('is stopped by a pointer on the strip', async () => {
    await play()
    fireEvent.pointerDown(screen.getByRole('slider', { name: 'VIX today' }))
    await expectStopped()
  })

  it('gives way to a commit from elsewhere', async () => {
    await play()
    state().edit({ vix: 25 }, { phase: 'commit' })
    await expectStopped()
    expect(state().scenario.vix).toBe(25)
  })

  it('ends with the strip, and leaves nothing uncommitted', async () => {
    const { unmount } = render(<Strip />)
    fireEvent.click(button())
    await waitFor(() => expect(state().lastChange.phase).toBe('live'))
    unmount()
    expect(state().lastChange.phase).toBe('commit')
  })
})

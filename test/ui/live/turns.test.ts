// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { leaveTurn, takeTurn } from '../../../src/ui/live/turns.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

/** Work that takes its time by the page's clock. */
function slowWork(done: string[], clock: { now: number }) {
  vi.spyOn(performance, 'now').mockImplementation(() => clock.now)
  return (name: string, ms: number) => () => {
    clock.now += ms
    done.push(name)
  }
}

const thisFrame = () => Promise.resolve()

describe('taking turns in a frame', () => {
  it('runs each once after what asked, however often it asked', async () => {
    const done: string[] = []
    const run = () => void done.push('run')
    takeTurn(run)
    takeTurn(run)
    expect(done).toEqual([])
    await thisFrame()
    expect(done).toEqual(['run'])
  })

  it('leaves to the next frames what the budget has no room for, and all have their turn', async () => {
    const done: string[] = []
    const work = slowWork(done, { now: 0 })
    for (const name of ['a', 'b', 'c']) takeTurn(work(name, 5))
    await thisFrame()
    expect(done).toEqual(['a', 'b'])
    await vi.waitFor(() => expect(done).toEqual(['a', 'b', 'c']))
  })

  it('runs nothing that has left', async () => {
    const run = vi.fn()
    takeTurn(run)
    leaveTurn(run)
    await thisFrame()
    expect(run).not.toHaveBeenCalled()
  })
})

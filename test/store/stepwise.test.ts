import { describe, expect, it } from 'vitest'
import type { Steps } from '../../src/engine/index.ts'
import type { LiveSource } from '../../src/store/frameLoop.ts'
import { stepwise } from '../../src/store/stepwise.ts'
import type { Turns } from '../../src/store/turns.ts'

function source<T>(first: T): LiveSource<T> & { set(value: T): void } {
  let value = first
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    set(next) {
      value = next
      for (const listener of listeners) listener()
    },
  }
}

const STEPS = 20

/** A result in twenty steps that names its inputs; pieces run when the test says so. */
function setUp() {
  const inputs = source('a')
  const dragging = source(false)
  let taken = 0
  const pieces = new Set<() => void>()
  const turns: Turns = {
    part: () => ({ ask: (piece) => void pieces.add(piece), leave: (piece) => void pieces.delete(piece) }),
  }
  function* begin(of: string): Steps<string> {
    for (let step = 0; step < STEPS; step += 1) {
      taken += 1
      if (of === 'bad') throw new RangeError('bad inputs')
      yield
    }
    return `of ${of}`
  }
  const result = stepwise({ inputs, dragging, begin, turns })
  const told: string[] = []
  const takeTurn = () => {
    const due = [...pieces]
    pieces.clear()
    for (const piece of due) piece()
    return due.length > 0
  }
  const takeAll = () => {
    while (takeTurn());
  }
  return { inputs, dragging, result, told, takeTurn, takeAll, taken: () => taken }
}

describe('a result that is worked out in steps', () => {
  it('is that of the inputs of the moment at rest, worked out once', () => {
    const { inputs, result, taken } = setUp()
    expect(result.get()).toBe('of a')
    expect(result.get()).toBe('of a')
    expect(taken()).toBe(STEPS)
    inputs.set('b')
    expect(result.get()).toBe('of b')
  })

  it('is the last finished one during a drag, and the next one when its steps are taken', () => {
    const { inputs, dragging, result, told, takeTurn, takeAll, taken } = setUp()
    result.subscribe(() => told.push(result.get()))
    result.get()
    dragging.set(true)
    inputs.set('b')
    expect(result.get()).toBe('of a')
    takeTurn()
    expect(taken()).toBeGreaterThan(STEPS)
    expect(taken()).toBeLessThan(2 * STEPS)
    expect(told).toEqual([])
    takeAll()
    expect(told).toEqual(['of b'])
  })

  it('moves under a finger that never rests, and ends with the latest', () => {
    const { inputs, dragging, result, told, takeTurn, takeAll } = setUp()
    result.subscribe(() => told.push(result.get()))
    result.get()
    dragging.set(true)
    for (let move = 0; move < 12; move += 1) {
      inputs.set(`b${move}`)
      takeTurn()
    }
    expect(told.length).toBeGreaterThan(1)
    takeAll()
    expect(told.at(-1)).toBe('of b11')
  })

  it('is finished when it is read after the release, with the steps taken so far, and tells it then', () => {
    const { inputs, dragging, result, told, takeTurn, taken } = setUp()
    result.subscribe(() => told.push(result.get()))
    result.get()
    dragging.set(true)
    inputs.set('b')
    takeTurn()
    dragging.set(false)
    expect(told).toEqual(['of b'])
    expect(taken()).toBe(2 * STEPS)
  })

  it('tells at rest what somebody else has read before', () => {
    const { inputs, dragging, result, told } = setUp()
    result.subscribe(() => told.push(result.get()))
    result.get()
    dragging.set(true)
    inputs.set('b')
    dragging.get = () => false
    result.get()
    dragging.set(false)
    expect(told).toEqual(['of b'])
  })

  it('is not worked on while nobody listens', () => {
    const { inputs, dragging, result, takeAll, taken } = setUp()
    result.get()
    dragging.set(true)
    inputs.set('b')
    takeAll()
    expect(taken()).toBe(STEPS)
  })

  it('throws where it is read, not where its steps are taken', () => {
    const { inputs, dragging, result, takeAll } = setUp()
    const seen: unknown[] = []
    result.subscribe(() => {
      try {
        seen.push(result.get())
      } catch (error) {
        seen.push(error)
      }
    })
    result.get()
    dragging.set(true)
    inputs.set('bad')
    takeAll()
    expect(seen).toEqual([new RangeError('bad inputs')])
    inputs.set('c')
    takeAll()
    expect(seen.at(-1)).toBe('of c')
  })
})

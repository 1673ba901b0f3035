import { describe, expect, it } from 'vitest'
import { derive } from '../../../src/ui/charts/live/derive.ts'
import { heldDomain } from '../../../src/ui/charts/live/heldDomain.ts'
import { sourceOf } from './source.ts'

describe('a derived source', () => {
  it('gives the same object until one of its sources changes', () => {
    const a = sourceOf(1)
    const b = sourceOf(2)
    const sum = derive([a, b], (x, y) => ({ sum: x + y }))
    const first = sum.get()
    expect(first).toEqual({ sum: 3 })
    expect(sum.get()).toBe(first)
    b.set(5)
    expect(sum.get()).toEqual({ sum: 6 })
  })

  it('tells of every source’s news until unsubscribed', () => {
    const a = sourceOf(1)
    const b = sourceOf(2)
    let told = 0
    const stop = derive([a, b], (x, y) => x + y).subscribe(() => {
      told += 1
    })
    a.set(2)
    b.set(3)
    stop()
    a.set(4)
    expect(told).toBe(2)
  })
})

describe('an axis under the finger', () => {
  const start = { min: -40, max: 95 }
  /** The axis as a chart sees it that reads it at all news, and a clock that is set by hand. */
  const axis = (slack = 0) => {
    const extent = sourceOf(start)
    const dragging = sourceOf(false)
    let now = 0
    let timer: { readonly at: number; readonly run: () => void } | null = null
    const pass = (ms: number) => {
      now += ms
      if (timer && now >= timer.at) timer.run()
    }
    const after = (ms: number, run: () => void) => {
      timer = { at: now + ms, run }
      return () => {
        timer = null
      }
    }
    const domain = heldDomain(extent, dragging, 10, slack, { now: () => now, after })
    domain.subscribe(domain.get)
    return { extent, dragging, domain, pass }
  }

  it('has round bounds that hold the data', () => {
    expect(axis().domain.get()).toEqual({ min: -40, max: 100 })
  })

  it('keeps still while the data stays inside, also when it shrinks', () => {
    const { extent, dragging, domain } = axis()
    const before = domain.get()
    dragging.set(true)
    extent.set({ min: -2, max: 5 })
    expect(domain.get()).toBe(before)
    extent.set({ min: -39, max: 99 })
    expect(domain.get()).toBe(before)
  })

  it('moves outwards only on the side where the data would leave, and ahead of it, once the finger rests', () => {
    const { extent, dragging, domain, pass } = axis()
    const before = domain.get()
    dragging.set(true)
    extent.set({ min: -10, max: 101 })
    expect(domain.get()).toBe(before)
    pass(200)
    const grown = domain.get()
    expect(grown.min).toBe(-40)
    expect(grown.max).toBeGreaterThan(120)
    extent.set({ min: -10, max: 120 })
    expect(domain.get()).toBe(grown)
  })

  it('keeps still while no more than its slack leaves the plot', () => {
    const { extent, dragging, domain, pass } = axis(0.1)
    const before = domain.get()
    dragging.set(true)
    extent.set({ min: -50, max: 110 })
    pass(200)
    expect(domain.get()).toBe(before)
    extent.set({ min: -60, max: 110 })
    pass(200)
    expect(domain.get().min).toBeLessThan(-60)
  })

  it('moves under a finger that never rests, but seldom', () => {
    const { extent, dragging, domain, pass } = axis()
    const before = domain.get()
    dragging.set(true)
    let changes = 0
    let last = before
    for (let step = 1; step <= 200; step += 1) {
      extent.set({ min: -10, max: 100 + step })
      pass(16)
      if (domain.get() !== last) changes += 1
      last = domain.get()
    }
    expect(last.max).toBeGreaterThanOrEqual(300)
    expect(changes).toBeLessThanOrEqual(2)
  })

  it('settles on what the data needs at the release', () => {
    const { extent, dragging, domain } = axis()
    domain.get()
    dragging.set(true)
    extent.set({ min: -10, max: 500 })
    domain.get()
    extent.set({ min: -2, max: 5 })
    dragging.set(false)
    expect(domain.get()).toEqual({ min: -2, max: 5 })
  })
})

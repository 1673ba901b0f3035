import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Ends } from '../../../../src/ui/charts/range/RangeThumbs.tsx'
import { zoomedEnds } from '../../../../src/ui/charts/range/zoomAxis.ts'
import { vixAxis } from '../../../../src/ui/charts/volatility/againstVix/vixRange.ts'

const axis = { thumbs: { low: { min: 9, max: 80 }, high: { min: 19, max: 90 } }, least: 10 }
const whole: Ends = { low: 9, high: 90 }

describe('a zoomed axis', () => {
  it('keeps the place under the pointer where it is', () => {
    const zoomed = zoomedEnds(axis, { low: 20, high: 60 }, { from: 0.25, to: 0.25, factor: 0.5 })
    expect(zoomed).toEqual({ low: 25, high: 45 })
    expect(zoomed.low + 0.25 * (zoomed.high - zoomed.low)).toBe(30)
  })

  it('is moved without growing, as far as its limits', () => {
    expect(zoomedEnds(axis, { low: 20, high: 60 }, { from: 0.25, to: 0, factor: 1 })).toEqual({ low: 30, high: 70 })
    expect(zoomedEnds(axis, { low: 20, high: 60 }, { from: 5, to: 0, factor: 1 })).toEqual({ low: 50, high: 90 })
    expect(zoomedEnds(axis, { low: 20, high: 60 }, { from: -5, to: 0, factor: 1 })).toEqual({ low: 9, high: 49 })
  })

  it('is never narrower than the least, wider than the whole, or outside of its limits', () => {
    const share = fc.double({ min: -3, max: 3, noNaN: true })
    fc.assert(
      fc.property(
        fc.integer({ min: 9, max: 80 }),
        fc.integer({ min: 10, max: 81 }),
        share,
        share,
        fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
        (low, width, from, to, factor) => {
          const before = { low, high: Math.min(90, low + width) }
          const after = zoomedEnds(axis, before, { from, to, factor })
          expect(after.low).toBeGreaterThanOrEqual(9)
          expect(after.low).toBeLessThanOrEqual(80)
          expect(after.high).toBeGreaterThanOrEqual(19)
          expect(after.high).toBeLessThanOrEqual(90 + 1e-9)
          expect(after.high - after.low).toBeGreaterThanOrEqual(10 - 1e-9)
        },
      ),
    )
  })
})

it('an axis of VIX zoomed out to all of it is at rest again', () => {
  const set: (Ends | null)[] = []
  const { onChange } = vixAxis({ ends: { low: 20, high: 40 }, set: (ends) => set.push(ends) })
  onChange({ low: 12, high: 90 })
  onChange(whole)
  expect(set).toEqual([{ low: 12, high: 90 }, null])
})

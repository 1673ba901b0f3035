import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandPath, linePath } from '../../../src/ui/charts/draw/paths.ts'
import { spreadLabels } from '../../../src/ui/charts/draw/spreadLabels.ts'

const same = (value: number) => value

describe('paths', () => {
  it('run through the scaled points, in tenths of a px', () => {
    expect(linePath([1, 2, 3], [10, 20.26, 30], (value) => value * 2, same)).toBe('M2,10L4,20.3L6,30')
  })

  it('are parted where a value is missing', () => {
    expect(linePath([1, 2, 3, 4], [1, Number.NaN, 3, 4], same, same)).toBe('M1,1M3,3L4,4')
  })

  it('of a band go along its upper edge and back along its lower one', () => {
    expect(bandPath([1, 2], [0, 0], [5, 6], same, same)).toBe('M1,5L2,6L2,0L1,0Z')
  })

  it('of nothing are empty', () => {
    expect(linePath([], [], same, same)).toBe('')
    expect(bandPath([], [], [], same, same)).toBe('')
  })
})

describe('labels at the lines’ ends', () => {
  it('stay where they are while they are far enough apart', () => {
    expect(spreadLabels([80, 20, 50], 15, 0, 100)).toEqual([80, 20, 50])
  })

  it('move apart where lines meet', () => {
    expect(spreadLabels([50, 50, 52], 15, 0, 200)).toEqual([50, 65, 80])
  })

  it('are pushed back up from the lower edge', () => {
    expect(spreadLabels([98, 99, 100], 15, 0, 100)).toEqual([70, 85, 100])
  })

  it('keep their gap, their order and the plot’s bounds wherever there is room', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 6 }), (wanted) => {
        const placed = spreadLabels(wanted, 15, 0, 100)
        const byWish = wanted.map((wish, index) => ({ wish, place: placed[index] ?? Number.NaN }))
        byWish.sort((a, b) => a.wish - b.wish || a.place - b.place)
        for (const [rank, { place }] of byWish.entries()) {
          expect(place).toBeGreaterThanOrEqual(-1e-9)
          expect(place).toBeLessThanOrEqual(100 + 1e-9)
          if (rank > 0) expect(place - (byWish[rank - 1]?.place ?? 0)).toBeGreaterThanOrEqual(15 - 1e-9)
        }
      }),
    )
  })
})

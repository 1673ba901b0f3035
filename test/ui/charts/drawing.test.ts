import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandPath, linePath } from '../../../src/ui/charts/draw/paths.ts'
import { spreadLabels } from '../../../src/ui/charts/draw/spreadLabels.ts'

const same = (value: number) => value

describe('paths', () => {
  it('run through the scaled points, in tenths of a px', () => {
    expect(linePath([1, 2, 3], [10, 25.26, 30], (value) => value * 2, same)).toBe('M2,10L4,25.3L6,30')
  })

  it('leave out points that lie on the line without them, and keep every corner', () => {
    const xs = Array.from({ length: 201 }, (_, index) => index)
    const payoff = xs.map((x) => Math.max(0, 60 - x, x - 130))
    expect(linePath(xs, payoff, same, same)).toBe('M0,60L60,0L130,0L200,70')
    expect(bandPath(xs, Array(201).fill(0), payoff, same, same)).toBe('M0,60L60,0L130,0L200,70L200,0L0,0Z')
  })

  it('pass what they leave out by less than a tenth of a px', () => {
    const points = fc.array(
      fc.tuple(fc.double({ min: 0.2, max: 40, noNaN: true }), fc.double({ min: -9, max: 9, noNaN: true })),
      {
        minLength: 2,
        maxLength: 60,
      },
    )
    fc.assert(
      fc.property(points, fc.constantFrom(0.02, 0.2, 1), (steps, roughness) => {
        const sums = (each: readonly number[]) => each.map((_, end) => each.slice(0, end + 1).reduce((a, b) => a + b))
        const [xs, ys] = [sums(steps.map(([across]) => across)), sums(steps.map(([, up]) => up * roughness))]
        const drawn = linePath(xs, ys, same, same)
          .slice(1)
          .split('L')
          .map((pair) => pair.split(',').map(Number))
        const kept = drawn.map(([px]) => xs.findIndex((each) => Math.abs(each - (px ?? 0)) <= 0.0501))
        expect([kept[0], kept.at(-1)]).toEqual([0, xs.length - 1])
        for (const [piece, from] of kept.slice(0, -1).entries()) {
          const to = kept[piece + 1] ?? from
          for (let row = from; row <= to; row += 1) {
            const share = ((xs[row] ?? 0) - (xs[from] ?? 0)) / ((xs[to] ?? 0) - (xs[from] ?? 0))
            const line = (ys[from] ?? 0) + share * ((ys[to] ?? 0) - (ys[from] ?? 0))
            expect(Math.abs(line - (ys[row] ?? 0))).toBeLessThanOrEqual(0.05 + 1e-9)
          }
        }
      }),
    )
  })

  it('keep every turn of a line that runs back', () => {
    expect(linePath([0, 10, 10, 5], [0, 0, 8, 8], same, same)).toBe('M0,0L10,0L10,8L5,8')
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

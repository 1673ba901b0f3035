import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contourRings, type Grid, innerLines, type Line } from '../../../../src/ui/charts/map/contour.ts'

const gridOf = (rows: readonly (readonly number[])[]): Grid => ({
  values: Float64Array.from(rows.flat()),
  columns: rows[0]?.length ?? 0,
  rows: rows.length,
})

const pointsOf = (line: Line) =>
  Array.from({ length: line.length / 2 }, (_, i) => [line[2 * i] ?? 0, line[2 * i + 1] ?? 0] as const)

/** Whether a place lies inside an odd number of rings: painted by the even-odd rule. */
function isPainted(rings: readonly Line[], x: number, y: number): boolean {
  let inside = false
  for (const ring of rings) {
    const points = pointsOf(ring)
    points.forEach(([x1, y1], i) => {
      const [x2, y2] = points[(i + 1) % points.length] ?? [x1, y1]
      if (y1 > y !== y2 > y && x < x1 + ((x2 - x1) * (y - y1)) / (y2 - y1)) inside = !inside
    })
  }
  return inside
}

/** The grid read between its nodes along an edge. */
function valueOn({ values, columns }: Grid, x: number, y: number): number {
  const at = (i: number, j: number) => values[j * columns + i] ?? Number.NaN
  const [i, j] = [Math.floor(x), Math.floor(y)]
  if (x === i && y === j) return at(i, j)
  return x === i ? at(i, j) * (j + 1 - y) + at(i, j + 1) * (y - j) : at(i, j) * (i + 1 - x) + at(i + 1, j) * (x - i)
}

const gridArbitrary: fc.Arbitrary<Grid> = fc
  .tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 2, max: 8 }))
  .chain(([columns, rows]) =>
    fc
      .array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: columns * rows, maxLength: columns * rows })
      .map((values) => ({ values: Float64Array.from(values), columns, rows })),
  )

describe('rings of a grid', () => {
  it('run round a peak, half way to its neighbours at half its height', () => {
    const rings = contourRings(
      gridOf([
        [0, 0, 0],
        [0, 2, 0],
        [0, 0, 0],
      ]),
      1,
    )
    expect(rings).toHaveLength(1)
    expect(new Set(pointsOf(rings[0] ?? []).map(String))).toEqual(new Set(['1,0.5', '1.5,1', '1,1.5', '0.5,1']))
  })

  it('are not there where nothing is so high, and run along the edge where everything is', () => {
    const flat = gridOf([
      [1, 1],
      [1, 1],
    ])
    expect(contourRings(flat, 2)).toEqual([])
    const [whole = []] = contourRings(flat, 1)
    expect(new Set(pointsOf(whole).map(String))).toEqual(new Set(['0,0', '1,0', '1,1', '0,1']))
  })

  it('go round a hole as well', () => {
    const hole = gridOf([
      [2, 2, 2],
      [2, 0, 2],
      [2, 2, 2],
    ])
    expect(contourRings(hole, 1)).toHaveLength(2)
    expect(isPainted(contourRings(hole, 1), 1, 1)).toBe(false)
    expect(isPainted(contourRings(hole, 1), 0.25, 1)).toBe(true)
  })

  it.each([
    ['joins', 1.5, true],
    ['parts', 0.5, false],
  ])('a middle at or below the level %s corners that face each other', (_what, height, joined) => {
    const saddle = gridOf([
      [height, -1],
      [-1, height],
    ])
    const rings = contourRings(saddle, 0)
    expect(rings).toHaveLength(joined ? 1 : 2)
    expect(isPainted(rings, 0.5, 0.5)).toBe(joined)
  })

  it('paint what is at or above the level, node by node', () => {
    fc.assert(
      fc.property(gridArbitrary, fc.double({ min: -9, max: 9, noNaN: true }), (grid, level) => {
        const rings = contourRings(grid, level)
        // A little off the node, which may lie on a ring that runs along the edge.
        for (let j = 1; j < grid.rows - 1; j += 1) {
          for (let i = 1; i < grid.columns - 1; i += 1) {
            const value = grid.values[j * grid.columns + i] ?? 0
            if (Math.abs(value - level) > 1e-6) expect(isPainted(rings, i, j)).toBe(value >= level)
          }
        }
      }),
    )
  })
})

describe('contours', () => {
  it('cross the grid from edge to edge without running along it', () => {
    const slope = gridOf([
      [0, 1, 2],
      [0, 1, 2],
    ])
    const lines = innerLines(contourRings(slope, 1.5), slope)
    expect(lines.map((line) => pointsOf(line).map(String).sort())).toEqual([['1.5,0', '1.5,1']])
  })

  it('are whole where the ring starts in the middle of one', () => {
    const valley = gridOf([
      [2, 2, 2, 2],
      [2, 0, 0, 2],
      [0, 0, 0, 0],
    ])
    const lines = innerLines(contourRings(valley, 1), valley)
    expect(lines).toHaveLength(1)
    expect(pointsOf(lines[0] ?? []).length).toBeGreaterThan(3)
  })

  it('stand on the level all along', () => {
    fc.assert(
      fc.property(gridArbitrary, fc.double({ min: -9, max: 9, noNaN: true }), (grid, level) => {
        for (const line of innerLines(contourRings(grid, level), grid)) {
          for (const [x, y] of pointsOf(line)) expect(valueOn(grid, x, y)).toBeCloseTo(level, 6)
        }
      }),
    )
  })
})

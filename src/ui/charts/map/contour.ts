/** Values at the nodes of a grid, row by row; places are counted in nodes from the first, (0, 0). */
export interface Grid {
  readonly values: Float64Array
  readonly columns: number
  readonly rows: number
}

/** A line through the grid as x, y, x, y ... */
export type Line = readonly number[]

/** Sides of a cell: along y = 0, x = 1, y = 1, x = 0. */
const [SOUTH, EAST, NORTH, WEST] = [0, 1, 2, 3] as const

/**
 * The sides a contour enters and leaves a cell by, in pairs, by which of the cell's corners are inside: (0, 0) counts 1,
 * (1, 0) 2, (1, 1) 4, (0, 1) 8. The inside is always on the left.
 */
const CROSSINGS: readonly (readonly number[])[] = [
  [],
  [SOUTH, WEST],
  [EAST, SOUTH],
  [EAST, WEST],
  [NORTH, EAST],
  [SOUTH, WEST, NORTH, EAST],
  [NORTH, SOUTH],
  [NORTH, WEST],
  [WEST, NORTH],
  [SOUTH, NORTH],
  [EAST, SOUTH, WEST, NORTH],
  [EAST, NORTH],
  [WEST, EAST],
  [SOUTH, EAST],
  [WEST, SOUTH],
  [],
]
/** Where two corners that face each other are inside and the cell's middle is too, they are one part. */
const JOINED: Readonly<Record<number, readonly number[]>> = {
  5: [SOUTH, EAST, NORTH, WEST],
  10: [WEST, SOUTH, EAST, NORTH],
}

const OUTSIDE = Number.NEGATIVE_INFINITY
const NO_EDGE = -1

/** The grid with a border of nothing around it, so that whatever reaches its edge closes there. */
function bordered({ values, columns, rows }: Grid): { nodes: Float64Array; width: number; height: number } {
  const [width, height] = [columns + 2, rows + 2]
  const nodes = new Float64Array(width * height).fill(OUTSIDE)
  for (let j = 0; j < rows; j += 1) nodes.set(values.subarray(j * columns, (j + 1) * columns), (j + 1) * width + 1)
  return { nodes, width, height }
}

/**
 * The rings around every part of a grid at or above a level, by marching squares with straight lines between nodes; the
 * end of a ring joins its start. Where such a part reaches the edge of the grid its ring runs along it; a hole has a
 * ring of its own.
 */
export function contourRings(grid: Grid, level: number): Line[] {
  const { nodes, width, height } = bordered(grid)
  const at = (node: number) => nodes[node] ?? OUTSIDE
  // An edge is named after the node it starts from: 2n runs from node n along x, 2n + 1 along y.
  const edgeOf = (node: number, side: number) => {
    if (side === SOUTH) return 2 * node
    if (side === NORTH) return 2 * (node + width)
    return 2 * (side === EAST ? node + 1 : node) + 1
  }
  const next = new Int32Array(2 * nodes.length).fill(NO_EDGE)
  for (let node = 0; node < width * (height - 1) - 1; node += 1) {
    const a = at(node)
    const b = at(node + 1)
    const c = at(node + width + 1)
    const d = at(node + width)
    const inside = (a >= level ? 1 : 0) + (b >= level ? 2 : 0) + (c >= level ? 4 : 0) + (d >= level ? 8 : 0)
    const sides = (a + b + c + d >= 4 * level ? JOINED[inside] : undefined) ?? CROSSINGS[inside] ?? []
    for (let pair = 0; pair < sides.length; pair += 2) {
      next[edgeOf(node, sides[pair] ?? SOUTH)] = edgeOf(node, sides[pair + 1] ?? SOUTH)
    }
  }
  return traced(next, (edge) => {
    const node = edge >> 1
    const alongX = edge % 2 === 0
    const share = crossingShare(at(node), at(alongX ? node + 1 : node + width), level)
    const [x, y] = [(node % width) - 1, Math.floor(node / width) - 1]
    return alongX ? [x + share, y] : [x, y + share]
  })
}

/** Where an edge is crossed, as a share of it; beside nothing, at the node of the grid. */
function crossingShare(from: number, to: number, level: number): number {
  if (from === OUTSIDE) return 1
  return to === OUTSIDE ? 0 : (level - from) / (to - from)
}

/** Follows every edge to the next until it comes round. */
function traced(next: Int32Array, placeOf: (edge: number) => readonly [x: number, y: number]): Line[] {
  const rings: Line[] = []
  for (let first = 0; first < next.length; first += 1) {
    const ring: number[] = []
    for (let edge = first; (next[edge] ?? NO_EDGE) !== NO_EDGE; ) {
      ring.push(...placeOf(edge))
      const after = next[edge] ?? NO_EDGE
      next[edge] = NO_EDGE
      edge = after
    }
    if (ring.length > 0) rings.push(ring)
  }
  return rings
}

/** The parts of rings that run through the grid and not along its edge: the contour itself. */
export function innerLines(rings: readonly Line[], { columns, rows }: Grid): Line[] {
  const onEdge = (from: number, to: number, last: number) => from === to && (from === 0 || from === last)
  return rings.flatMap((ring) => {
    const lines: number[][] = []
    let isOpen = false
    for (let i = 0; i < ring.length; i += 2) {
      const [x = 0, y = 0] = [ring[i], ring[i + 1]]
      const [toX = 0, toY = 0] = [ring[(i + 2) % ring.length], ring[(i + 3) % ring.length]]
      const isInside = !onEdge(x, toX, columns - 1) && !onEdge(y, toY, rows - 1)
      if (isInside && isOpen) lines.at(-1)?.push(toX, toY)
      else if (isInside) lines.push([x, y, toX, toY])
      isOpen = isInside
    }
    return joinedAtStart(lines, ring)
  })
}

/** A ring may start in the middle of a contour: what ends there goes on with what begins there. */
function joinedAtStart(lines: number[][], ring: Line): number[][] {
  const [first, last] = [lines[0], lines.at(-1)]
  const begins = first?.[0] === ring[0] && first?.[1] === ring[1]
  const ends = last?.at(-2) === ring[0] && last?.at(-1) === ring[1]
  if (!first || !last || first === last || !begins || !ends) return lines
  return [[...last, ...first.slice(2)], ...lines.slice(1, -1)]
}

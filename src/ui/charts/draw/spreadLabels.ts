/**
 * Moves labels apart as little as needed: returns positions in the order given, at least `gap` from each other and,
 * where there is room for all, inside [top, bottom].
 */
export function spreadLabels(wanted: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = wanted.map((position, index) => ({ position, index })).sort((a, b) => a.position - b.position)
  const placed: number[] = []
  for (const { position } of order) {
    const above = placed.at(-1)
    placed.push(Math.max(position, above === undefined ? top : above + gap))
  }
  let limit = bottom
  for (let rank = placed.length - 1; rank >= 0; rank -= 1) {
    placed[rank] = Math.min(placed[rank] ?? limit, limit)
    limit = (placed[rank] ?? limit) - gap
  }
  const result = new Array<number>(wanted.length)
  order.forEach(({ index }, rank) => {
    result[index] = placed[rank] ?? top
  })
  return result
}

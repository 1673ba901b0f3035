/** Paths of every number in a result that is not finite; empty when all are. */
export function nonFinitePaths(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} = ${value}`]
  if (value instanceof Float64Array) {
    const bad = value.findIndex((entry) => !Number.isFinite(entry))
    return bad < 0 ? [] : [`${path}[${bad}] = ${value[bad]}`]
  }
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, part]) => nonFinitePaths(part, path ? `${path}.${key}` : key))
}

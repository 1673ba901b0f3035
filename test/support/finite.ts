/** Paths of every number in a result that is not finite; empty when all are. */
export function nonFinitePaths(value: unknown): string[] {
  return faultsIn(value).map((fault) => fault.replace(/^\./, ''))
}

/** The same with a separator before each path. Put together on the way back, and so only where something is wrong. */
function faultsIn(value: unknown): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [` = ${value}`]
  if (value instanceof Float64Array) {
    const bad = value.findIndex((entry) => !Number.isFinite(entry))
    return bad < 0 ? [] : [`[${bad}] = ${value[bad]}`]
  }
  if (value === null || typeof value !== 'object') return []
  const faults: string[] = []
  for (const [key, part] of Object.entries(value)) {
    for (const fault of faultsIn(part)) faults.push(`.${key}${fault}`)
  }
  return faults
}

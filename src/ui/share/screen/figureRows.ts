/** Charts whose upper edges differ by less stand side by side, px. Ours. */
const SAME_ROW = 8

/** Charts by the rows that they stand in on the screen. */
export function figureRows(charts: readonly HTMLElement[]): readonly (readonly HTMLElement[])[] {
  const rows: { readonly top: number; readonly charts: HTMLElement[] }[] = []
  for (const chart of charts) {
    const { top } = chart.getBoundingClientRect()
    const row = rows.at(-1)
    if (row && Math.abs(row.top - top) < SAME_ROW) row.charts.push(chart)
    else rows.push({ top, charts: [chart] })
  }
  return rows.map((row) => row.charts)
}

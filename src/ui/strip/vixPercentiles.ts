/**
 * Percentiles of the daily VIX close, 1990-01-02 to 2026-06-30, in VIX points: computed for this project from the
 * public daily closing levels of the index.
 */
export const vixPercentiles: readonly { readonly percentile: number; readonly vix: number }[] = [
  { percentile: 5, vix: 11.43 },
  { percentile: 10, vix: 12.15 },
  { percentile: 25, vix: 13.97 },
  { percentile: 50, vix: 17.61 },
  { percentile: 75, vix: 22.72 },
  { percentile: 90, vix: 28.55 },
  { percentile: 95, vix: 32.94 },
  { percentile: 99, vix: 46.72 },
]

export const VIX_HISTORY_CAPTION = 'Ticks: percentiles of VIX closes, Jan 1990–Jun 2026'

import { waitFor } from '@testing-library/react'
import { expect } from 'vitest'

/** A busy machine may take seconds to mount the first of them. */
const PATIENCE = { timeout: 25_000 }

/** Waits for the plots of all charts on the screen: axes and grid are mounted one after another, what is read off them last. */
export const plotsDrawn = () =>
  waitFor(() => {
    const charts = [...document.querySelectorAll('[data-chart]')]
    expect(charts.length).toBeGreaterThan(0)
    expect(charts.filter((chart) => chart.querySelector('[role="application"]') === null)).toEqual([])
  }, PATIENCE)

/** Waits for the charts of the default screen, which come one after another, and for the bars of the last. */
export async function allDrawn(): Promise<void> {
  await waitFor(() => expect(document.querySelectorAll('[data-chart]')).toHaveLength(3), PATIENCE)
  await plotsDrawn()
  for (const series of ['theta-net', 'vega-net']) {
    await waitFor(() => expect(document.querySelector(`[data-series="${series}"][width]`)).not.toBeNull(), PATIENCE)
  }
}

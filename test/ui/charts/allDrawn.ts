import { waitFor } from '@testing-library/react'
import { expect } from 'vitest'

/** Waits for the charts of the default screen, which come one after another; the last bar of the last is drawn last. */
export const allDrawn = () =>
  waitFor(() => expect(document.querySelector('[data-series="vega-net"][width]')).not.toBeNull(), { timeout: 10_000 })

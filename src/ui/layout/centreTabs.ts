import { type ComponentType, lazy } from 'react'

/** A tab of the centre. Its view is loaded when it is first opened, and computes nothing while it is not in view. */
export interface CentreTab {
  readonly id: string
  readonly label: string
  readonly View: ComponentType
}

/** The tabs of the centre, in order; the first is open at the start. */
export const centreTabs = [
  {
    id: 'payoff',
    label: 'Payoff',
    View: lazy(() => import('../charts/Charts.tsx').then(({ Charts }) => ({ default: Charts }))),
  },
  {
    id: 'volatility',
    label: 'Volatility',
    View: lazy(() =>
      import('../charts/volatility/VolatilityCharts.tsx').then(({ VolatilityCharts }) => ({
        default: VolatilityCharts,
      })),
    ),
  },
] as const satisfies readonly CentreTab[]

export type CentreTabId = (typeof centreTabs)[number]['id']

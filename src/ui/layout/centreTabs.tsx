import { type ComponentType, lazy } from 'react'
import { loadMethod, loadMethodTexts, loadStudy } from '../../engine/index.ts'

/** A tab of the centre. Its view is loaded when it is first opened, and computes nothing while it is not in view. */
export interface CentreTab {
  readonly id: string
  readonly label: string
  readonly View: ComponentType
  /** Whether the what-if moves what the tab shows. */
  readonly hasWhatIf: boolean
}

/** The tabs of the centre, in order; the first is open at the start. */
export const centreTabs = [
  {
    id: 'payoff',
    label: 'Payoff',
    View: lazy(() => import('../charts/Charts.tsx').then(({ Charts }) => ({ default: Charts }))),
    hasWhatIf: true,
  },
  {
    id: 'volatility',
    label: 'Volatility',
    View: lazy(() =>
      import('../charts/volatility/VolatilityCharts.tsx').then(({ VolatilityCharts }) => ({
        default: VolatilityCharts,
      })),
    ),
    hasWhatIf: true,
  },
  {
    id: 'map',
    label: 'Map',
    View: lazy(() => import('../charts/map/MapTab.tsx').then(({ MapTab }) => ({ default: MapTab }))),
    hasWhatIf: true,
  },
  {
    id: 'timeline',
    label: 'Timeline',
    View: lazy(() =>
      import('../charts/timeline/TimelineTab.tsx').then(({ TimelineTab }) => ({ default: TimelineTab })),
    ),
    hasWhatIf: true,
  },
  {
    id: 'compare',
    label: 'Compare',
    View: lazy(async () => {
      const [{ CompareTab }, method] = await Promise.all([import('../compare/CompareTab.tsx'), loadMethod()])
      return { default: () => <CompareTab method={method} /> }
    }),
    hasWhatIf: false,
  },
  {
    id: 'playbooks',
    label: 'Playbooks',
    View: lazy(async () => {
      const [{ PlaybooksTab }, study] = await Promise.all([import('../playbooks/PlaybooksTab.tsx'), loadStudy()])
      return { default: () => <PlaybooksTab study={study} /> }
    }),
    hasWhatIf: false,
  },
  {
    id: 'projection',
    label: 'Projection',
    View: lazy(async () => {
      const [{ ProjectionTab }, study] = await Promise.all([import('../projection/ProjectionTab.tsx'), loadStudy()])
      return { default: () => <ProjectionTab study={study} /> }
    }),
    hasWhatIf: false,
  },
  {
    id: 'rules',
    label: 'Rules',
    View: lazy(async () => {
      const [{ AboutMethod }, study, texts] = await Promise.all([
        import('../aboutMethod/AboutMethod.tsx'),
        loadStudy(),
        loadMethodTexts(),
      ])
      return { default: () => <AboutMethod study={study} texts={texts} /> }
    }),
    hasWhatIf: false,
  },
] as const satisfies readonly CentreTab[]

export type CentreTabId = (typeof centreTabs)[number]['id']

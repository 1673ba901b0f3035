import { LegendItem, LineSwatch } from '../figure/Legend.tsx'
import { ghostClass } from './ghostClass.ts'

/** Names the ghost in a chart's legend. */
export const GhostLegend = ({ text, thin }: { readonly text: string; readonly thin?: boolean | undefined }) => (
  <LegendItem swatch={<LineSwatch className={ghostClass(thin)} />} text={text} />
)

import draw from '../draw/draw.module.css'
import { LegendItem, LineSwatch } from '../figure/Legend.tsx'

/** Names the ghost in a chart's legend. */
export const GhostLegend = ({ text }: { readonly text: string }) => (
  <LegendItem swatch={<LineSwatch className={draw.ghost} />} text={text} />
)

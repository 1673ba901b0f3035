import draw from '../draw/draw.module.css'
import type { EndLabel } from '../draw/EndLabels.tsx'
import type { PayoffRows, PayoffSeries } from './payoffRows.ts'

/** Names at the lines’ ends. */
export const END_LABELS: readonly EndLabel<PayoffRows>[] = [
  { key: 'condor', text: 'Condor', className: draw.condorText, at: last('condor-expiry') },
  {
    key: 'hedge',
    text: 'Hedge',
    className: draw.hedgeText,
    at: (rows: PayoffRows) => (rows.hasHedge ? last('hedge-expiry')(rows) : Number.NaN),
  },
  { key: 'net', text: 'Net', className: draw.netText, at: last('net-expiry') },
]

/** And those of single layers. */
export const LAYER_LABELS = {
  first: { key: 'first', text: 'First', className: draw.firstText, at: last('first-expiry') },
  second: { key: 'second', text: 'Second', className: draw.secondText, at: last('second-expiry') },
  third: { key: 'third', text: 'Third', className: draw.thirdText, at: last('third-expiry') },
}

function last(series: PayoffSeries) {
  return ({ values }: PayoffRows) => values[series]?.at(-1) ?? Number.NaN
}

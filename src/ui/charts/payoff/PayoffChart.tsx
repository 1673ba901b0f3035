import { lazy, useState } from 'react'
import { lowerFirst } from '../../format/format.ts'
import { useLiveValue } from '../../live/useLive.ts'
import type { ChartLab } from '../chartLab.ts'
import draw from '../draw/draw.module.css'
import { ChartFigure } from '../figure/ChartFigure.tsx'
import { AreaSwatch, Legend, LegendItem, LineSwatch } from '../figure/Legend.tsx'
import { Ghost } from '../ghost/Ghost.tsx'
import { useCurrent } from '../live/useCurrent.ts'
import { RangeControl } from '../range/RangeControl.tsx'
import { LayerToggles } from './LayerToggles.tsx'
import { PayoffPlot } from './PayoffPlot.tsx'
import { dateLabel, payoffTitle } from './payoffTexts.ts'
import type { ShownRange } from './shownRange.ts'
import { usePayoffSources } from './usePayoffSources.ts'
import { useShownLayers } from './useShownLayers.ts'

// Loaded when the range is first opened.
const SpxRange = lazy(async () => ({ default: (await import('./SpxRange.tsx')).SpxRange }))

/** P&L against SPX today, at the what-if's day and at the condor's expiry: condor, hedge and net. */
export function PayoffChart({ lab }: { lab: ChartLab }) {
  // What is shown of the chart belongs to this view of it and not to the scenario: no link holds it.
  const { shown, toggle, problem } = useShownLayers()
  const [range, setRange] = useState<ShownRange | null>(null)
  const { rows, sentence, table, probability, xDomain, yDomain } = usePayoffSources(lab, shown, range)
  const hasLayers = useLiveValue(lab.position, ({ sizing }) => sizing.layers.length > 0)
  const title = useLiveValue(lab.position, ({ inputs }) => payoffTitle(inputs))
  const chosen = useLiveValue(rows, ({ dates, chosenDays }) =>
    dates.includes('chosen') ? lowerFirst(dateLabel('chosen', chosenDays)) : null,
  )
  const hasBand = useLiveValue(rows, ({ band }) => band !== null)
  const x = useCurrent(xDomain)
  const y = useCurrent(yDomain)
  return (
    <ChartFigure
      name="payoff"
      title={title}
      control={
        <RangeControl
          name="payoff"
          words={range?.words ?? null}
          onReset={() => setRange(null)}
          axis={async () => {
            const { spxAxis } = await import('./spxRange.ts')
            return spxAxis({ spot: lab.position.get().inputs.spx, domain: x, range, onChange: setRange })
          }}
        >
          <SpxRange position={lab.position} domain={x} range={range} onChange={setRange} />
        </RangeControl>
      }
      sentence={sentence}
      table={table}
      legend={
        <Legend>
          <LegendItem narrowOnly swatch={<LineSwatch className={draw.condor} />} text="Condor" />
          <LegendItem narrowOnly swatch={<LineSwatch className={draw.hedge} />} text="Hedge" />
          <LegendItem narrowOnly swatch={<LineSwatch className={draw.net} />} text="Net" />
          <LegendItem swatch={<LineSwatch className={draw.expiryKey} />} text="at expiry" />
          <LegendItem swatch={<LineSwatch className={draw.todayKey} />} text="today" />
          {chosen !== null && <LegendItem swatch={<LineSwatch className={draw.chosenKey} />} text={chosen} />}
          <LegendItem swatch={<AreaSwatch className={draw.deviationsKey} />} text="1, 1.5, 2 SD" />
          <LegendItem ownLine swatch={null} text="condor’s probability of profit" value={probability} />
          {hasBand && (
            <LegendItem
              swatch={<AreaSwatch className={draw.band} />}
              text="net today, sticky moneyness to sticky strike"
            />
          )}
          {hasLayers && <LayerToggles wanted={shown.wanted} onToggle={toggle} />}
          {problem !== null && <li role="alert">{problem}</li>}
          <Ghost chart="payoff" />
        </Legend>
      }
    >
      <PayoffPlot rows={rows} position={lab.position} layers={shown.wanted} x={x} y={y} />
    </ChartFigure>
  )
}

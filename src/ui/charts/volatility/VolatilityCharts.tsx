import { useMemo, useState } from 'react'
import { tabLab as appLab } from '../../../store/tabLab.ts'
import { Segmented } from '../../inputs/Segmented.tsx'
import type { VolatilityLab } from '../chartLab.ts'
import { ChartBoundary } from '../figure/ChartBoundary.tsx'
import { derive } from '../live/derive.ts'
import type { Ends } from '../range/RangeThumbs.tsx'
import { ProfitChart } from './againstVix/ProfitChart.tsx'
import { ThetaChart } from './againstVix/ThetaChart.tsx'
import { ThetaPartsChart } from './againstVix/ThetaPartsChart.tsx'
import { HEDGE_MODES, type HedgeMode, toThetaRows } from './againstVix/thetaRows.ts'
import { CurveChart } from './curve/CurveChart.tsx'
import styles from './volatility.module.css'

/** The Volatility tab: the futures curve, and what the book makes of VIX. */
export function VolatilityCharts({ lab = appLab }: { readonly lab?: VolatilityLab }) {
  const { position, heldTheta, freshTheta, sweep, dragging } = lab
  const [mode, setMode] = useState<HedgeMode>('resized')
  const [ends, setEnds] = useState<Ends | null>(null)
  const shown = useMemo(() => ({ ends, set: setEnds }), [ends])
  const theta = useMemo(() => {
    const source = mode === 'held' ? heldTheta : freshTheta
    return derive([source, position, sweep], (result, held, fresh) => toThetaRows(mode, result, held, fresh))
  }, [mode, heldTheta, freshTheta, position, sweep])
  return (
    <div className={styles.charts}>
      <div className={styles.grid}>
        <ChartBoundary name="The futures curve">
          <CurveChart lab={lab} />
        </ChartBoundary>
        <ChartBoundary name="The chart of P&L against VIX">
          <ProfitChart lab={lab} shown={shown} />
        </ChartBoundary>
        <ChartBoundary name="The chart of theta against VIX">
          <ThetaChart
            rows={theta}
            dragging={dragging}
            shown={shown}
            control={<Segmented label="Hedge at each VIX" options={HEDGE_MODES} value={mode} onChange={setMode} />}
          />
        </ChartBoundary>
        <ChartBoundary name="The chart of decay and roll">
          <ThetaPartsChart rows={theta} dragging={dragging} shown={shown} />
        </ChartBoundary>
      </div>
    </div>
  )
}

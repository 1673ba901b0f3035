import type { LiveSource } from '../../../store/frameLoop.ts'
import { compactUsdTick } from '../../format/axis.ts'
import { ChartFrame } from '../frame/ChartFrame.tsx'
import { Ghost } from '../ghost/Ghost.tsx'
import { useCurrent } from '../live/useCurrent.ts'
import type { Domain } from '../scale/domain.ts'
import sizes from '../sizes.module.css'
import { BreakdownReader } from './BreakdownReader.tsx'
import styles from './breakdown.module.css'
import { BREAKDOWN_IDS, type BreakdownRow, type Measure } from './breakdownRows.ts'
import { captionOf } from './breakdownTexts.ts'
import { WaterfallBars } from './WaterfallBars.tsx'

interface WaterfallProps {
  readonly measure: Measure
  readonly rows: LiveSource<readonly BreakdownRow[]>
  readonly domain: LiveSource<Domain>
  /** What theta is taken over. */
  readonly span: string
}

const ROW_LABELS = ['Condor', 'First', 'Second', 'Third', 'Net']
/** Rows run down the page: the axis is turned over so that row 0 is at the top. */
const ROW_AXIS = {
  domain: { min: BREAKDOWN_IDS.length - 0.5, max: -0.5 },
  ticks: BREAKDOWN_IDS.map((_, index) => index),
  text: (row: number) => ROW_LABELS[row] ?? '',
  room: 52,
  spacing: 0,
}
const VALUE_ROOM = 72
const margins = () => ({ top: 4, right: VALUE_ROOM })

/** Condor, layers and net of one measure as a waterfall. */
export function Waterfall({ measure, rows, domain, span }: WaterfallProps) {
  const x = useCurrent(domain)
  return (
    <div>
      <p className={styles.caption} data-picture="text">
        {captionOf(measure, span)}
      </p>
      <ChartFrame
        className={sizes.bars}
        grid="vertical"
        x={{ domain: x, text: compactUsdTick, room: 24, spacing: 56 }}
        y={ROW_AXIS}
        margins={margins}
        draw={(plot, size) => (
          <>
            <WaterfallBars rows={rows} measure={measure} plot={plot} valuesAt={size.width} />
            <Ghost chart={measure} plot={plot} />
          </>
        )}
        overlay={(plot) => <BreakdownReader rows={rows} plot={plot} measure={measure} span={span} />}
      />
    </div>
  )
}

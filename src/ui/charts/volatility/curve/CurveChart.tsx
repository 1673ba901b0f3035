import { useMemo } from 'react'
import { compact } from '../../../format/format.ts'
import { useLiveValue } from '../../../live/useLive.ts'
import type { VolatilityLab } from '../../chartLab.ts'
import { ChartFigure } from '../../figure/ChartFigure.tsx'
import { Legend, LegendItem, LineSwatch } from '../../figure/Legend.tsx'
import { ChartFrame } from '../../frame/ChartFrame.tsx'
import { Ghost } from '../../ghost/Ghost.tsx'
import { withGhost } from '../../ghost/ghosts.ts'
import { derive } from '../../live/derive.ts'
import { heldDomain } from '../../live/heldDomain.ts'
import { useCurrent } from '../../live/useCurrent.ts'
import { type Domain, extentOf } from '../../scale/domain.ts'
import styles from '../../sizes.module.css'
import { CurveLines } from './CurveLines.tsx'
import { CurveReader } from './CurveReader.tsx'
import { toCurveRows } from './curveRows.ts'
import { CURVE_CLASSES } from './curveStyles.ts'
import { curveSentence, curveTable, curveTitle } from './curveTexts.ts'
import { NodeHandles } from './NodeHandles.tsx'

const X_STEPS = 12
const Y_STEPS = 8
/** Room above and below the curves, as a share of their span, and the least span drawn, VIX points (ours). */
const ROOM = 0.12
const LEAST_SPAN = 5

const margins = () => ({ top: 20, right: 16 })
const dayTick = (tick: number) => (tick === 0 ? 'spot' : `${compact(tick, 0)} d`)
const X_AXIS = { text: dayTick, room: 24, spacing: 56 }
const Y_AXIS = { text: (tick: number) => compact(tick, 1), room: 40, spacing: 36 }

/** Room on both sides; the curve does not start at zero, and a flat one is not blown up. */
function roomy({ min, max }: Domain): Domain {
  const middle = (min + max) / 2
  const half = Math.max(LEAST_SPAN, (1 + 2 * ROOM) * (max - min)) / 2
  return { min: Math.max(0, middle - half), max: middle + half }
}

function useSources({ position, volatility, dragging }: VolatilityLab) {
  return useMemo(() => {
    const rows = derive([volatility, position], toCurveRows)
    const x = derive([rows], (current) => extentOf([current.x]))
    const y = derive([rows], (current) => extentOf(current.shown.map(({ values }) => values)))
    return {
      rows,
      sentence: derive([rows], curveSentence),
      table: withGhost('curve', 'table', derive([rows], curveTable)),
      xDomain: heldDomain(withGhost('curve', 'x', x), dragging, X_STEPS),
      yDomain: heldDomain(derive([withGhost('curve', 'y', y)], roomy), dragging, Y_STEPS),
    }
  }, [position, volatility, dragging])
}

/** The VIX futures curve: today's, which can be dragged, and what the what-if makes of it. */
export function CurveChart({ lab }: { readonly lab: VolatilityLab }) {
  const { rows, sentence, table, xDomain, yDomain } = useSources(lab)
  const title = useLiveValue(rows, curveTitle)
  useLiveValue(rows, ({ shown }) => shown.map(({ series, label }) => `${series} ${label}`).join('|'))
  const x = useCurrent(xDomain)
  const y = useCurrent(yDomain)
  return (
    <ChartFigure
      name="curve"
      title={title}
      sentence={sentence}
      table={table}
      legend={
        <Legend>
          {rows.get().shown.map(({ series, label }) => (
            <LegendItem key={series} swatch={<LineSwatch className={CURVE_CLASSES[series]} />} text={label} />
          ))}
          <Ghost chart="curve" />
          <LegendItem swatch={null} text="drag a month up or down" />
        </Legend>
      }
    >
      <ChartFrame
        className={styles.medium}
        grid="horizontal"
        x={{ ...X_AXIS, domain: x }}
        y={{ ...Y_AXIS, domain: y }}
        margins={margins}
        draw={(plot) => (
          <>
            <Ghost chart="curve" plot={plot} />
            <CurveLines rows={rows} plot={plot} />
          </>
        )}
        overlay={(plot) => (
          <>
            <CurveReader rows={rows} plot={plot} />
            <NodeHandles plot={plot} />
          </>
        )}
      />
    </ChartFigure>
  )
}

import { type ReactNode, useMemo } from 'react'
import type { LiveSource } from '../../../../store/frameLoop.ts'
import { compactUsdTick } from '../../../format/axis.ts'
import { compact } from '../../../format/format.ts'
import { RegimeTints } from '../../allocation/RegimeTints.tsx'
import { Clip } from '../../draw/Clip.tsx'
import draw from '../../draw/draw.module.css'
import { EndLabels } from '../../draw/EndLabels.tsx'
import { MovingPath } from '../../draw/MovingPath.tsx'
import { linePath } from '../../draw/paths.ts'
import { ChartFigure } from '../../figure/ChartFigure.tsx'
import { ChartFrame } from '../../frame/ChartFrame.tsx'
import { Ghost } from '../../ghost/Ghost.tsx'
import { ghosts, readWithGhost, withGhost } from '../../ghost/ghosts.ts'
import { derive } from '../../live/derive.ts'
import { heldDomain } from '../../live/heldDomain.ts'
import { useCurrent } from '../../live/useCurrent.ts'
import type { Reading } from '../../read/Readout.tsx'
import { extentOf, withMargin } from '../../scale/domain.ts'
import styles from '../../sizes.module.css'
import type { TableModel } from '../../table/tableModel.ts'
import volatility from '../volatility.module.css'
import { VixMarks } from './VixMarks.tsx'
import { VixRange } from './VixRange.tsx'
import { VixReader } from './VixReader.tsx'
import { rowsWithin, type ShownVix } from './vixRange.ts'
import type { VixCurve, VixRows } from './vixRows.ts'

const Y_STEPS = 10
const MARGIN = 0.08
const LABEL_ROOM = 56
const TOP = 24
const margins = () => ({ top: TOP, right: LABEL_ROOM })
const X_AXIS = { text: (vix: number) => compact(vix, 0), room: 24, spacing: 40 }
const Y_AXIS = { text: compactUsdTick, room: 52, spacing: 36 }

interface VixChartProps<Rows extends VixRows> {
  readonly name: string
  readonly title: string
  readonly control?: ReactNode
  readonly legend: ReactNode
  readonly readerLabel: string
  readonly dragging: LiveSource<boolean>
  readonly rows: LiveSource<Rows>
  /** The levels of VIX that are shown. */
  readonly shown: ShownVix
  readonly sentence: (rows: Rows) => string
  readonly table: (rows: Rows) => TableModel
  readonly reading: (rows: Rows, row: number) => Reading
  /** From back to front. */
  readonly curves: readonly VixCurve[]
  /** The chart as a base's ghost knows it. */
  readonly ghost: string
}

/** A chart of amounts against VIX from 9 to 90: curves, zero line, marks of VIX and of flips. */
export function VixChart<Rows extends VixRows>(props: VixChartProps<Rows>) {
  const { name, title, control, legend, readerLabel, dragging, shown, sentence, table, reading, curves } = props
  const { ghost } = props
  const { ends: range } = shown
  const rows = useMemo(
    () => (range ? derive([props.rows], (whole) => rowsWithin(whole, range)) : props.rows),
    [props.rows, range],
  )
  const sources = useMemo(() => {
    const drawn = (current: Rows) => curves.flatMap(({ series }) => current.values[series] ?? [])
    const extent = derive([rows], (current) => withMargin(extentOf(drawn(current), [0]), MARGIN))
    return {
      sentence: derive([rows], sentence),
      table: withGhost(ghost, 'table', derive([rows], table)),
      yDomain: heldDomain(withGhost(ghost, 'y', extent), dragging, Y_STEPS),
      bands: derive([rows], ({ bands }) => bands),
    }
  }, [rows, dragging, curves, sentence, table, ghost])
  const { x } = rows.get()
  const y = useCurrent(sources.yDomain)
  const bands = useCurrent(sources.bands)
  const base = useCurrent(ghosts)(ghost)?.end
  const ends = useMemo(() => [...endLabels<Rows>(curves), ...(base ? [base] : [])], [curves, base])
  return (
    <ChartFigure
      name={name}
      title={title}
      control={
        <div className={volatility.controls}>
          {control}
          <VixRange name={name} shown={shown} />
        </div>
      }
      sentence={sources.sentence}
      table={sources.table}
      legend={legend}
    >
      <ChartFrame
        className={styles.medium}
        grid="horizontal"
        x={{ ...X_AXIS, domain: { min: x[0] ?? 0, max: x.at(-1) ?? 1 } }}
        y={{ ...Y_AXIS, domain: y }}
        margins={margins}
        draw={(plot) => (
          <>
            <RegimeTints bands={bands} plot={plot} named={false} />
            <Clip plot={plot}>
              <line className={draw.zero} x1={plot.left} x2={plot.left + plot.width} y1={plot.y(0)} y2={plot.y(0)} />
              <Ghost chart={ghost} plot={plot} />
              {curves.map(({ series, className }) => (
                <MovingPath
                  key={series}
                  rows={rows}
                  series={series}
                  className={className}
                  path={(current) => linePath(current.x, current.values[series] ?? [], plot.x, plot.y)}
                />
              ))}
            </Clip>
            <EndLabels rows={rows} plot={plot} labels={ends} />
            <VixMarks rows={rows} plot={plot} />
          </>
        )}
        overlay={(plot) => (
          <VixReader
            rows={rows}
            plot={plot}
            label={readerLabel}
            curves={curves}
            reading={(row) => {
              const current = rows.get()
              return readWithGhost(ghost, reading(current, row), current.x[row])
            }}
          />
        )}
      />
    </ChartFigure>
  )
}

const endLabels = <Rows extends VixRows>(curves: readonly VixCurve[]) =>
  curves.flatMap(({ series, end }) =>
    end
      ? {
          key: series,
          text: end.text,
          className: end.className,
          at: ({ values }: Rows) => values[series]?.at(-1) ?? Number.NaN,
        }
      : [],
  )

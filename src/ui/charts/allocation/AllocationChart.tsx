import { useMemo, useState } from 'react'
import type { LiveSource } from '../../../store/frameLoop.ts'
import { compact } from '../../format/format.ts'
import type { ChartLab } from '../chartLab.ts'
import draw from '../draw/draw.module.css'
import { ChartFigure } from '../figure/ChartFigure.tsx'
import { AreaSwatch, Legend, LegendItem, LineSwatch } from '../figure/Legend.tsx'
import { ChartFrame } from '../frame/ChartFrame.tsx'
import { Ghost } from '../ghost/Ghost.tsx'
import { withGhost } from '../ghost/ghosts.ts'
import { derive } from '../live/derive.ts'
import { heldDomain } from '../live/heldDomain.ts'
import { useCurrent } from '../live/useCurrent.ts'
import { extentOf, withMargin } from '../scale/domain.ts'
import styles from '../sizes.module.css'
import { AllocationAreas } from './AllocationAreas.tsx'
import { AllocationReader } from './AllocationReader.tsx'
import { type AllocationSeries, type AllocationStack, toAllocationRows, toAllocationStack } from './allocationRows.ts'
import { allocationSentence, allocationTable, SERIES_LABELS } from './allocationTexts.ts'
import { exposureFigure, exposureTick } from './exposure.ts'
import { LevelControl } from './LevelControl.tsx'
import { RegimeTints } from './RegimeTints.tsx'
import type { ShownLevels } from './shownLevels.ts'

const Y_STEPS = 10
const margins = () => ({ top: 24, right: 12 })
const vixTick = (vix: number) => compact(vix, 0)
/** Half a contract is no tick, unless the hedge is smaller than one. */
const leastStep = (unit: AllocationStack['unit'], max: number) => (unit === 'contracts' && max >= 1 ? 1 : 0)
/** Kept free above the stack for the mark's label, as a fraction of the tallest value. */
const HEADROOM = 0.1

/** What axes and tints are made of. */
type AllocationGround = Pick<AllocationStack, 'x' | 'bands' | 'unit'>

/** The same object until one of them changes: a sweep worked out anew mostly moves the areas alone. */
function groundOf(stack: LiveSource<AllocationStack>): LiveSource<AllocationGround> {
  let held: { readonly key: string; readonly ground: AllocationGround } | undefined
  return derive([stack], ({ x, bands, unit }) => {
    const key = JSON.stringify([x[0], x.at(-1), bands, unit])
    if (held?.key !== key) held = { key, ground: { x, bands, unit } }
    return held.ground
  })
}

function useSources({ position, sweep, dragging }: ChartLab, range: ShownLevels | null) {
  return useMemo(() => {
    const whole = derive([sweep], toAllocationStack)
    // Cut last: today's VIX may lie outside of the range, and what is held there is still said.
    const wholeRows = derive([whole, position], toAllocationRows)
    const stack = range ? derive([whole], range.cut) : whole
    const rows = range ? derive([wholeRows], range.cut) : wholeRows
    const extent = derive([stack], ({ edges, values }) =>
      withMargin(extentOf([edges.third, values.tenPercent], [0]), HEADROOM),
    )
    const figureOf = (series: AllocationSeries) =>
      derive([rows], ({ atVix, unit }) => exposureFigure(atVix[series], unit))
    return {
      stack,
      ground: groundOf(stack),
      rows,
      sentence: derive([rows], allocationSentence),
      table: withGhost('allocation', 'table', derive([rows], allocationTable)),
      yDomain: heldDomain(withGhost('allocation', 'y', extent), dragging, Y_STEPS),
      atVix: {
        first: figureOf('first'),
        second: figureOf('second'),
        third: figureOf('third'),
        tenPercent: figureOf('tenPercent'),
      },
    }
  }, [position, sweep, dragging, range])
}

/** What the playbook would hold at every VIX, entered fresh there, with a mark at today's. */
export function AllocationChart({ lab }: { lab: ChartLab }) {
  const [range, setRange] = useState<ShownLevels | null>(null)
  const { stack, ground, rows, sentence, table, yDomain, atVix } = useSources(lab, range)
  const { x, bands, unit } = useCurrent(ground)
  const y = useCurrent(yDomain)
  return (
    <ChartFigure
      name="allocation"
      title="The playbook’s hedge at each VIX, entered fresh"
      control={<LevelControl range={range} onChange={setRange} />}
      sentence={sentence}
      table={table}
      legend={
        <Legend>
          <LegendItem
            swatch={<AreaSwatch className={`${draw.first} ${draw.area}`} />}
            text={SERIES_LABELS.first}
            value={atVix.first}
          />
          <LegendItem
            swatch={<AreaSwatch className={`${draw.second} ${draw.area}`} />}
            text={SERIES_LABELS.second}
            value={atVix.second}
          />
          <LegendItem
            swatch={<AreaSwatch className={`${draw.third} ${draw.area}`} />}
            text={SERIES_LABELS.third}
            value={atVix.third}
          />
          <LegendItem
            swatch={<LineSwatch className={draw.tenPercent} />}
            text={SERIES_LABELS.tenPercent}
            value={atVix.tenPercent}
          />
          <Ghost chart="allocation" />
        </Legend>
      }
    >
      <ChartFrame
        className={styles.medium}
        grid="horizontal"
        x={{ domain: { min: x[0] ?? 0, max: x.at(-1) ?? 1 }, text: vixTick, room: 24, spacing: 40 }}
        y={{
          domain: y,
          text: (tick) => exposureTick(tick, unit),
          room: 52,
          spacing: 36,
          leastStep: leastStep(unit, y.max),
        }}
        margins={margins}
        draw={(plot) => (
          <>
            <RegimeTints bands={bands} plot={plot} />
            <AllocationAreas stack={stack} rows={rows} plot={plot} />
            <Ghost chart="allocation" plot={plot} />
          </>
        )}
        overlay={(plot) => <AllocationReader rows={rows} plot={plot} />}
      />
    </ChartFigure>
  )
}

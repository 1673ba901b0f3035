import { useMemo } from 'react'
import { compact } from '../../format/format.ts'
import { useLiveValue } from '../../live/useLive.ts'
import type { MapLab } from '../chartLab.ts'
import { ChartFigure } from '../figure/ChartFigure.tsx'
import { Legend, LegendItem, LineSwatch } from '../figure/Legend.tsx'
import { ChartFrame } from '../frame/ChartFrame.tsx'
import { Ghost } from '../ghost/Ghost.tsx'
import { withGhost } from '../ghost/ghosts.ts'
import { derive } from '../live/derive.ts'
import { heldDomain } from '../live/heldDomain.ts'
import { useCurrent } from '../live/useCurrent.ts'
import { extentOf } from '../scale/domain.ts'
import { toContours } from './contourSet.ts'
import { MapContours } from './MapContours.tsx'
import { MapKey } from './MapKey.tsx'
import { MapLabels } from './MapLabels.tsx'
import { MapMarks } from './MapMarks.tsx'
import { MapReader } from './MapReader.tsx'
import styles from './map.module.css'
import { levelsWithin } from './mapLevels.ts'
import { toMapRows } from './mapRows.ts'
import { mapCells, mapSentence, mapTable, mapTitle, moveText, pathText } from './mapTexts.ts'
import { SpxLevels } from './SpxLevels.tsx'

const STEPS = 12
const margins = () => ({ top: 24, right: 20 })
const MOVE_TICKS = [-20, -15, -10, -5, 0, 5, 10]
const X_AXIS = { ticks: MOVE_TICKS, text: (move: number) => moveText(move, 0), room: 40, spacing: 40 }
const Y_AXIS = { text: (vix: number) => compact(vix, 0), room: 48, spacing: 32 }

function useSources({ position, map, dragging }: MapLab) {
  return useMemo(() => {
    const rows = derive([map, position], toMapRows)
    const extent = derive([rows], ({ net }) => extentOf([net], [0]))
    const levels = derive([heldDomain(extent, dragging, STEPS)], levelsWithin)
    return {
      rows,
      levels,
      contours: derive([rows, levels], toContours),
      sentence: derive([rows], mapSentence),
      table: withGhost('map', 'table', derive([rows], mapTable)),
      cells: withGhost('map cells', 'table', derive([rows], mapCells)),
    }
  }, [position, map, dragging])
}

/** P&L of the book held over SPX and VIX together, with the path that the what-if takes through it. */
export function MapChart({ lab }: { readonly lab: MapLab }) {
  const { rows, levels: heldLevels, contours, sentence, table, cells } = useSources(lab)
  const levels = useCurrent(heldLevels)
  const title = useLiveValue(rows, ({ days }) => mapTitle(days))
  const path = useLiveValue(rows, pathText)
  const { movesPct, vix } = rows.get()
  return (
    <ChartFigure
      name="map"
      title={title}
      sentence={sentence}
      table={table}
      csv={cells}
      legend={
        <>
          <MapKey levels={levels} />
          <Legend>
            <LegendItem swatch={<LineSwatch className={styles.zero} />} text="neither gain nor loss" />
            <LegendItem swatch={<LineSwatch className={styles.path} />} text={path} />
            <Ghost chart="map" />
          </Legend>
        </>
      }
    >
      <ChartFrame
        className={styles.plot}
        grid="horizontal"
        x={{ ...X_AXIS, domain: { min: movesPct[0] ?? 0, max: movesPct.at(-1) ?? 1 } }}
        y={{ ...Y_AXIS, domain: { min: vix[0] ?? 0, max: vix.at(-1) ?? 1 } }}
        margins={margins}
        draw={(plot) => (
          <>
            <MapContours rows={rows} contours={contours} plot={plot} levels={levels} />
            <Ghost chart="map" plot={plot} />
            <MapMarks rows={rows} plot={plot} />
            <MapLabels rows={rows} contours={contours} plot={plot} />
            <SpxLevels rows={rows} plot={plot} movesPct={MOVE_TICKS} />
          </>
        )}
        overlay={(plot) => <MapReader rows={rows} plot={plot} />}
      />
    </ChartFigure>
  )
}

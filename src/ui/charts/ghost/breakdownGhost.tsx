import type { BookFigures } from '../../../engine/index.ts'
import { signedUsd } from '../../format/format.ts'
import { BREAKDOWN_IDS, type BreakdownRow, type Measure, toBreakdownRows } from '../breakdown/breakdownRows.ts'
import { breakdownTable } from '../breakdown/breakdownTexts.ts'
import { Legend, LegendItem } from '../figure/Legend.tsx'
import { extentOf } from '../scale/domain.ts'
import { GhostTick, TickSwatch } from './GhostTick.tsx'
import type { ChartGhost } from './ghosts.ts'

const NAME = 'Base, net'
const NET_ROW = BREAKDOWN_IDS.indexOf('net')

const netOf = (book: BookFigures): BreakdownRow | undefined => toBreakdownRows(book)[NET_ROW]

/** The base's net as a tick across the bar of net. */
export function breakdownGhost(book: BookFigures, measure: Measure): ChartGhost {
  const value = netOf(book)?.[measure] ?? Number.NaN
  return {
    ...parts(book),
    Curves: ({ plot }) => <GhostTick plot={plot} value={value} row={NET_ROW} series={`base-${measure}`} />,
    x: ({ min, max }) => extentOf([], [min, max, value]),
    reading: (reading, row) =>
      row === NET_ROW
        ? { ...reading, lines: [...reading.lines, { key: 'base', label: 'Base', values: [signedUsd(value)] }] }
        : reading,
  }
}

/** What both measures share: legend and table are of the whole chart. */
const parts = (book: BookFigures) => ({
  Legend: () => (
    <Legend>
      <LegendItem swatch={<TickSwatch />} text={NAME} />
    </Legend>
  ),
  y: (extent: Parameters<ChartGhost['y']>[0]) => extent,
  table: (model: Parameters<ChartGhost['table']>[0]) => {
    const net = netOf(book)
    const rows = net ? breakdownTable([{ ...net, label: NAME }], '').rows : []
    return { ...model, rows: [...model.rows, ...rows] }
  },
})

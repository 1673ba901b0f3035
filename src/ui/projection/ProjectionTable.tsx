import type { HedgeLayerId, ProjectionCell, ProjectionRow, ProjectionTopic } from '../../engine/index.ts'
import { IN_TAB_ORDER } from '../charts/tabOrder.ts'
import { ExplainedCell } from '../explain/ExplainedCell.tsx'
import { days, percent, signedUsd, unbroken, vixLevel } from '../format/format.ts'
import tables from '../method/tables.module.css'
import { layerNames } from '../panels/layerTexts.ts'
import { Swatch } from '../panels/Swatch.tsx'
import styles from './projection.module.css'

/** Layers that hold something in any cell, in their order. */
function heldLayers(rows: readonly ProjectionRow[]): HedgeLayerId[] {
  const held = new Set(rows.flatMap(({ cells }) => cells.flatMap(({ layersUsd }) => Object.keys(layersUsd))))
  return (Object.keys(layerNames) as HedgeLayerId[]).filter((id) => held.has(id))
}

const spotText = (move: number): string =>
  move === 0 ? 'SPX unchanged' : `SPX ${unbroken(`${move > 0 ? '+' : ''}${percent(move, 1)}`)}`

/** Signed amounts are coloured beside their sign, never instead of it. */
const tone = (value: number) => (value < 0 ? 'loss' : 'gain')

/** Scenarios down, parts of the book across, one line for each horizon. */
export function ProjectionTable({ rows }: { readonly rows: readonly ProjectionRow[] }) {
  const layers = heldLayers(rows)
  return (
    <section className={`fades ${tables.scroller}`} aria-label="Projection" tabIndex={IN_TAB_ORDER}>
      <table className={`${tables.table} ${styles.projection}`}>
        <caption className="visually-hidden">Profit and loss by scenario and horizon</caption>
        <thead>
          <tr>
            <th scope="col">Scenario</th>
            <th scope="col">After</th>
            <th scope="col">VIX</th>
            <th scope="col">Condor</th>
            {layers.map((id) => (
              <th key={id} scope="col">
                <Swatch layer={id} /> {layerNames[id]}
              </th>
            ))}
            <th scope="col">Net</th>
          </tr>
        </thead>
        {rows.map(({ id, label, spotMove, vix, cells }) => (
          <tbody key={id}>
            {cells.map((cell, index) => (
              <tr key={cell.days}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={cells.length}>
                    {label}
                    <small>{spotText(spotMove)}</small>
                  </th>
                )}
                <CellTexts
                  row={{ id, label }}
                  horizon={index === 0 ? 'near' : 'far'}
                  cell={cell}
                  vix={vix[index] ?? Number.NaN}
                  layers={layers}
                />
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

interface CellTextsProps {
  readonly row: Pick<ProjectionRow, 'id' | 'label'>
  readonly horizon: ProjectionTopic['horizon']
  readonly cell: ProjectionCell
  readonly vix: number
  readonly layers: readonly HedgeLayerId[]
}

function CellTexts({ row: { id: row, label }, horizon, cell, vix, layers }: CellTextsProps) {
  const after = days(cell.days)
  const of = (part: ProjectionTopic['part'], name: string, profitUsd: number | undefined) => ({
    topic: profitUsd === undefined ? null : ({ kind: 'projection', row, horizon, part } as const),
    name: `${name}, ${label}, after ${after}`,
    text: signedUsd(profitUsd ?? 0),
    other: null,
  })
  return (
    <>
      <td>{after}</td>
      <ExplainedCell
        topic={{ kind: 'projection', row, horizon, part: 'vix' }}
        name={`VIX, ${label}, after ${after}`}
        text={vixLevel(vix)}
        other={null}
      />
      <ExplainedCell {...of('condor', 'Condor', cell.condorUsd)} />
      {layers.map((id) => (
        <ExplainedCell key={id} {...of(id, layerNames[id], cell.layersUsd[id])} />
      ))}
      <ExplainedCell {...of('net', 'Net', cell.netUsd)} className={styles.net} tone={tone(cell.netUsd)} />
    </>
  )
}

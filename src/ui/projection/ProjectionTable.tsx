import type { HedgeLayerId, ProjectionCell, ProjectionRow } from '../../engine/index.ts'
import { IN_TAB_ORDER } from '../charts/tabOrder.ts'
import { days, percent, signedUsd, vixLevel } from '../format/format.ts'
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
  move === 0 ? 'SPX unchanged' : `SPX ${move > 0 ? '+' : ''}${percent(move, 1)}`

/** Signed amounts are coloured beside their sign, never instead of it. */
const tone = (value: number) => (value < 0 ? 'loss' : 'gain')

/** Scenarios down, parts of the book across, one line for each horizon. */
export function ProjectionTable({ rows }: { readonly rows: readonly ProjectionRow[] }) {
  const layers = heldLayers(rows)
  return (
    <section className={tables.scroller} aria-label="Projection" tabIndex={IN_TAB_ORDER}>
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
                <CellTexts cell={cell} vix={vix[index] ?? Number.NaN} layers={layers} />
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

interface CellTextsProps {
  readonly cell: ProjectionCell
  readonly vix: number
  readonly layers: readonly HedgeLayerId[]
}

const CellTexts = ({ cell, vix, layers }: CellTextsProps) => (
  <>
    <td>{days(cell.days)}</td>
    <td>{vixLevel(vix)}</td>
    <td>{signedUsd(cell.condorUsd)}</td>
    {layers.map((id) => (
      <td key={id}>{signedUsd(cell.layersUsd[id] ?? 0)}</td>
    ))}
    <td className={styles.net} data-tone={tone(cell.netUsd)}>
      {signedUsd(cell.netUsd)}
    </td>
  </>
)

import { useState } from 'react'
import type { LayerId, PositionResult } from '../../engine/index.ts'
import { lab } from '../../store/live.ts'
import { ExplainButton } from '../explain/ExplainButton.tsx'
import { withShortDates } from '../format/dates.ts'
import { useIsPrinting } from '../layout/useIsPrinting.ts'
import { LiveText } from '../live/LiveText.tsx'
import { useLiveValue } from '../live/useLive.ts'
import styles from './legs.module.css'
import { columns, legCell, legQuantity } from './legTexts.ts'

/** Changes when the book holds other contracts: then the table renders anew. */
const contractsHeld = ({ book }: PositionResult): string =>
  JSON.stringify(book.legs.map(({ name, leg }) => [name, leg.layer]))

/** Every leg of the book; worked out only while the list is open or printed. */
export function Legs() {
  const [isOpen, setIsOpen] = useState(false)
  if (useIsPrinting()) {
    return (
      <div className={styles.legs}>
        <h3>Legs</h3>
        <LegTable />
      </div>
    )
  }
  return (
    <details className={styles.legs} open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>Legs</summary>
      {isOpen ? <LegTable /> : null}
    </details>
  )
}

function LegTable() {
  useLiveValue(lab.position, contractsHeld)
  const places = new Map<LayerId, number>()
  return (
    <table className={styles.table} aria-label="Legs of the book">
      <thead>
        <tr>
          {columns.map(({ name, unit }) => (
            <th key={name} scope="col">
              {name}
              <small>
                <LiveText sources={['position']} text={() => unit(lab.position.get())} />
              </small>
            </th>
          ))}
        </tr>
      </thead>
      {lab.position.get().book.legs.map(({ name, leg: { layer } }, index) => {
        const place = places.get(layer) ?? 0
        places.set(layer, place + 1)
        const text = withShortDates(name)
        return (
          <tbody key={`${layer} ${place}`}>
            <tr>
              <th scope="rowgroup" colSpan={columns.length}>
                <span className={styles.mark} data-layer={layer} aria-hidden="true" />
                <LiveText sources={['position']} text={() => legQuantity(index)} />{' '}
                <ExplainButton topic={{ kind: 'leg', layer, place }} name={text}>
                  {text}
                </ExplainButton>
              </th>
            </tr>
            <tr>
              {columns.map((column) => (
                <td key={column.name}>
                  <LiveText sources={['position']} text={() => legCell(index, column)} />
                </td>
              ))}
            </tr>
          </tbody>
        )
      })}
    </table>
  )
}

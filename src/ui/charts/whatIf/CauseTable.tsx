import { useId } from 'react'
import type { CauseTopic, PositionResult } from '../../../engine/index.ts'
import { chartLab as lab } from '../../../store/chartLab.ts'
import { ExplainButton } from '../../explain/ExplainButton.tsx'
import explained from '../../explain/explainedCell.module.css'
import { signedUsd } from '../../format/format.ts'
import { LiveText } from '../../live/LiveText.tsx'
import { useLiveValue } from '../../live/useLive.ts'
import tables from '../../method/tables.module.css'
import { IN_TAB_ORDER } from '../tabOrder.ts'
import styles from './causes.module.css'
import { amountOf, CAUSE_ROWS, LAYER_COLUMNS } from './causeTexts.ts'

const CAPTION = 'P&L of the what-if by cause and layer'

/** The columns that stand: those of layers that hold something, and net. */
const standing = ({ book }: PositionResult): string =>
  LAYER_COLUMNS.flatMap(({ layer }) => (layer === 'net' || book.byLayer[layer] ? layer : [])).join()

/** Causes down, layers across; the numbers follow the finger and open how they come about. */
export function CauseTable({ id }: { readonly id: string }) {
  const layers = useLiveValue(lab.position, standing).split(',')
  const columns = LAYER_COLUMNS.filter(({ layer }) => layers.includes(layer))
  return (
    <section id={id} className={`fades ${tables.scroller}`} aria-label={CAPTION} tabIndex={IN_TAB_ORDER}>
      <table className={`${tables.table} ${styles.causes}`}>
        <caption className="visually-hidden">{CAPTION}</caption>
        <thead>
          <tr>
            <th scope="col">Cause</th>
            {columns.map(({ layer, label }) => (
              <th key={layer} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {CAUSE_ROWS.map(({ cause, label }) => (
            <tr key={cause} className={cause === 'total' ? styles.total : undefined}>
              <th scope="row">{label}</th>
              {columns.map((column) => (
                <Amount key={column.layer} cause={cause} layer={column.layer} name={`${label}, ${column.label}`} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface AmountProps extends Pick<CauseTopic, 'cause' | 'layer'> {
  readonly name: string
}

function Amount({ cause, layer, name }: AmountProps) {
  const id = useId()
  return (
    <td className={explained.cell}>
      <ExplainButton topic={{ kind: 'cause', cause, layer }} name={name} live={id} fillsBox>
        <LiveText id={id} sources={['position']} text={() => signedUsd(amountOf(lab.horizon.get(), cause, layer))} />
      </ExplainButton>
    </td>
  )
}

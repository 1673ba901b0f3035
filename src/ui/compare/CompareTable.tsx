import type { ParameterKey, Scenario } from '../../scenario/parameters.ts'
import { IN_TAB_ORDER } from '../charts/tabOrder.ts'
import { ExplainedCell } from '../explain/ExplainedCell.tsx'
import { Help } from '../inputs/Help.tsx'
import { useIsReadOnly } from '../inputs/useIsLocked.ts'
import tables from '../method/tables.module.css'
import styles from './compare.module.css'
import type { CompareGroup, CompareRow } from './compareRows.ts'

interface CompareTableProps {
  readonly groups: readonly CompareGroup[]
  /** The scenario of the column “Base”. */
  readonly base: Scenario
  readonly onPutBack: (key: ParameterKey) => void
}

/** Base, now and change, line by line; an input that differs can be put back from here. */
export function CompareTable({ groups, base, onPutBack }: CompareTableProps) {
  const isReadOnly = useIsReadOnly()
  return (
    <section className={`fades ${tables.scroller}`} aria-label="Side by side" tabIndex={IN_TAB_ORDER}>
      <table className={`${tables.table} ${styles.table}`}>
        <caption className="visually-hidden">The base beside the scenario on the screen</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">Base</th>
            <th scope="col">Now</th>
            <th scope="col">Change</th>
          </tr>
        </thead>
        {groups.map(({ title, rows }) => (
          <tbody key={title}>
            <tr>
              <th scope="rowgroup" colSpan={4} className={styles.group}>
                {title}
              </th>
            </tr>
            {rows.map((row) => (
              <Row key={row.name} row={row} baseScenario={base} onPutBack={isReadOnly ? null : onPutBack} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

interface RowProps {
  readonly row: CompareRow
  readonly baseScenario: Scenario
  readonly onPutBack: ((key: ParameterKey) => void) | null
}

function Row({ row: { name, base, now, change, input }, baseScenario, onPutBack }: RowProps) {
  const words = `Put ${name} back to ${base.text}`
  return (
    <tr data-input={input !== undefined} data-changed={change.text !== 'no change'}>
      <th scope="row">
        {name}
        {input === undefined ? null : <Help parameterKey={input} />}
      </th>
      <ExplainedCell
        topic={base.topic ?? null}
        name={`${name}, base`}
        text={base.text}
        other={{ scenario: baseScenario, name: 'base' }}
      />
      <ExplainedCell topic={now.topic ?? null} name={`${name}, now`} text={now.text} other={null} />
      {input === undefined ? (
        <ExplainedCell topic={change.topic ?? null} name={`${name}, change`} text={change.text} other={null} />
      ) : (
        <td>
          {change.text}
          {onPutBack === null ? null : (
            <button
              type="button"
              aria-label={words}
              title={words}
              onClick={({ currentTarget }) => {
                // The line goes with the press: the focus stays at the table.
                currentTarget.closest('section')?.focus()
                onPutBack(input)
              }}
            >
              ↺
            </button>
          )}
        </td>
      )}
    </tr>
  )
}

import type { FalseBinary } from '../../engine/index.ts'
import type { Scenario } from '../../scenario/parameters.ts'
import { IN_TAB_ORDER } from '../charts/tabOrder.ts'
import { ExplainedCell } from '../explain/ExplainedCell.tsx'
import { lowerFirst } from '../format/format.ts'
import { RuleButton } from '../method/RuleButton.tsx'
import tables from '../method/tables.module.css'
import styles from './playbooks.module.css'
import { type Compared, columns } from './rowTexts.ts'

type Id = Scenario['playbook']

interface FalseBinaryProps {
  readonly falseBinary: FalseBinary<Id>
  /** The scenario that the columns are of, each with its own playbook. */
  readonly scenario: Scenario
  readonly compared: Compared
}

/** The mechanical 10 % beside the adaptive rule, and what the signals moved. */
export function FalseBinaryTable({ falseBinary, scenario, compared }: FalseBinaryProps) {
  const { mechanical, adaptive, withoutSignals, movedBy, noSignals } = falseBinary
  const shown = [
    { row: mechanical, changes: { playbook: mechanical.playbook } },
    { row: withoutSignals, changes: { playbook: adaptive.playbook, ...noSignals } },
    { row: adaptive, changes: { playbook: adaptive.playbook } },
  ]
  const heads = ['Mechanical 10 %', `${adaptive.name} without signals`, `${adaptive.name} as it is`]
  const texts = columns.map(({ name, text, topic }) => ({
    name,
    cells: shown.map(({ row, changes }) => ({ text: text(row, compared), topic: topic(row), changes })),
  }))
  return (
    <section aria-label="Mechanical or adaptive">
      <h2>
        Mechanical or adaptive <RuleButton rules={['RN-10']} />
      </h2>
      <p className={tables.quiet}>
        {movedBy.length === 0
          ? 'No signal is active, so the adaptive rule moves with VIX, stance and curve alone.'
          : `Moved by: ${movedBy.map(({ label }) => lowerFirst(label)).join(', ')}.`}
      </p>
      <section className={`fades ${tables.scroller}`} aria-label="Mechanical beside adaptive" tabIndex={IN_TAB_ORDER}>
        <table className={`${tables.table} ${styles.playbooks}`}>
          <caption className="visually-hidden">The mechanical 10 % rule beside the adaptive one</caption>
          <thead>
            <tr>
              <td />
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {texts.map(({ name, cells }) => (
              <tr key={name} data-differs={new Set(cells.map(({ text }) => text)).size > 1}>
                <th scope="row">{name}</th>
                {cells.map(({ text, topic, changes }, index) => (
                  <ExplainedCell
                    key={heads[index]}
                    topic={topic}
                    name={`${name}, ${heads[index]}`}
                    text={text}
                    other={{ scenario: { ...scenario, ...changes }, name: heads[index] ?? '' }}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

import type { ComparisonRow } from '../../engine/index.ts'
import { parameters, type Scenario } from '../../scenario/parameters.ts'
import { scenarioStore, useScenarioStore } from '../../store/scenarioStore.ts'
import { IN_TAB_ORDER } from '../charts/tabOrder.ts'
import { ExplainButton } from '../explain/ExplainButton.tsx'
import { ExplainedCell } from '../explain/ExplainedCell.tsx'
import type { OtherScenario } from '../explain/openTopics.ts'
import { withShortDates } from '../format/dates.ts'
import tables from '../method/tables.module.css'
import { layerNames } from '../panels/layerTexts.ts'
import { Swatch } from '../panels/Swatch.tsx'
import styles from './playbooks.module.css'
import { type Compared, columns, layerText } from './rowTexts.ts'

type PlaybookId = Scenario['playbook']

const labelOf = (id: PlaybookId): string => parameters.playbook.options.find(({ value }) => value === id)?.label ?? id

const use = (playbook: PlaybookId) => scenarioStore.getState().edit({ playbook }, { phase: 'commit', history: 'push' })

interface SideBySideProps {
  readonly rows: readonly ComparisonRow<PlaybookId>[]
  /** The scenario that the rows are of, each with its own playbook. */
  readonly scenario: Scenario
  readonly compared: Compared
}

/** All playbooks on this scenario: what they hold, what it costs and does. */
export function SideBySide({ rows, scenario, compared }: SideBySideProps) {
  const current = useScenarioStore(({ scenario }) => scenario.playbook)
  const otherOf = ({ playbook, name }: ComparisonRow<PlaybookId>): OtherScenario | null =>
    playbook === current ? null : { scenario: { ...scenario, playbook }, name: `under ${name}` }
  return (
    <section aria-label="All playbooks on this scenario">
      <h2>All playbooks on this scenario</h2>
      <p className={tables.quiet}>
        Each sizes in the basis of its source; the columns measure all of them alike. Contracts count a hundred ETP
        shares as one; cover is what the hedge gains of what the condor loses when SPX falls by 20 % at once.
      </p>
      <section className={`fades ${tables.scroller}`} aria-label="Side by side" tabIndex={IN_TAB_ORDER}>
        <table className={`${tables.table} ${styles.playbooks}`}>
          <caption className="visually-hidden">Playbooks side by side</caption>
          <thead>
            <tr>
              <th scope="col">Playbook</th>
              {columns.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          {rows.map((row) => (
            <tbody key={row.playbook} data-current={row.playbook === current}>
              <tr>
                <th scope="row">
                  {row.playbook === current ? (
                    <span aria-current="true">{labelOf(row.playbook)}</span>
                  ) : (
                    <button type="button" className={styles.use} onClick={() => use(row.playbook)}>
                      {labelOf(row.playbook)}
                    </button>
                  )}
                </th>
                {columns.map(({ name, text, topic }) => (
                  <ExplainedCell
                    key={name}
                    topic={topic(row)}
                    name={`${name}, ${row.name}`}
                    text={text(row, compared)}
                    other={otherOf(row)}
                  />
                ))}
              </tr>
              <tr>
                <td colSpan={columns.length + 1}>
                  <Layers row={row} other={otherOf(row)} />
                </td>
              </tr>
            </tbody>
          ))}
        </table>
      </section>
    </section>
  )
}

/** What a playbook holds; each layer opens how its contracts come about. */
function Layers({
  row: { name, sizing },
  other,
}: {
  readonly row: ComparisonRow
  readonly other: OtherScenario | null
}) {
  if (sizing.layers.length === 0) return <span className={tables.quiet}>no layers</span>
  return (
    <ul className={styles.layers}>
      {sizing.layers.map((layer) => (
        <li key={layer.id}>
          <Swatch layer={layer.id} />
          <ExplainButton
            topic={{ kind: 'layer', layer: layer.id }}
            name={`${layerNames[layer.id]}, ${name}, ${withShortDates(layerText(layer))}`}
            {...(other && { other })}
            fillsBox
          >
            {withShortDates(layerText(layer))}
          </ExplainButton>
        </li>
      ))}
    </ul>
  )
}

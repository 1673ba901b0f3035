import { lab } from '../../store/live.ts'
import { ExplainButton } from '../explain/ExplainButton.tsx'
import { withShortDates } from '../format/dates.ts'
import { LiveText } from '../live/LiveText.tsx'
import { useLiveValue } from '../live/useLive.ts'
import { Legs } from './Legs.tsx'
import {
  budgetLine,
  layerContracts,
  layerCost,
  layerExposure,
  layerNames,
  layerStructure,
  layerTheta,
  layerVega,
} from './layerTexts.ts'
import styles from './panels.module.css'
import { Swatch } from './Swatch.tsx'

const rows = [
  { name: 'Exposure of target', text: layerExposure },
  { name: 'Cost', text: layerCost },
  { name: 'Theta', text: layerTheta },
  { name: 'Vega', text: layerVega },
]

/** The hedge as sized: every layer with what it is, what it costs and does, and the rules that ask for it. */
export function HedgePanel() {
  useLiveValue(lab.position, layerStructure)
  const {
    layers,
    plan: { regime },
  } = lab.position.get().sizing
  return (
    <>
      <h2>Hedge layers</h2>
      {regime === null ? null : (
        <p className={styles.regime}>
          {regime.label} regime <span className={styles.rule}>{regime.rule}</span>
        </p>
      )}
      {layers.length === 0 ? (
        <p className={styles.quiet}>No hedge is held under this playbook.</p>
      ) : (
        <p className={styles.quiet}>
          <LiveText sources={['position']} text={budgetLine} />
        </p>
      )}
      {layers.map(({ id, name, reasons, problem }, index) => (
        <section key={id} className={styles.layer} aria-label={layerNames[id]}>
          <h3>
            <Swatch layer={id} />
            <ExplainButton topic={{ kind: 'layer', layer: id }} name={layerNames[id]}>
              {layerNames[id]}
            </ExplainButton>
            <span className={styles.rule}>{reasons.join(', ')}</span>
          </h3>
          <p className={styles.holding}>
            <LiveText sources={['position']} text={() => layerContracts(index)} />
            <span>{withShortDates(name)}</span>
          </p>
          <dl className={styles.facts}>
            {rows.map((row) => (
              <div key={row.name}>
                <dt>{row.name}</dt>
                <dd>
                  <LiveText sources={['position']} text={() => row.text(index)} />
                </dd>
              </div>
            ))}
          </dl>
          {problem === null ? null : <p className={styles.problem}>{problem}</p>}
        </section>
      ))}
      <Legs />
    </>
  )
}

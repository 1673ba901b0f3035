import { useId } from 'react'
import type { SizedLayer } from '../../engine/index.ts'
import { lab } from '../../store/live.ts'
import { ExplainButton } from '../explain/ExplainButton.tsx'
import { withShortDates } from '../format/dates.ts'
import { LiveText } from '../live/LiveText.tsx'
import { useLiveValue } from '../live/useLive.ts'
import { Viewed } from '../live/Viewed.tsx'
import { regimeText } from '../strip/regimeText.ts'
import { Legs } from './Legs.tsx'
import { budgetLine, layerFacts } from './layerFacts.ts'
import { holdsByRule, inUnits, layerContracts, layerNames, layerStructure, stateWords } from './layerTexts.ts'
import styles from './panels.module.css'
import { Swatch } from './Swatch.tsx'

/** The hedge as sized: every layer with what it is, what it costs and does, and the rules that ask for it. */
export function HedgePanel() {
  return (
    <Viewed>
      <Layers />
    </Viewed>
  )
}

function Layers() {
  const sizeId = useId()
  useLiveValue(lab.position, layerStructure)
  const {
    layers,
    plan: { regime, budget, place },
  } = lab.position.get().sizing
  return (
    <>
      <h2>Hedge layers</h2>
      {regime === null ? null : (
        <p className={styles.regime}>
          {regimeText(regime)} <span className={styles.rule}>{regime.rule}</span>
        </p>
      )}
      {layers.length === 0 ? (
        <p className={styles.quiet}>No hedge is held under this playbook.</p>
      ) : budget === null && place === null ? null : (
        <p className={styles.quiet}>
          <ExplainButton topic={{ kind: 'method', reading: 'budget' }} name="size of the hedge" live={sizeId}>
            <LiveText id={sizeId} sources={['position']} text={budgetLine} />
          </ExplainButton>
        </p>
      )}
      {layers.map((layer, index) => (
        <Layer key={layer.id} layer={layer} index={index} />
      ))}
      <Legs />
    </>
  )
}

/** @param index  the layer's place in the hedge, by which its figures are read while they move */
function Layer({ layer, index }: { readonly layer: SizedLayer; readonly index: number }) {
  const { id, state, name, reasons, added, note, problem } = layer
  const stateWord = stateWords[state]
  const facts = layerFacts(layer)
  return (
    <section className={styles.layer} aria-label={layerNames[id]}>
      <h3>
        <Swatch layer={id} />
        <ExplainButton topic={{ kind: 'layer', layer: id }} name={layerNames[id]}>
          {layerNames[id]}
        </ExplainButton>
        {stateWord === null ? null : <span className={styles.state}>{stateWord}</span>}
        <span className={styles.rule}>{reasons.join(', ')}</span>
      </h3>
      <p className={styles.holding}>
        {holdsByRule(layer) && <LiveText sources={['position']} text={() => layerContracts(index)} />}
        <span>{withShortDates(name)}</span>
      </p>
      {added.map((position) => (
        <p key={position.name} className={styles.quiet}>
          {`Added: ${inUnits(position.contracts, 'contracts')} ${withShortDates(position.name)}`}
        </p>
      ))}
      {note === null ? null : <p className={styles.quiet}>{note}</p>}
      {facts.length === 0 ? null : (
        <dl className={styles.facts}>
          {facts.map((fact) => (
            <div key={fact.name}>
              <dt>
                <ExplainButton
                  topic={{ kind: 'layerFigure', layer: id, figure: fact.figure }}
                  name={`${fact.name}, ${layerNames[id]}`}
                  fillsBox
                >
                  {fact.name}
                </ExplainButton>
              </dt>
              <dd>
                <LiveText sources={['position']} text={() => fact.text(index)} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {problem === null ? null : <p className={styles.problem}>{problem}</p>}
    </section>
  )
}

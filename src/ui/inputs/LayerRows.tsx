import type { SizedLayer } from '../../engine/index.ts'
import { lab } from '../../store/live.ts'
import { withShortDates } from '../format/dates.ts'
import { LiveText } from '../live/LiveText.tsx'
import { useLiveValue } from '../live/useLive.ts'
import { holdsByRule, inUnits, layerContracts, layerStructure, stateWords } from '../panels/layerTexts.ts'
import { Swatch } from '../panels/Swatch.tsx'
import styles from './inputs.module.css'

/** One line for each layer of the playbook: what it is, and how much of it is held; and one for each position added. */
export function LayerRows() {
  useLiveValue(lab.position, layerStructure)
  const { layers } = lab.position.get().sizing
  return (
    <ul className={styles.layers} aria-label="Layers of the hedge">
      {layers.flatMap((layer, index) => [
        <li key={layer.id}>
          <Swatch layer={layer.id} />
          <span>{withShortDates(layer.name)}</span>
          <Holding layer={layer} index={index} />
        </li>,
        ...layer.added.map(({ name, contracts }) => (
          <li key={`${layer.id} ${name}`}>
            <Swatch layer={layer.id} />
            <span>{`Added: ${withShortDates(name)}`}</span>
            <span className={styles.layerCount}>{inUnits(contracts, 'contracts')}</span>
          </li>
        )),
      ])}
    </ul>
  )
}

function Holding({ layer, index }: { readonly layer: SizedLayer; readonly index: number }) {
  if (holdsByRule(layer)) {
    return <LiveText className={styles.layerCount} sources={['position']} text={() => layerContracts(index)} />
  }
  return <span className={styles.layerCount}>{stateWords[layer.state]}</span>
}

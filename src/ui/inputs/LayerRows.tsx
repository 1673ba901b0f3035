import { lab } from '../../store/live.ts'
import { withShortDates } from '../format/dates.ts'
import { LiveText } from '../live/LiveText.tsx'
import { useLiveValue } from '../live/useLive.ts'
import { layerContracts, layerStructure } from '../panels/layerTexts.ts'
import { Swatch } from '../panels/Swatch.tsx'
import styles from './inputs.module.css'

/** One line for each layer that the playbook holds now: what it is, and how much of it. */
export function LayerRows() {
  useLiveValue(lab.position, layerStructure)
  const { layers } = lab.position.get().sizing
  return (
    <ul className={styles.layers} aria-label="Layers of the hedge">
      {layers.map(({ id, name }, index) => (
        <li key={id}>
          <Swatch layer={id} />
          <span>{withShortDates(name)}</span>
          <LiveText className={styles.layerCount} sources={['position']} text={() => layerContracts(index)} />
        </li>
      ))}
    </ul>
  )
}

import { lab } from '../../store/live.ts'
import { useLiveValue } from '../live/useLive.ts'
import { CondorReadings } from './CondorReadings.tsx'
import { entryTexts, profitSinceEntry } from './condorTexts.ts'
import { keysOf } from './groupKeys.ts'
import styles from './inputs.module.css'
import { ParameterRow } from './ParameterRow.tsx'

const withProfit = [...entryTexts, profitSinceEntry]

/** How the condor was entered and what quotes cost: closed until someone has a fill of their own. */
export function EntryInputs() {
  const isTyped = useLiveValue(lab.position, ({ condor }) => condor.creditSource !== 'model')
  return (
    <details className={styles.subgroup}>
      <summary>
        <h3>Entry and quotes</h3>
      </summary>
      <div>
        {keysOf('entry').map((key) => (
          <ParameterRow key={key} parameterKey={key} />
        ))}
        <CondorReadings texts={isTyped ? withProfit : entryTexts} />
      </div>
    </details>
  )
}

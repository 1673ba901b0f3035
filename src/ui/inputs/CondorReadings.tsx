import { useId } from 'react'
import { lab } from '../../store/live.ts'
import { ExplainButton } from '../explain/ExplainButton.tsx'
import { LiveText } from '../live/LiveText.tsx'
import type { CondorText } from './condorTexts.ts'
import styles from './inputs.module.css'

/** Figures of the condor as a list of names and live values. */
export function CondorReadings({ texts }: { readonly texts: readonly CondorText[] }) {
  const id = useId()
  return (
    <dl className={styles.readings}>
      {texts.map(({ name, text, topic }, index) => (
        <div key={name} data-opens={topic !== undefined}>
          <dt>
            {topic ? (
              <ExplainButton topic={topic} name={name} fillsBox>
                <span id={`${id}${index}`}>{name}</span>
              </ExplainButton>
            ) : (
              <span id={`${id}${index}`}>{name}</span>
            )}
          </dt>
          <dd>
            <LiveText
              sources={['position']}
              labelledBy={`${id}${index}`}
              text={() => text(lab.position.get().condor)}
            />
          </dd>
        </div>
      ))}
    </dl>
  )
}

import type { ExplanationTopic, Reading } from '../../engine/index.ts'
import { ExplainButton } from '../explain/ExplainButton.tsx'
import styles from './method.module.css'
import { readingText } from './readingText.ts'

interface ReadingsProps {
  readonly readings: readonly Reading[]
  /** The calculation that leads to the values, where there is one. */
  readonly topic?: ExplanationTopic
}

/** Numbers beside a sentence, limits marked as what they are. A value that is explained opens how it comes about. */
export function Readings({ readings, topic }: ReadingsProps) {
  if (readings.length === 0) return null
  return (
    <dl className={styles.readings}>
      {readings.map((reading) => {
        const { role, label, value } = reading
        const isExplained = topic !== undefined && role === 'value'
        return (
          <div key={`${role} ${label} ${value}`} data-role={role} data-opens={isExplained}>
            <dt>{label}</dt>
            <dd>
              {isExplained ? (
                <ExplainButton topic={topic} name={`${label}, ${readingText(reading)}`} fillsBox>
                  {readingText(reading)}
                </ExplainButton>
              ) : (
                readingText(reading)
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

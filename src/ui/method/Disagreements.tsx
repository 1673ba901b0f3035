import { useCallback } from 'react'
import { type Disagreement, evaluatePosition, type StudyFace } from '../../engine/index.ts'
import type { Scenario } from '../../scenario/parameters.ts'
import { Terms } from '../terms/Terms.tsx'
import styles from './method.module.css'
import { Positions } from './Positions.tsx'
import { Readings } from './Readings.tsx'
import { useSettled } from './useSettled.ts'

interface DisagreementsProps {
  readonly study: StudyFace
  readonly texts: readonly Disagreement[]
}

/** Where the sources contradict each other in a way that changes something in this scenario, priced. */
export function Disagreements({ study, texts }: DisagreementsProps) {
  const price = useCallback(
    (scenario: Scenario) => study.evaluateDisagreements(evaluatePosition(scenario)).filter(({ matters }) => matters),
    [study],
  )
  const priced = useSettled(price)
  if (priced.length === 0) {
    return <p className={styles.quiet}>None of their disagreements changes anything in this scenario.</p>
  }
  return (
    <ul className={styles.list}>
      {priced.map(({ id, sentence, readings }) => {
        const text = texts.find((each) => each.id === id)
        return (
          <li key={id} className={styles.item}>
            <details className={styles.step}>
              <summary>
                {text?.matter ?? id} <span className={styles.id}>{id}</span>
              </summary>
              <p>
                <Terms text={sentence} />
              </p>
              <Readings readings={readings} />
              {text && <Positions text={text} />}
            </details>
          </li>
        )
      })}
    </ul>
  )
}

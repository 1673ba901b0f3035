import { useCallback } from 'react'
import { type ClaimResult, evaluatePosition, type StudyFace } from '../../engine/index.ts'
import type { Scenario } from '../../scenario/parameters.ts'
import { Readings } from '../method/Readings.tsx'
import { Ruled } from '../method/Ruled.tsx'
import { useSettled } from '../method/useSettled.ts'
import styles from './aboutMethod.module.css'

const verdict = ({ holds }: ClaimResult): string =>
  holds === null ? 'Cannot be tested here' : holds ? 'Holds here' : 'Does not hold here'

/** Claims of the sources, tested on the scenario of the screen whichever way they come out. */
export function Claims({ study }: { readonly study: StudyFace }) {
  const test = useCallback((scenario: Scenario) => study.evaluateClaims(evaluatePosition(scenario)), [study])
  const claims = useSettled(test)
  return (
    <section aria-label="Claims">
      <h2>Claims, tested on the scenario on the screen</h2>
      {claims.map((claim) => (
        <details key={claim.rule} className={styles.answer}>
          <summary>
            {claim.claim} <strong className={styles.verdict}>{verdict(claim)}</strong>
          </summary>
          <Ruled text={claim.sentence} rules={[claim.rule]} />
          <Readings readings={claim.readings} />
        </details>
      ))}
    </section>
  )
}

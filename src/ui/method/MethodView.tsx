import { useCallback } from 'react'
import { evaluatePosition, type MethodFace } from '../../engine/index.ts'
import type { Scenario } from '../../scenario/parameters.ts'
import { lab } from '../../store/live.ts'
import { useLiveValue } from '../live/useLive.ts'
import { Checks } from './Checks.tsx'
import { DisagreementsSlot } from './DisagreementsSlot.tsx'
import styles from './method.module.css'
import { Remedies } from './Remedies.tsx'
import { useSettled } from './useSettled.ts'

/** What the method says of the scenario: checks and triggers, remedies, disagreements that matter. */
export function MethodView({ method }: { readonly method: MethodFace }) {
  const isDragging = useLiveValue(lab.dragging, (dragging) => dragging)
  const say = useCallback(
    (scenario: Scenario) => {
      const position = evaluatePosition(scenario)
      return { checks: method.evaluateChecks(position), remedies: method.evaluateRemedies(position) }
    },
    [method],
  )
  const { checks, remedies } = useSettled(say)
  return (
    <div className={styles.method} data-stale={isDragging}>
      <Checks checks={checks} />
      <Remedies remedies={remedies} />
      <DisagreementsSlot />
    </div>
  )
}

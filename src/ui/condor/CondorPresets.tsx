import { useState } from 'react'
import {
  atDelta,
  atTenor,
  deltaInForce,
  presetDeltas,
  presetTenors,
  tenorInForce,
} from '../../scenario/condorPresets.ts'
import type { Scenario } from '../../scenario/parameters.ts'
import { lab } from '../../store/live.ts'
import { scenarioStore } from '../../store/scenarioStore.ts'
import { compact } from '../format/format.ts'
import row from '../inputs/row.module.css'
import { Segmented } from '../inputs/Segmented.tsx'
import { useIsReadOnly } from '../inputs/useIsLocked.ts'
import { useLiveValue } from '../live/useLive.ts'
import styles from './condor.module.css'

const tenors = presetTenors.map((days) => ({ value: String(days), label: String(days) }))
const deltas = presetDeltas.map((delta) => ({ value: String(delta), label: compact(100 * delta, 0) }))

const textOf = (value: number | null) => (value === null ? null : String(value))

/** Common condors in one step: days to the expiry, and the delta of both sold strikes. */
export function CondorPresets() {
  const tenor = useLiveValue(lab.settled, tenorInForce)
  const delta = useLiveValue(lab.settled, deltaInForce)
  const isReadOnly = useIsReadOnly()
  const [problem, setProblem] = useState<string | null>(null)

  const apply = (patchFor: (scenario: Scenario) => Partial<Scenario>) => {
    const { scenario, edit } = scenarioStore.getState()
    const outcome = edit(patchFor(scenario), { phase: 'commit', history: 'push' })
    setProblem(outcome.ok ? null : (outcome.problems[0]?.message ?? null))
  }

  return (
    <>
      <div className={styles.choice}>
        <span aria-hidden="true">Days to expiry</span>
        <Segmented
          label="Days to expiry"
          options={tenors}
          value={textOf(tenor)}
          disabled={isReadOnly}
          onChange={(days) => apply((scenario) => atTenor(scenario, Number(days)))}
        />
      </div>
      <div className={styles.choice}>
        <span aria-hidden="true">Delta of the shorts</span>
        <Segmented
          label="Delta of the shorts"
          options={deltas}
          value={textOf(delta)}
          disabled={isReadOnly}
          onChange={(chosen) => apply((scenario) => atDelta(scenario, Number(chosen)))}
        />
      </div>
      <div className={row.message} aria-live="polite">
        {problem}
      </div>
    </>
  )
}

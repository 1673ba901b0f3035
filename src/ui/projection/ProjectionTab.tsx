import { useCallback } from 'react'
import { evaluatePosition, type StudyFace } from '../../engine/index.ts'
import type { Scenario } from '../../scenario/parameters.ts'
import { lab } from '../../store/live.ts'
import { keysOf } from '../inputs/groupKeys.ts'
import { ParameterRow } from '../inputs/ParameterRow.tsx'
import { useLiveValue } from '../live/useLive.ts'
import { RuleButton } from '../method/RuleButton.tsx'
import tables from '../method/tables.module.css'
import { useSettled } from '../method/useSettled.ts'
import { ProjectionTable } from './ProjectionTable.tsx'
import styles from './projection.module.css'

/** The position 5 to 10 days ahead under a handful of scenarios (RB-7), which can be edited below. */
export function ProjectionTab({ study }: { readonly study: StudyFace }) {
  const isDragging = useLiveValue(lab.dragging, (dragging) => dragging)
  const project = useCallback((scenario: Scenario) => study.evaluateProjection(evaluatePosition(scenario)), [study])
  const rows = useSettled(project)
  return (
    <div className={tables.tab} data-stale={isDragging}>
      <section aria-label="Days ahead">
        <h2>
          Days ahead, hedge held <RuleButton rules={['RB-7']} />
        </h2>
        <p className={tables.quiet}>
          P&amp;L from now for condor, layers and net. Where SPX moves, VIX follows by the spot-vol link; contracts
          stay.
        </p>
        <ProjectionTable rows={rows} />
      </section>
      <details className={styles.edit}>
        <summary>Edit the scenarios</summary>
        {keysOf('projection').map((key) => (
          <ParameterRow key={key} parameterKey={key} />
        ))}
      </details>
    </div>
  )
}

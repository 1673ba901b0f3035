import { useCallback } from 'react'
import type { StudyFace } from '../../engine/index.ts'
import type { Scenario } from '../../scenario/parameters.ts'
import { lab } from '../../store/live.ts'
import { useLiveValue } from '../live/useLive.ts'
import tables from '../method/tables.module.css'
import { useSettled } from '../method/useSettled.ts'
import { FalseBinaryTable } from './FalseBinaryTable.tsx'
import { SideBySide } from './SideBySide.tsx'

/** Every playbook on the scenario of the screen, and the mechanical rule beside the adaptive one. */
export function PlaybooksTab({ study }: { readonly study: StudyFace }) {
  const isDragging = useLiveValue(lab.dragging, (dragging) => dragging)
  const compare = useCallback((scenario: Scenario) => ({ scenario, ...study.evaluateComparison(scenario) }), [study])
  const { scenario, rows, falseBinary } = useSettled(compare)
  return (
    <div className={tables.tab} data-stale={isDragging}>
      <SideBySide rows={rows} scenario={scenario} />
      <FalseBinaryTable falseBinary={falseBinary} scenario={scenario} />
    </div>
  )
}

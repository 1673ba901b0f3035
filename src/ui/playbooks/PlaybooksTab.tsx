import { useCallback } from 'react'
import type { StudyFace } from '../../engine/index.ts'
import type { Scenario } from '../../scenario/parameters.ts'
import { lab } from '../../store/live.ts'
import { thetaUnit } from '../format/thetaSpan.ts'
import { useLiveValue } from '../live/useLive.ts'
import tables from '../method/tables.module.css'
import { useSettled } from '../method/useSettled.ts'
import { FalseBinaryTable } from './FalseBinaryTable.tsx'
import { SideBySide } from './SideBySide.tsx'

/** Every playbook on the scenario of the screen, and the mechanical rule beside the adaptive one. */
export function PlaybooksTab({ study }: { readonly study: StudyFace }) {
  const isDragging = useLiveValue(lab.dragging, (dragging) => dragging)
  const compare = useCallback(
    (scenario: Scenario) => ({
      scenario,
      compared: { vix: scenario.vix, thetaUnit: thetaUnit(scenario.thetaClock, lab.position.get().thetaDays) },
      ...study.evaluateComparison(scenario),
    }),
    [study],
  )
  const { scenario, compared, rows, falseBinary } = useSettled(compare)
  return (
    <div className={tables.tab} data-stale={isDragging}>
      <SideBySide rows={rows} scenario={scenario} compared={compared} />
      <FalseBinaryTable falseBinary={falseBinary} scenario={scenario} compared={compared} />
    </div>
  )
}

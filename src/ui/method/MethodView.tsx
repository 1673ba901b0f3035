import { lazy } from 'react'
import { type CheckResult, loadMethodTexts, loadStudy, type MethodFace } from '../../engine/index.ts'
import { lab } from '../../store/live.ts'
import { useLiveValue } from '../live/useLive.ts'
import { Checks } from './Checks.tsx'
import { isCalm } from './checkOrder.ts'
import styles from './method.module.css'
import { OnOpening } from './OnOpening.tsx'
import { REMEDIES_ID } from './regionIds.ts'
import { useChecks } from './useChecks.ts'

const Remedies = lazy(async () => {
  const [view, study] = await Promise.all([import('./Remedies.tsx'), loadStudy()])
  return { default: () => <view.Remedies study={study} /> }
})

const Disagreements = lazy(async () => {
  const [view, study, { disagreements }] = await Promise.all([
    import('./Disagreements.tsx'),
    loadStudy(),
    loadMethodTexts(),
  ])
  return { default: () => <view.Disagreements study={study} texts={disagreements} /> }
})

/** How many of the checks that ask for attention come from a rule that names an action. */
function namingActions(checks: readonly CheckResult[]): string | null {
  const named = checks.filter((each) => each.hasRemedy && !isCalm(each))
  return named.length === 0 ? null : `for ${named.length} of the checks below`
}

/** What the method says of the scenario: remedies, checks and triggers, disagreements that matter. */
export function MethodView({ method }: { readonly method: MethodFace }) {
  const isDragging = useLiveValue(lab.dragging, (dragging) => dragging)
  const checks = useChecks(method)
  return (
    <div className={styles.method} data-stale={isDragging}>
      <OnOpening title="Remedies" id={REMEDIES_ID} aside={namingActions(checks)}>
        <Remedies />
      </OnOpening>
      <Checks checks={checks} />
      <OnOpening title="Where the sources disagree">
        <Disagreements />
      </OnOpening>
    </div>
  )
}

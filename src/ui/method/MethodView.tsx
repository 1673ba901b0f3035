import { lazy } from 'react'
import { loadMethodTexts, loadStudy, type MethodFace } from '../../engine/index.ts'
import { lab } from '../../store/live.ts'
import { useLiveValue } from '../live/useLive.ts'
import { Checks } from './Checks.tsx'
import styles from './method.module.css'
import { OnOpening } from './OnOpening.tsx'
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

/** What the method says of the scenario: checks and triggers, remedies, disagreements that matter. */
export function MethodView({ method }: { readonly method: MethodFace }) {
  const isDragging = useLiveValue(lab.dragging, (dragging) => dragging)
  const checks = useChecks(method)
  return (
    <div className={styles.method} data-stale={isDragging}>
      <Checks checks={checks} />
      <OnOpening title="Remedies">
        <Remedies />
      </OnOpening>
      <OnOpening title="Where the sources disagree">
        <Disagreements />
      </OnOpening>
    </div>
  )
}

import { lazy, Suspense } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { ParameterRow } from '../inputs/ParameterRow.tsx'
import { Lost } from '../layout/Lost.tsx'
import styles from './condorSlot.module.css'

// The picture draws with what the charts are made of, and the page does not wait for it.
const CondorEditor = lazy(() => import('./CondorEditor.tsx').then((module) => ({ default: module.CondorEditor })))

/** The place of the condor's strikes among the inputs: taken up from the start, filled when its code is there. */
export function CondorSlot() {
  return (
    <ErrorBoundary fallback={<PictureMissing />}>
      <div className={styles.slot}>
        <Suspense fallback={null}>
          <CondorEditor />
        </Suspense>
      </div>
    </ErrorBoundary>
  )
}

function PictureMissing() {
  return (
    <>
      <Lost>The picture of the condor could not be loaded or drawn. Its strikes can be set here.</Lost>
      <ParameterRow parameterKey="shortPut" />
      <ParameterRow parameterKey="shortCall" />
    </>
  )
}

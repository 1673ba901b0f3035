import { lazy, Suspense } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { Lost } from '../layout/Lost.tsx'

// Inputs and figures do not wait for it.
const Panel = lazy(async () => ({ default: (await import('./HedgePanel.tsx')).HedgePanel }))

/** The place of the hedge's layers. */
export function HedgeSlot() {
  return (
    <ErrorBoundary fallback={<Lost>The layers of the hedge could not be loaded or drawn.</Lost>}>
      <Suspense fallback={null}>
        <Panel />
      </Suspense>
    </ErrorBoundary>
  )
}

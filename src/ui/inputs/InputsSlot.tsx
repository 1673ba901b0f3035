import { lazy, Suspense } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { Lost } from '../layout/Lost.tsx'
import styles from './inputs.module.css'

// Strip and figures stand before there is anything to type into.
const Panel = lazy(async () => ({ default: (await import('./InputsPanel.tsx')).InputsPanel }))

/** The place of the inputs. */
export const InputsSlot = () => (
  <ErrorBoundary fallback={<Lost>The inputs could not be loaded. The strip works without them.</Lost>}>
    <Suspense fallback={<div className={styles.coming} />}>
      <Panel />
    </Suspense>
  </ErrorBoundary>
)

import { type ReactNode, Suspense } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import styles from './inputs.module.css'

/** Keeps a place for inputs that are loaded when they are asked for, and says so where they do not arrive. */
export function OnDemand({ children }: { readonly children: ReactNode }) {
  const failure = (
    <p className={styles.warning} role="alert">
      These inputs could not be loaded. Everything else goes on working.
    </p>
  )
  return (
    <ErrorBoundary fallback={failure}>
      <Suspense>{children}</Suspense>
    </ErrorBoundary>
  )
}

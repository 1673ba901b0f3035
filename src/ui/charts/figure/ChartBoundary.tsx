import type { ReactNode } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { messageOf } from '../../format/errors.ts'
import styles from './figure.module.css'

interface ChartBoundaryProps {
  /** The chart's name, to say which one is missing. */
  readonly name: string
  readonly children: ReactNode
}

/** Keeps a chart's exception to the chart: a sentence takes its place and everything around it stays up. */
export function ChartBoundary({ name, children }: ChartBoundaryProps) {
  return (
    <ErrorBoundary
      fallbackRender={({ error, resetErrorBoundary }) => (
        <div role="alert" className={styles.failure}>
          <p>
            {name} cannot be drawn: {messageOf(error)}. Inputs and figures go on working.
          </p>
          <button type="button" onClick={resetErrorBoundary}>
            Draw again
          </button>
        </div>
      )}
    >
      {children}
    </ErrorBoundary>
  )
}

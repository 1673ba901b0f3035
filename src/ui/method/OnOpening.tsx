import { type ReactNode, Suspense, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { Lost } from '../layout/Lost.tsx'
import styles from './method.module.css'

interface OnOpeningProps {
  readonly title: string
  readonly children: ReactNode
}

/** A part of what the method says that is loaded and worked out while it is open. */
export function OnOpening({ title, children }: OnOpeningProps) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <section aria-label={title}>
      <details className={styles.part} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>
          <h2>{title}</h2>
        </summary>
        {isOpen ? (
          <ErrorBoundary fallback={<Lost>This could not be loaded or worked out.</Lost>}>
            <Suspense fallback={null}>{children}</Suspense>
          </ErrorBoundary>
        ) : null}
      </details>
    </section>
  )
}

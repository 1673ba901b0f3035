import { type ReactNode, Suspense, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { Lost } from '../layout/Lost.tsx'
import styles from './method.module.css'

interface OnOpeningProps {
  readonly title: string
  /** By which it can be opened from elsewhere. */
  readonly id?: string
  /** A few words beside the title. */
  readonly aside?: string | null
  readonly children: ReactNode
}

/** A part of what the method says that is loaded and worked out while it is open. */
export function OnOpening({ title, id, aside, children }: OnOpeningProps) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <section aria-label={title}>
      <details id={id} className={styles.part} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>
          <h2>{title}</h2>
          {aside ? <span className={styles.quiet}>{aside}</span> : null}
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

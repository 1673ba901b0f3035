import { type MouseEvent, type ReactNode, Suspense, useId, useRef, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import styles from './range.module.css'
import { useZoom } from './useZoom.ts'
import type { ZoomAxis } from './zoomAxis.ts'

interface RangeControlProps {
  /** Of what chart: "payoff". */
  readonly name: string
  /** The range in words where it was changed; null at rest. */
  readonly words: string | null
  readonly onReset: () => void
  /** The axis as gestures over the plot move it. */
  readonly axis: () => Promise<ZoomAxis>
  /** The thumbs, loaded when they are first asked for. */
  readonly children: ReactNode
}

/**
 * What part of an axis is shown: a quiet button that opens two thumbs, gestures over the plot, and a reset once it was
 * changed. It is a matter of the view and not of the scenario: no link holds it.
 */
export function RangeControl({ name, words, onReset, axis, children }: RangeControlProps) {
  const id = useId()
  const element = useRef<HTMLElement>(null)
  useZoom(element, axis)
  const [isOpened, setIsOpened] = useState(false)
  const reset = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    // The button is about to go: the one beside it takes the focus on.
    const { previousElementSibling } = currentTarget
    if (previousElementSibling instanceof HTMLElement) previousElementSibling.focus()
    onReset()
  }
  return (
    <span ref={element} className={styles.range}>
      <button
        type="button"
        popoverTarget={id}
        aria-label={`Range of the ${name} chart${words === null ? '' : `, ${words}`}`}
        onClick={() => setIsOpened(true)}
      >
        Range
      </button>
      {words === null ? null : (
        <button
          type="button"
          className={styles.reset}
          aria-label={`Reset the range of the ${name} chart`}
          title={`Reset the range (${words})`}
          onClick={reset}
        >
          ↺
        </button>
      )}
      <div id={id} popover="auto" className={styles.card}>
        {isOpened ? (
          <ErrorBoundary fallback={<p>The range could not be loaded.</p>}>
            <Suspense>{children}</Suspense>
          </ErrorBoundary>
        ) : null}
      </div>
    </span>
  )
}

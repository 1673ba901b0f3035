import { type KeyboardEvent, type PointerEvent, type ReactNode, useState } from 'react'
import type { Plot } from '../frame/plot.ts'
import { IN_TAB_ORDER } from '../tabOrder.ts'
import styles from './read.module.css'
import { type ReaderAxis, rowByKey } from './readerKeys.ts'

interface PlotReaderProps {
  readonly plot: Plot
  /** Accessible name: what is read here. */
  readonly label: string
  readonly axis: ReaderAxis
  readonly count: () => number
  /** The row that the keyboard starts from. */
  readonly start: () => number
  /** The row under a point of the chart, px. */
  readonly rowAt: (x: number, y: number) => number
  /** One row in a sentence, for those who hear it. */
  readonly say: (row: number) => string
  /** Crosshair and read-out for a row. */
  readonly children: (row: number) => ReactNode
}

/**
 * The plot area as a place to read values: hover, tap or focus it and move by arrow keys. It is an application region
 * because screen readers keep arrow keys to themselves elsewhere; only keys are announced, never a moving curve.
 */
export function PlotReader({ plot, label, axis, count, start, rowAt, say, children }: PlotReaderProps) {
  const [row, setRow] = useState<number | null>(null)
  const [said, setSaid] = useState('')
  const shown = row === null ? null : Math.min(row, count() - 1)

  const follow = (event: PointerEvent<HTMLElement>) => {
    // Of two fingers, which may be zooming, the first one reads.
    if (event.pointerType === 'touch' && !event.isPrimary) return
    const box = event.currentTarget.getBoundingClientRect()
    setRow(rowAt(event.clientX - box.left + plot.left, event.clientY - box.top + plot.top))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Escape') {
      setRow(null)
      return
    }
    const next = rowByKey(event.key, shown ?? start(), count(), axis)
    if (next === null) return
    event.preventDefault()
    setRow(next)
    setSaid(say(next))
  }
  const hide = () => setRow(null)

  return (
    <>
      <div
        className={styles.reader}
        style={{ left: plot.left, top: plot.top, width: plot.width, height: plot.height }}
        role="application"
        tabIndex={IN_TAB_ORDER}
        aria-label={`${label}: arrow keys, Page Up and Page Down move along it`}
        onPointerMove={follow}
        onPointerDown={follow}
        onPointerLeave={(event) =>
          event.pointerType === 'mouse' && event.currentTarget !== document.activeElement && hide()
        }
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && setRow((last) => last ?? start())}
        onBlur={hide}
        // Whether it scrolls or zooms, what was read is then no longer under the pointer.
        onWheel={hide}
        onKeyDown={onKeyDown}
      />
      {shown !== null && children(shown)}
      <span role="status" className="visually-hidden">
        {said}
      </span>
    </>
  )
}

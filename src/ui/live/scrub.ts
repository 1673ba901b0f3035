/** A press becomes a drag from so many px on (ours): less is a click with an unsteady hand. */
const THRESHOLD = 4
/** Shift makes steps this much finer, as with keys. */
const FINE = 10
/** No binary dust: finer than the finest step in the table. */
const PLACES = 6

export interface Scrubbed {
  readonly min: number
  readonly max: number
  readonly step: number
  readonly integer?: boolean | undefined
  /** What a px to the right adds. */
  readonly perPx: number
  readonly read: () => number
  /** Returns false where the value cannot be taken: it then stays where it is. */
  readonly write: (value: number) => boolean
  /** Ends the drag: what was written live is committed. */
  readonly release: () => void
}

const clean = (value: number) => Number(value.toFixed(PLACES))

/** A value on the grid of its step, within the range. */
function onGrid(value: number, step: number, { min, max }: Scrubbed): number {
  return clean(Math.min(max, Math.max(min, Math.round(value / step) * step)))
}

/** The click that ends a drag must not open or focus what lies under the finger. */
function swallowClick(target: EventTarget): void {
  const swallow = (event: Event) => {
    event.preventDefault()
    event.stopPropagation()
  }
  target.addEventListener('click', swallow, { capture: true, once: true })
  // Where no click comes, the next one is a click of its own.
  setTimeout(() => target.removeEventListener('click', swallow, { capture: true }))
}

/**
 * A number changed by dragging its label sideways: live under the finger, finely with Shift, one commit on release. A
 * press that does not move stays a click; a finger that moves up or down scrolls, and the browser ends the press.
 * @param down    the press that may become a drag
 * @param target  the label that was pressed
 */
export function scrub(down: PointerEvent, target: HTMLElement, scrubbed: Scrubbed): void {
  const listeners = new AbortController()
  const { step, perPx, integer, read, write, release } = scrubbed
  let last = down.clientX
  let exact: number | null = null

  const end = () => {
    listeners.abort()
    if (exact === null) return
    swallowClick(target)
    release()
  }
  const move = (event: PointerEvent) => {
    if (event.pointerId !== down.pointerId) return
    // The button was let go while this was being loaded.
    if (event.buttons === 0) return end()
    if (exact === null) {
      if (Math.abs(event.clientX - down.clientX) < THRESHOLD) return
      // What was being typed is settled first.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      exact = read()
    }
    const fine = event.shiftKey && !integer ? FINE : 1
    const wanted = exact + ((event.clientX - last) * perPx) / fine
    last = event.clientX
    exact = Math.min(scrubbed.max, Math.max(scrubbed.min, wanted))
    const value = onGrid(exact, step / fine, scrubbed)
    if (value !== read()) write(value)
  }
  const up = (event: PointerEvent) => {
    if (event.pointerId === down.pointerId) end()
  }
  const whileItLasts = { signal: listeners.signal }
  document.addEventListener('pointermove', move, whileItLasts)
  document.addEventListener('pointerup', up, whileItLasts)
  document.addEventListener('pointercancel', up, whileItLasts)
}

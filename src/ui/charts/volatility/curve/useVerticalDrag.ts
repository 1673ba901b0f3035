import { type RefObject, useEffect, useRef } from 'react'

export interface VerticalDrag<Start> {
  /** What the drag starts from, when the finger comes down. */
  readonly begin: () => Start
  /** @param by  px moved since, downwards above 0 */
  readonly move: (start: Start, by: number) => void
  readonly end: () => void
}

/**
 * Dragging of an element up and down by mouse, pen or finger. Moves are told by their distance from the start, so that
 * an axis that has to grow under the finger does not carry what is held away with it. A press without a move moves
 * nothing and ends nothing.
 */
export function useVerticalDrag<Start>(element: RefObject<HTMLElement | null>, drag: VerticalDrag<Start>): void {
  const latest = useRef(drag)
  useEffect(() => {
    latest.current = drag
  })
  useEffect(() => {
    const target = element.current
    if (!target) return
    let held: { readonly pointer: number; readonly y: number; readonly start: Start; moved: boolean } | null = null

    const down = (event: PointerEvent) => {
      if (event.button !== 0 || held) return
      // The press must neither select text nor take the focus from the slider inside.
      event.preventDefault()
      target.setPointerCapture(event.pointerId)
      target.querySelector<HTMLElement>('input')?.focus({ preventScroll: true })
      held = { pointer: event.pointerId, y: event.clientY, start: latest.current.begin(), moved: false }
    }
    const move = (event: PointerEvent) => {
      if (event.pointerId !== held?.pointer) return
      held.moved = true
      latest.current.move(held.start, event.clientY - held.y)
    }
    const up = (event: PointerEvent) => {
      if (event.pointerId !== held?.pointer) return
      const { moved } = held
      held = null
      if (moved) latest.current.end()
    }

    target.addEventListener('pointerdown', down)
    target.addEventListener('pointermove', move)
    target.addEventListener('pointerup', up)
    target.addEventListener('pointercancel', up)
    return () => {
      target.removeEventListener('pointerdown', down)
      target.removeEventListener('pointermove', move)
      target.removeEventListener('pointerup', up)
      target.removeEventListener('pointercancel', up)
    }
  }, [element])
}

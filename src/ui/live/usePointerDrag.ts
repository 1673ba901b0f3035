import { type RefObject, useEffect, useRef } from 'react'

/** How far the pointer is from where it came down. */
export interface DragBy {
  /** px to the right. */
  readonly x: number
  /** px downwards. */
  readonly y: number
  /** Whether Shift is held: it asks for fine steps, as it does with keys. */
  readonly fine: boolean
}

export interface PointerDrag<Start> {
  /** What the drag starts from, when the finger comes down. */
  readonly begin: () => Start
  readonly move: (start: Start, by: DragBy) => void
  readonly end: () => void
}

/**
 * Dragging of an element by mouse, pen or finger. Moves are told by their distance from the start, so that an axis that
 * has to grow under the finger does not carry what is held away with it. A press without a move moves nothing and ends
 * nothing.
 */
export function usePointerDrag<Start>(element: RefObject<HTMLElement | null>, drag: PointerDrag<Start>): void {
  const latest = useRef(drag)
  useEffect(() => {
    latest.current = drag
  })
  useEffect(() => {
    const target = element.current
    if (!target) return
    let held: { readonly from: PointerEvent; readonly start: Start; moved: boolean } | null = null

    const down = (event: PointerEvent) => {
      if (event.button !== 0 || held) return
      // The press must neither select text nor take the focus from the slider inside.
      event.preventDefault()
      target.setPointerCapture(event.pointerId)
      target.querySelector<HTMLElement>('input')?.focus({ preventScroll: true })
      held = { from: event, start: latest.current.begin(), moved: false }
    }
    const move = (event: PointerEvent) => {
      if (!held || event.pointerId !== held.from.pointerId) return
      held.moved = true
      const { from, start } = held
      latest.current.move(start, {
        x: event.clientX - from.clientX,
        y: event.clientY - from.clientY,
        fine: event.shiftKey,
      })
    }
    const up = (event: PointerEvent) => {
      if (!held || event.pointerId !== held.from.pointerId) return
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

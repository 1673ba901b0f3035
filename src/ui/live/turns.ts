import { callSafely } from '../../store/frameLoop.ts'

/** Time that what matters most and all the rest together may take in a frame before the rest waits, ms. Ours. */
const FRAME_BUDGET = 6
/** What the rest gets in every frame, so that it keeps moving on a slow machine too, ms. Ours. */
const LEAST_SHARE = 1

const waiting = new Set<() => void>()
/** When the first of the rest asked in this frame; null before. */
let asked: number | null = null
let isContinued = false

/**
 * Runs something in this frame, after all that did not ask to wait, if there is time, and else in one of the next: each in
 * its turn, and only once however often it asks. Must be called in a frame's callback.
 */
export function takeTurn(run: () => void): void {
  waiting.add(run)
  if (asked !== null) return
  asked = performance.now()
  // It comes after the frame's callback and before the frame is laid out.
  queueMicrotask(serve)
}

/** Takes back what has not had its turn. */
export function leaveTurn(run: () => void): void {
  waiting.delete(run)
}

function serve(): void {
  const start = performance.now()
  const end = Math.max((asked ?? start) + FRAME_BUDGET, start + LEAST_SHARE)
  asked = null
  for (const run of waiting) {
    waiting.delete(run)
    callSafely(run)
    if (performance.now() >= end) break
  }
  if (waiting.size > 0 && !isContinued) {
    isContinued = true
    requestAnimationFrame(goOn)
  }
}

/** The finger may have stopped: then nobody asks any more. */
function goOn(): void {
  isContinued = false
  if (asked === null && waiting.size > 0) {
    asked = performance.now()
    serve()
  }
}

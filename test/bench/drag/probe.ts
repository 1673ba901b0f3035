/** What one drag left behind, every time in ms. */
export interface Probed {
  /** From a pointer's move, as the browser stamped it, to the moment after the next frame is painted. */
  readonly toPaint: readonly number[]
  /** The part of it from the move's first listener on: the main thread's work, without the wait for a frame. */
  readonly work: readonly number[]
  /** Between one frame and the next. */
  readonly frames: readonly number[]
  readonly moves: number
  /** Input events of native sliders; a strike handle has none. */
  readonly inputs: number
  /** How often the chart that was named has been drawn anew. */
  readonly redraws: number
}

declare global {
  interface Window {
    /** @param chart  a selector of the curve whose drawings are counted */
    dragProbe: { start(chart: string | null): void; stop(): Probed }
  }
}

/**
 * Runs in the page, before anything else there. A move counts from the first one that is not painted yet; it is painted
 * when the message posted in the next frame's callback arrives, which is after that frame's style, layout and paint.
 */
export function installProbe(): void {
  let running = false
  let moved: { stamp: number; dispatched: number } | null = null
  let lastFrame: number | null = null
  let toPaint: number[] = []
  let work: number[] = []
  let frames: number[] = []
  let moves = 0
  let inputs = 0
  let redraws = 0

  const afterPaint = new MessageChannel()
  afterPaint.port1.onmessage = ({ data }: MessageEvent<{ stamp: number; dispatched: number }>) => {
    const now = performance.now()
    toPaint.push(now - data.stamp)
    work.push(now - data.dispatched)
  }
  const frame = (time: number) => {
    if (!running) return
    if (lastFrame !== null) frames.push(time - lastFrame)
    lastFrame = time
    if (moved) afterPaint.port2.postMessage(moved)
    moved = null
    requestAnimationFrame(frame)
  }
  const onMove = (event: PointerEvent) => {
    if (!running || event.buttons !== 1) return
    moves += 1
    moved ??= { stamp: event.timeStamp, dispatched: performance.now() }
  }
  addEventListener('pointermove', onMove, { capture: true, passive: true })
  const onInput = () => {
    inputs += 1
  }
  addEventListener('input', onInput, { capture: true, passive: true })

  const drawing = new MutationObserver(() => {
    redraws += 1
  })

  window.dragProbe = {
    start(chart) {
      ;[toPaint, work, frames, moves, inputs, redraws, lastFrame, moved] = [[], [], [], 0, 0, 0, null, null]
      const curve = chart === null ? null : document.querySelector(chart)
      if (curve) drawing.observe(curve, { attributes: true, attributeFilter: ['d'] })
      running = true
      requestAnimationFrame(frame)
    },
    stop() {
      running = false
      drawing.disconnect()
      return { toPaint, work, frames, moves, inputs, redraws }
    },
  }
}

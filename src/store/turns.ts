import { callSafely } from './frameLoop.ts'
import { postTask } from './postTask.ts'

/** How often a part of the page has its turn where there is no time for all: in every second frame, or in what is left. */
export type Rank = 'often' | 'seldom'

/** Something that is drawn in pieces, which belong together. */
export interface Part {
  /** Runs a piece soon, but only once however often it asks. To be called in a frame's callback. */
  ask(piece: () => void): void
  /** Takes back what has not had its turn. */
  leave(piece: () => void): void
}

export interface Turns {
  part(rank: Rank): Part
}

/** The page's clock and its frames. */
export interface FrameClock {
  now(): number
  /** Runs something in the next frame's callback. */
  inNextFrame(run: () => void): void
  /** Called in a frame's callback: runs something once that frame has been painted. */
  afterPaint(run: () => void): void
}

/** The time of one frame that drawing may take in all, ms: of the 16.7 ms of a 60 Hz display the browser needs the rest. Ours. */
const FRAME_TIME = 8
/** What the parts may take of it, ms, within which it adapts to what the machine needs to paint them. Ours. */
const LEAST_SHARE = 0.5
const MOST_SHARE = 9
/** How much of what the last frame had to spare, or lacked, goes to the next one's share. Ours. */
const ADAPTING = 0.3
/** What is drawn seldom comes first in every such frame. Ours. */
const SELDOM = 2
/** The share of what waits that is drawn in a frame at least, however slow the machine. Ours. */
const LEAST_PORTION = 1 / 20

/**
 * Shares out the time between frames. A finger's own control is drawn at once; all else is drawn after the frame has been
 * painted, part by part, as much as leaves the next frame on time. On a quick machine that is everything, in
 * every frame; on a slow one charts follow a few frames behind instead of holding the finger up.
 */
export function createTurns(clock: FrameClock): Turns {
  const queues: Readonly<Record<Rank, Set<Set<() => void>>>> = { often: new Set(), seldom: new Set() }
  let share = MOST_SHARE
  /** When the work of the frame under way began; null where nobody has asked in it. */
  let begun: number | null = null
  let frame = 0

  const nextPart = (): Set<() => void> | undefined => {
    const [first, then] = frame === 0 ? [queues.seldom, queues.often] : [queues.often, queues.seldom]
    const queue = first.size > 0 ? first : then
    const [next] = queue
    if (next) queue.delete(next)
    return next
  }

  const countWaiting = () => {
    let count = 0
    for (const queue of [queues.often, queues.seldom]) for (const part of queue) count += part.size
    return count
  }

  const serve = () => {
    const start = clock.now()
    const painting = start - (begun ?? start)
    begun = null
    frame = (frame + 1) % SELDOM
    const least = Math.ceil(countWaiting() * LEAST_PORTION)
    let served = 0
    // A part is drawn whole: figures of two moments side by side would contradict each other.
    for (let part = nextPart(); part; part = nextPart()) {
      const pieces = [...part]
      part.clear()
      for (const piece of pieces) callSafely(piece)
      served += pieces.length
      if (clock.now() - start >= share && served >= least) break
    }
    const spare = FRAME_TIME - painting - (clock.now() - start)
    share = Math.min(MOST_SHARE, Math.max(LEAST_SHARE, share + ADAPTING * spare))
    // The finger may have stopped: then nobody asks any more.
    if (countWaiting() > 0) clock.inNextFrame(serveAfterPaint)
  }

  const serveAfterPaint = () => {
    if (begun !== null) return
    begun = clock.now()
    clock.afterPaint(serve)
  }

  return {
    part(rank) {
      const waiting = new Set<() => void>()
      return {
        ask(piece) {
          waiting.add(piece)
          queues[rank].add(waiting)
          serveAfterPaint()
        },
        leave(piece) {
          waiting.delete(piece)
        },
      }
    },
  }
}

/** The app's. A task posted in a frame's callback is run when that frame has been painted. */
export const turns: Turns = createTurns({
  now: () => performance.now(),
  inNextFrame: (run) => requestAnimationFrame(run),
  afterPaint: postTask,
})

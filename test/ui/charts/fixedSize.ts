import { afterEach, beforeEach, vi } from 'vitest'

/** happy-dom lays nothing out: every element is told this size as soon as it is observed. */
const SIZE = { width: 800, height: 320 }

class FixedSizeObserver implements ResizeObserver {
  private readonly tell: ResizeObserverCallback
  constructor(tell: ResizeObserverCallback) {
    this.tell = tell
  }
  observe(target: Element) {
    const contentRect = { ...SIZE, x: 0, y: 0, top: 0, left: 0, right: 0, bottom: 0, toJSON: () => SIZE }
    const entry = { target, contentRect, borderBoxSize: [], contentBoxSize: [], devicePixelContentBoxSize: [] }
    this.tell([entry], this)
  }
  unobserve() {}
  disconnect() {}
}

/** Gives every chart of a test file a size, so that it draws. */
export function drawAtAFixedSize(): void {
  beforeEach(() => vi.stubGlobal('ResizeObserver', FixedSizeObserver))
  afterEach(() => vi.unstubAllGlobals())
}

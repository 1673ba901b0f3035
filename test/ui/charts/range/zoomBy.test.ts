// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import type { Ends } from '../../../../src/ui/charts/range/RangeThumbs.tsx'
import type { ZoomAxis } from '../../../../src/ui/charts/range/zoomAxis.ts'
import { zoomBy } from '../../../../src/ui/charts/range/zoomBy.ts'

const WIDTH = 400
let ends: Ends
let changes: number
let plot: Element
let time = 0

beforeEach(() => {
  ends = { low: 9, high: 90 }
  changes = 0
  plot = document.createElement('div')
  plot.getBoundingClientRect = () => new DOMRect(100, 0, WIDTH, 200)
})

const axis = async (): Promise<ZoomAxis> => ({
  ends,
  thumbs: { low: { min: 9, max: 80 }, high: { min: 19, max: 90 } },
  least: 10,
  onChange: (wanted) => {
    ends = wanted
    changes += 1
  },
})

/** An event as the browser tells it, `after` ms later than the one before. */
function happening<Type extends Event>(event: Type, after: number): Type {
  time += after
  Object.defineProperty(event, 'timeStamp', { value: time })
  return event
}

const turn = (init: WheelEventInit, after = 20) =>
  zoomBy(happening(new WheelEvent('wheel', { clientX: 300, ...init }), after), plot, axis)

function fingers(type: 'touchstart' | 'touchmove', one: number, other: number) {
  const touches = [one, other].map(
    (clientX, identifier) => new Touch({ identifier, target: plot, clientX, clientY: 50 }),
  )
  return zoomBy(happening(new TouchEvent(type, { touches }), 10), plot, axis)
}

describe('the wheel', () => {
  it('zooms with Ctrl around the pointer, by notches and by the small steps of a trackpad', async () => {
    await turn({ deltaY: -100, ctrlKey: true })
    expect(ends).toEqual({ low: 18, high: 81 })
    await turn({ deltaY: 100, ctrlKey: true })
    expect(ends).toEqual({ low: 9, high: 90 })
    for (let step = 0; step < 25; step += 1) await turn({ deltaY: -1, metaKey: true })
    expect(ends).toEqual({ low: 18, high: 81 })
    expect(changes).toBeLessThan(20)
  })

  it('moves with Shift, told as a turn down or to the side', async () => {
    ends = { low: 20, high: 60 }
    await turn({ deltaY: 100, shiftKey: true }, 1000)
    expect(ends).toEqual({ low: 30, high: 70 })
    await turn({ deltaX: -100, shiftKey: true })
    expect(ends).toEqual({ low: 20, high: 60 })
    await turn({ deltaX: 3, deltaMode: WheelEvent.DOM_DELTA_LINE, shiftKey: true })
    expect(ends).toEqual({ low: 25, high: 65 })
  })

  it('starts afresh from what is shown after a pause', async () => {
    await turn({ deltaY: -100, ctrlKey: true })
    ends = { low: 20, high: 60 }
    await turn({ deltaX: 100, shiftKey: true }, 1000)
    expect(ends).toEqual({ low: 30, high: 70 })
  })
})

describe('two fingers', () => {
  it('zoom by as much as they part, around the place between them', async () => {
    await fingers('touchstart', 250, 350)
    await fingers('touchmove', 225, 375)
    await fingers('touchmove', 200, 400)
    expect(ends).toEqual({ low: 29, high: 70 })
    await fingers('touchmove', 250, 350)
    expect(ends).toEqual({ low: 9, high: 90 })
  })

  it('move what is shown along with them', async () => {
    ends = { low: 20, high: 60 }
    await fingers('touchstart', 250, 350)
    await fingers('touchmove', 150, 250)
    expect(ends).toEqual({ low: 30, high: 70 })
  })

  it('begin from what is shown when they come down again', async () => {
    await fingers('touchstart', 250, 350)
    await fingers('touchmove', 200, 400)
    ends = { low: 20, high: 60 }
    await fingers('touchstart', 250, 350)
    await fingers('touchmove', 260, 360)
    expect(ends).toEqual({ low: 19, high: 59 })
  })
})

/** Where happy-dom does not yet do as browsers do: each is mended here once, and goes when happy-dom mends it. */

// A wheel event is one of the mouse: it has a place and knows the keys that are down (happy-dom's issue 2166).
Object.setPrototypeOf(WheelEvent, MouseEvent)
Object.setPrototypeOf(WheelEvent.prototype, MouseEvent.prototype)

// Browsers tell of a toggle in a task of its own; told at once, in the midst of React's commit, React does not hear it.
const tell = HTMLDetailsElement.prototype.dispatchEvent
HTMLDetailsElement.prototype.dispatchEvent = function dispatchEvent(event) {
  // While an event is on its way happy-dom calls this once more for every phase.
  if (event.type !== 'toggle' || event.eventPhase !== Event.NONE) return tell.call(this, event)
  setTimeout(() => tell.call(this, event))
  return true
}

// A range is never without a value: it stands in the middle until it is given one.
const written = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
Object.defineProperty(HTMLInputElement.prototype, 'value', {
  ...written,
  get(this: HTMLInputElement): string {
    const value: string = written?.get?.call(this)
    if (this.type !== 'range' || value !== '') return value
    return String((Number(this.min) + Number(this.max || 100)) / 2)
  },
})

// What can be disabled and is not is enabled; happy-dom knows the one pseudo-class and not the other.
const find = Element.prototype.querySelector
Element.prototype.querySelector = function querySelector(selectors: string) {
  return find.call(this, selectors.replaceAll(':enabled', ':not(:disabled)'))
}

export {}

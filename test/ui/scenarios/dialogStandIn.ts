import { beforeAll } from 'vitest'

/** Gives jsdom, which has no modal dialogs, the two calls that open and close one. */
export function withModalDialogs(): void {
  beforeAll(() => {
    HTMLDialogElement.prototype.showModal = function showModal() {
      this.open = true
    }
    HTMLDialogElement.prototype.close = function close() {
      if (!this.open) return
      this.open = false
      this.dispatchEvent(new Event('close'))
    }
  })
}

/** A browser's storage in memory, which can be made full or denied. */
export class MemoryStorage implements Storage {
  readonly #values = new Map<string, string>()
  /** Characters it takes in all. */
  quota = Number.POSITIVE_INFINITY
  denied = false

  get length() {
    return this.#values.size
  }

  key(index: number) {
    return [...this.#values.keys()][index] ?? null
  }

  getItem(key: string) {
    this.#refuse()
    return this.#values.get(key) ?? null
  }

  setItem(key: string, value: string) {
    this.#refuse()
    const others = [...this.#values].filter(([name]) => name !== key)
    const used = others.reduce((sum, [name, text]) => sum + name.length + text.length, 0)
    if (used + key.length + value.length > this.quota) throw new DOMException('full', 'QuotaExceededError')
    this.#values.set(key, value)
  }

  removeItem(key: string) {
    this.#values.delete(key)
  }

  clear() {
    this.#values.clear()
  }

  /** What is in it, as it is. */
  contents(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#values)
  }

  #refuse() {
    if (this.denied) throw new DOMException('Access is denied for this document.', 'SecurityError')
  }
}

import { createStore, type StoreApi } from 'zustand/vanilla'
import { type KeptList, keepApart, readKept, type SavedScenario, textsApart, writeKept } from './keptList.ts'

export type Refusal = {
  readonly ok: false
  /** `unkept`: the browser's storage did not take it. */
  readonly reason: 'nameTaken' | 'gone' | 'unkept'
  readonly message: string
}
export type Outcome = { readonly ok: true } | Refusal

export interface SavedState {
  /** Newest first. */
  readonly entries: readonly SavedScenario[]
  /** Stored texts that could not be read in full, as they were. */
  readonly apart: readonly string[]
  /** What the storage refuses now, as a sentence; null when it works. */
  readonly problem: string | null
}

type Edit = (entries: readonly SavedScenario[]) => readonly SavedScenario[] | Refusal

/**
 * The scenarios a reader has saved in this browser. The storage holds the truth: every change reads it again first, so
 * that what another tab has saved stays. A change that is refused leaves everything as it was.
 */
export function createSavedScenarios(openStorage: () => Storage = () => window.localStorage) {
  const state = createStore<SavedState>()(() => ({ entries: [], apart: [], problem: null }))

  const reload = () => {
    try {
      const storage = openStorage()
      const kept = readKept(storage)
      const problem = problemOf(() => keepApart(storage, kept))
      const waiting = problem === null ? [] : [kept.damaged ?? []].flat()
      state.setState({ entries: kept.entries, apart: [...new Set([...textsApart(storage), ...waiting])], problem })
    } catch (error) {
      state.setState({ problem: storageProblem(error) })
    }
  }

  const change = (edit: Edit): Outcome => {
    try {
      const storage = openStorage()
      const kept: KeptList = readKept(storage)
      keepApart(storage, kept)
      const edited = edit(kept.entries)
      if ('ok' in edited) return edited
      const entries = [...edited].sort((a, b) => Date.parse(b.savedAt) - Date.parse(a.savedAt))
      writeKept(storage, entries)
      state.setState({ entries, apart: textsApart(storage), problem: null })
      return { ok: true }
    } catch (error) {
      return { ok: false, reason: 'unkept', message: storageProblem(error) }
    }
  }

  return {
    state: state as Pick<StoreApi<SavedState>, 'getState' | 'getInitialState' | 'subscribe'>,
    /** Reads what is stored now and whenever another tab changes it. @returns a function that ends it */
    follow(view: Window = window): () => void {
      reload()
      view.addEventListener('storage', reload)
      return () => view.removeEventListener('storage', reload)
    },
    /** Saves under a name; where that is taken only with `replace`, which puts it in the place of the other. */
    save: (saved: Pick<SavedScenario, 'name' | 'note' | 'link'>, replace: boolean): Outcome =>
      change((entries) => {
        const same = named(entries, saved.name)
        if (same && !replace) return taken(saved.name)
        const id = same?.id ?? newId()
        return [...without(entries, id), { ...same, ...saved, id, savedAt: new Date().toISOString() }]
      }),
    rename: (id: string, name: string): Outcome =>
      change((entries) => {
        const entry = entries.find((other) => other.id === id)
        if (!entry) return { ok: false, reason: 'gone', message: 'It is no longer saved: another tab has deleted it.' }
        return named(without(entries, id), name) ? taken(name) : [...without(entries, id), { ...entry, name }]
      }),
    remove: (id: string): Outcome => change((entries) => without(entries, id)),
    /** Takes a deletion back. */
    putBack: (entry: SavedScenario): Outcome =>
      change((entries) =>
        named(without(entries, entry.id), entry.name) ? taken(entry.name) : [...without(entries, entry.id), entry],
      ),
  }
}

export type SavedScenarios = ReturnType<typeof createSavedScenarios>

const named = (entries: readonly SavedScenario[], name: string) => entries.find((entry) => entry.name === name)
const without = (entries: readonly SavedScenario[], id: string) => entries.filter((entry) => entry.id !== id)

const taken = (name: string): Refusal => ({
  ok: false,
  reason: 'nameTaken',
  message: `Another scenario is called “${name}” already.`,
})

/** `crypto.randomUUID` is missing where a page is served without TLS, as in a classroom's network. */
const newId = () => Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join('')

function problemOf(act: () => void): string | null {
  try {
    act()
    return null
  } catch (error) {
    return storageProblem(error)
  }
}

/** Firefox has a name of its own for a full storage. */
const FULL: readonly string[] = ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED']

const storageProblem = (error: unknown): string =>
  error instanceof DOMException && FULL.includes(error.name)
    ? 'The browser’s storage for this page is full.'
    : 'The browser does not let this page store anything.'

/** The app's. */
export const savedScenarios: SavedScenarios = createSavedScenarios()

import { z } from 'zod/mini'
import { readName } from '../scenario/scenarioName.ts'

/** A scenario saved in the browser. */
export interface SavedScenario {
  readonly id: string
  readonly name: string
  /** Empty where there is none. */
  readonly note: string
  /** The instant, ISO 8601 in UTC. */
  readonly savedAt: string
  /** The fragment of its link, which every later version opens. */
  readonly link: string
}

/** The list as it is stored. */
export interface KeptList {
  /** What could be read of it. */
  readonly entries: readonly SavedScenario[]
  /** The stored text where part of it could not be read; null when all could. */
  readonly damaged: string | null
}

/** Where the list is stored; another form of it gets another key. */
const LIST_KEY = 'alvh-lab.scenarios.v1'
/** Where texts are put that could not be read in full, with a number after it. */
const APART_KEY = 'alvh-lab.scenarios.apart.'

const savedSchema = z.object({
  id: z.string(),
  name: z.string().check(z.refine((name) => readName(name).ok)),
  note: z.string(),
  savedAt: z.string().check(z.refine((instant) => Number.isFinite(Date.parse(instant)))),
  link: z.string(),
})

export function readKept(storage: Storage): KeptList {
  const text = storage.getItem(LIST_KEY)
  if (text === null) return { entries: [], damaged: null }
  const stored = parseList(text)
  const read = (stored ?? []).filter(isSaved)
  const entries = read.filter(({ id }, index) => read.findIndex((other) => other.id === id) === index)
  return { entries, damaged: entries.length === stored?.length ? null : text }
}

/** The entry as it is stored is kept, with all that a later build may have added to it. */
const isSaved = (item: unknown): item is SavedScenario => savedSchema.safeParse(item).success

function parseList(text: string): readonly unknown[] | null {
  try {
    const stored: unknown = JSON.parse(text)
    return Array.isArray(stored) ? stored : null
  } catch {
    return null
  }
}

/** @throws DOMException where the storage takes nothing more */
export function writeKept(storage: Storage, entries: readonly SavedScenario[]): void {
  storage.setItem(LIST_KEY, JSON.stringify(entries))
}

/**
 * Moves a damaged text to a key of its own and leaves what could be read of it. The copy is written first, so that
 * nothing is lost where there is no room for it.
 * @throws DOMException where the storage takes nothing more
 */
export function keepApart(storage: Storage, { entries, damaged }: KeptList): void {
  if (damaged === null) return
  if (!textsApart(storage).includes(damaged)) storage.setItem(freeKey(storage), damaged)
  writeKept(storage, entries)
}

/** Every text that has been put apart, oldest first. */
export const textsApart = (storage: Storage): readonly string[] =>
  keysApart(storage).flatMap((key) => storage.getItem(key) ?? [])

const numberOf = (key: string) => Number(key.slice(APART_KEY.length))

const keysApart = (storage: Storage): readonly string[] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
    .filter((key) => key.startsWith(APART_KEY) && Number.isInteger(numberOf(key)))
    .sort((a, b) => numberOf(a) - numberOf(b))

const freeKey = (storage: Storage) => `${APART_KEY}${1 + Math.max(0, ...keysApart(storage).map(numberOf))}`

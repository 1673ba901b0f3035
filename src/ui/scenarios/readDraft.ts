import { isBlank, readName, readNote } from '../../scenario/scenarioName.ts'
import type { Draft } from './draft.ts'

export type DraftReading =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly message: string }

/** The draft as it is kept, or what is wrong with it. A file needs no name. */
export function readDraft(typed: Draft, nameless: 'nameNeeded' | 'nameless'): DraftReading {
  const note = readNote(typed.note)
  if (nameless === 'nameless' && isBlank(typed.name)) return note.ok ? reading('', note.text) : note
  const name = readName(typed.name)
  if (!name.ok) return name
  return note.ok ? reading(name.text, note.text) : note
}

const reading = (name: string, note: string): DraftReading => ({ ok: true, draft: { name, note } })

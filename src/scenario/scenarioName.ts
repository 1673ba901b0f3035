/** Most characters of a scenario's name and of the note beside it. Ours: a line of the list; a short paragraph. */
export const LONGEST_NAME = 80
export const LONGEST_NOTE = 500

/** Characters that show nothing by themselves: control and format characters, spaces. */
const BLANK = /[\p{C}\p{Z}]/gu

export type TextReading =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: string }

/** A name as it is kept: one line without space around it, letters composed so that what looks the same is the same. */
export const tidyName = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

export const isBlank = (text: string): boolean => text.replace(BLANK, '') === ''

/** Characters as a person counts them: a surrogate pair is one. */
export const lengthOf = (text: string): number => [...text].length

/** The name that a scenario can be kept under, or why there is none. */
export function readName(typed: string): TextReading {
  const text = tidyName(typed)
  if (isBlank(text)) return { ok: false, message: 'Type a name first.' }
  return withinLimit(text, 'A name', LONGEST_NAME)
}

/** The note beside a scenario; none is fine. */
export const readNote = (typed: string): TextReading => withinLimit(typed.trim(), 'A note', LONGEST_NOTE)

function withinLimit(text: string, what: string, limit: number): TextReading {
  const length = lengthOf(text)
  return length <= limit
    ? { ok: true, text }
    : { ok: false, message: `${what} has at most ${limit} characters; this one has ${length}.` }
}

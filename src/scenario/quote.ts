const SHOWN_CHARACTERS = 20

/** Control, format (direction overrides), surrogate and private characters: they would garble the sentence around them. */
const UNPRINTABLE = /[\p{C}\u2028\u2029]/gu

/** What a person typed or a link held, made fit for a sentence: in quotes, at most 20 characters, printable. */
export function quote(text: string): string {
  const characters = [...text.replace(UNPRINTABLE, '\u00b7')]
  const shown =
    characters.length > SHOWN_CHARACTERS
      ? `${characters.slice(0, SHOWN_CHARACTERS - 1).join('')}…`
      : characters.join('')
  return `“${shown}”`
}

/** A parameter's value as a sentence shows it: numbers in plain digits with a true minus. */
export function inWords(value: unknown): string {
  if (typeof value === 'number') return String(value).replace('-', '\u2212')
  return String(value ?? 'auto')
}

import type { GlossaryEntry } from '../../engine/index.ts'

/** A stretch of text; `entry` where it names a term of the glossary. */
export interface Stretch {
  readonly text: string
  readonly entry: GlossaryEntry | null
}

/** A single letter is a symbol, not a word of a sentence. */
const SHORTEST = 2

const escaped = (form: string): string => form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** "strategy" is found in "strategies" too, "spread" in "spreads". */
const withPlural = (form: string): string =>
  /[^aeiou]y$/i.test(form) ? `${escaped(form.slice(0, -1))}(?:y|ies)` : `${escaped(form)}(?:s|es)?`

/** The spellings of a term in running text. */
export const formsOf = ({ term, also, written }: GlossaryEntry): readonly string[] => {
  const forms: readonly string[] = written ?? [term, ...also]
  return forms.filter((form) => form.length >= SHORTEST)
}

/**
 * Finds the terms of a glossary in sentences: whole words, of two that overlap the longer one, in any case and in the
 * plural. A word joined to another by a hyphen is another word.
 */
export class TermFinder {
  private readonly entries = new Map<string, GlossaryEntry>()
  private readonly pattern: RegExp
  private readonly known = new Map<string, readonly Stretch[]>()

  constructor(glossary: readonly GlossaryEntry[]) {
    const forms = glossary.flatMap((entry) => formsOf(entry).map((form) => ({ form, entry })))
    forms.sort((a, b) => b.form.length - a.form.length)
    const sources = forms.map(({ form, entry }, i) => {
      this.entries.set(`t${i}`, entry)
      return `(?<t${i}>${withPlural(form)})`
    })
    this.pattern = new RegExp(`(?<![\\p{L}\\p{N}\\-])(?:${sources.join('|')})(?![\\p{L}\\p{N}]|-\\p{L})`, 'giu')
  }

  /** The whole text in stretches, every term of it marked. */
  find(text: string): readonly Stretch[] {
    const remembered = this.known.get(text)
    if (remembered) return remembered
    const stretches: Stretch[] = []
    let end = 0
    for (const match of text.matchAll(this.pattern)) {
      const group = Object.entries(match.groups ?? {}).find(([, found]) => found !== undefined)?.[0]
      const entry = group === undefined ? undefined : this.entries.get(group)
      if (!entry) continue
      if (match.index > end) stretches.push({ text: text.slice(end, match.index), entry: null })
      stretches.push({ text: match[0], entry })
      end = match.index + match[0].length
    }
    if (end < text.length) stretches.push({ text: text.slice(end), entry: null })
    this.known.set(text, stretches)
    return stretches
  }

  /** The terms of texts, each once, in the order in which they are first named. */
  termsOf(texts: readonly string[]): readonly GlossaryEntry[] {
    const found = texts.flatMap((text) => this.find(text).flatMap(({ entry }) => entry ?? []))
    return [...new Set(found)]
  }

  /** The text with the first mention of each term marked. @param before  texts of the same section that come first */
  firstMentions(text: string, before: readonly string[] = []): readonly Stretch[] {
    const seen = new Set(this.termsOf(before))
    return this.find(text).map((stretch) => {
      if (stretch.entry === null || !seen.has(stretch.entry)) {
        if (stretch.entry) seen.add(stretch.entry)
        return stretch
      }
      return { text: stretch.text, entry: null }
    })
  }
}

/** A word and what the program means by it. */
export interface GlossaryEntry {
  readonly term: string
  /** Other names for the same. */
  readonly also: readonly string[]
  readonly definition: string
  /** Spellings in running text, where they are not those above; none where the word is not to be looked for. */
  readonly written: readonly string[] | null
  /** Where a fact of a contract or an index comes from. */
  readonly source: string | null
  /** True for a name that the sources drop without saying what follows from it. */
  readonly withoutRule: boolean
}

/** An entry as it is kept: what it does not say is nothing. */
export type KeptEntry = Pick<GlossaryEntry, 'term' | 'also' | 'definition'> &
  Partial<Pick<GlossaryEntry, 'written' | 'source'>>

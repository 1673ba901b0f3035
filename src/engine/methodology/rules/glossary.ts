import { bookTerms } from './glossary/book.ts'
import { marketTerms } from './glossary/market.ts'
import { methodTerms } from './glossary/method.ts'
import { namesWithoutRule } from './glossary/namesWithoutRule.ts'

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

/** Said of every entry that is `withoutRule`. */
export const NO_RULE = 'The source gives no rule for this.'

/** An entry as it is kept: what it does not say is nothing. */
export type KeptEntry = Pick<GlossaryEntry, 'term' | 'also' | 'definition'> &
  Partial<Pick<GlossaryEntry, 'written' | 'source'>>

const entriesOf = (kept: readonly KeptEntry[], withoutRule: boolean): GlossaryEntry[] =>
  kept.map((entry) => ({ written: null, source: null, ...entry, withoutRule }))

/** The method's own words, then those of a book of options and of the market, then names that come without a rule. */
export const glossary: readonly GlossaryEntry[] = [
  ...entriesOf(methodTerms, false),
  ...entriesOf(bookTerms, false),
  ...entriesOf(marketTerms, false),
  ...entriesOf(
    namesWithoutRule.map((entry) => ({ ...entry, also: [] })),
    true,
  ),
]

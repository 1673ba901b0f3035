import { marketTerms } from './glossary/market.ts'
import { methodTerms } from './glossary/method.ts'
import { namesWithoutRule } from './glossary/namesWithoutRule.ts'

/** A word and what the program means by it. */
export interface GlossaryEntry {
  readonly term: string
  /** Other names for the same. */
  readonly also: readonly string[]
  readonly definition: string
  /** True for a name that the sources drop without saying what follows from it. */
  readonly withoutRule: boolean
}

/** Said of every entry that is `withoutRule`. */
export const NO_RULE = 'The source gives no rule for this.'

const ruled = (entries: readonly Omit<GlossaryEntry, 'withoutRule'>[]): GlossaryEntry[] =>
  entries.map((entry) => ({ ...entry, withoutRule: false }))

/** The method's own words, then the market's, then names that come without a rule. */
export const glossary: readonly GlossaryEntry[] = [
  ...ruled(methodTerms),
  ...ruled(marketTerms),
  ...namesWithoutRule.map((entry) => ({ ...entry, also: [], withoutRule: true })),
]

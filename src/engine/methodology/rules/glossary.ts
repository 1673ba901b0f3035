import { bookTerms } from './glossary/book.ts'
import type { GlossaryEntry, KeptEntry } from './glossary/entry.ts'
import { marketTerms } from './glossary/market.ts'
import { methodTerms } from './glossary/method.ts'
import { namesWithoutRule } from './glossary/namesWithoutRule.ts'
import { signalTerms } from './glossary/signals.ts'

/** Said of every entry that is `withoutRule`. */
export const NO_RULE = 'The source gives no rule for this.'

const entriesOf = (kept: readonly KeptEntry[], withoutRule: boolean): GlossaryEntry[] =>
  kept.map((entry) => ({ written: null, source: null, ...entry, withoutRule }))

/** The method's own words, then those of a book of options, of the market and of signals, then names that come without a rule. */
export const glossary: readonly GlossaryEntry[] = [
  ...entriesOf(methodTerms, false),
  ...entriesOf(bookTerms, false),
  ...entriesOf(marketTerms, false),
  ...entriesOf(signalTerms, false),
  ...entriesOf(
    namesWithoutRule.map((entry) => ({ ...entry, also: [] })),
    true,
  ),
]

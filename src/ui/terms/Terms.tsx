import { lazy, type ReactNode, Suspense, useContext } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { loadGlossary } from '../../engine/index.ts'
import { TermFinder } from './markTerms.ts'
import { Term } from './Term.tsx'
import { TermSection } from './termSection.ts'
import styles from './terms.module.css'

interface TermsProps {
  readonly text: string
}

// The glossary is larger than what shows it, and the words are readable without.
const load = async () => {
  const { glossary, NO_RULE } = await loadGlossary()
  return { finder: new TermFinder(glossary), NO_RULE }
}

const Marked = lazy(async () => {
  const { finder, NO_RULE } = await load()
  const MarkedText = ({ text }: TermsProps) => {
    const section = useContext(TermSection)
    const before = section.slice(0, Math.max(0, section.indexOf(text)))
    let at = 0
    return finder.firstMentions(text, before).map((stretch) => {
      const key = at
      at += stretch.text.length
      if (stretch.entry === null) return stretch.text
      return (
        <Term key={key} entry={stretch.entry} noRule={NO_RULE}>
          {stretch.text}
        </Term>
      )
    })
  }
  return { default: MarkedText }
})

/** A sentence whose terms of the field open what they mean. */
export const Terms = ({ text }: TermsProps) => (
  <ErrorBoundary fallback={text}>
    <Suspense fallback={text}>
      <Marked text={text} />
    </Suspense>
  </ErrorBoundary>
)

interface WordsProps {
  readonly texts: readonly string[]
  /** Stands over them where there are any. */
  readonly heading: ReactNode
}

const Found = lazy(async () => {
  const { finder, NO_RULE } = await load()
  const FoundWords = ({ texts, heading }: WordsProps) => {
    const entries = finder.termsOf(texts)
    if (entries.length === 0) return null
    return (
      <>
        {heading}
        <ul className={styles.words} aria-label="Words used here">
          {entries.map((entry) => (
            <li key={entry.term}>
              <Term entry={entry} noRule={NO_RULE}>
                {entry.term}
              </Term>
            </li>
          ))}
        </ul>
      </>
    )
  }
  return { default: FoundWords }
})

/** The terms that texts name, each once: where the texts themselves are controls or headings already. */
export const Words = (props: WordsProps) => (
  <ErrorBoundary fallback={null}>
    <Suspense fallback={null}>
      <Found {...props} />
    </Suspense>
  </ErrorBoundary>
)

import type { MethodTexts, StudyFace } from '../../engine/index.ts'
import styles from './aboutMethod.module.css'
import { Claims } from './Claims.tsx'
import { Glossary } from './Glossary.tsx'
import { RuleBook } from './RuleBook.tsx'
import { WorkedAnswers } from './WorkedAnswers.tsx'

interface AboutMethodProps {
  readonly study: StudyFace
  readonly texts: MethodTexts
}

/** What the method is, the five questions it started from with computed answers, its claims put to the test, its rules. */
export function AboutMethod({ study, texts }: AboutMethodProps) {
  const { BASIS, INDEPENDENCE, PUBLICATION } = texts
  return (
    <article className={styles.page}>
      <header className="stack">
        <h2>About the method</h2>
        <p>
          An iron condor on SPX is sold for its decay and protected by layers of volatility hedges. Five articles in{' '}
          {PUBLICATION}, all on the basis of {BASIS}, say in prose how large each layer should be. Here their rules are
          numbered and run. What an article gives is <em>stated</em>; what it leaves open is <em>ours</em> and can be
          edited.
        </p>
        <p className={styles.quiet}>{INDEPENDENCE}</p>
      </header>
      <WorkedAnswers study={study} texts={texts} />
      <Claims study={study} />
      <RuleBook texts={texts} />
      <Glossary texts={texts} />
    </article>
  )
}

import { lazy, Suspense } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { isRuleId, loadMethodTexts, type RuleId } from '../../engine/index.ts'
import { Terms } from '../terms/Terms.tsx'
import { TermSection } from '../terms/termSection.ts'
import styles from './explain.module.css'

interface RuleTextsProps {
  readonly ids: readonly RuleId[]
}

// The words of all rules are as large as the panel itself; they come when a calculation rests on one.
const Texts = lazy(async () => {
  const { PUBLICATION, ruleById, sources } = await loadMethodTexts()
  const RuleList = ({ ids }: RuleTextsProps) => (
    <dl className={styles.ruleTexts}>
      {ids.map(ruleById).map(({ id, statement, stated, ours, source }) => (
        <div key={id}>
          <dt>{id}</dt>
          <TermSection value={[statement, stated, ours ?? '']}>
            <dd>
              <Terms text={statement} />
            </dd>
            <dd>
              Stated: <Terms text={stated} />
            </dd>
            {ours !== null && (
              <dd>
                Ours: <Terms text={ours} />
              </dd>
            )}
          </TermSection>
          <dd>
            <cite>{sources[source].title}</cite> {PUBLICATION}.
          </dd>
        </div>
      ))}
    </dl>
  )
  return { default: RuleList }
})

/** The rules a calculation rests on, in words: what the source states, what is ours. Their ids stand in until then. */
export function RuleTexts({ ids }: { readonly ids: readonly string[] }) {
  const names = <p>{ids.join(' · ')}</p>
  return (
    <ErrorBoundary fallback={names}>
      <Suspense fallback={names}>
        <Texts ids={ids.filter(isRuleId)} />
      </Suspense>
    </ErrorBoundary>
  )
}

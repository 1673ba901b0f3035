import { lazy, Suspense } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { loadExplanations } from '../../engine/index.ts'
import { Lost } from '../layout/Lost.tsx'
import type { ExplainPanelProps } from './ExplainPanel.tsx'
import styles from './explain.module.css'
import { closeExplanation, useOtherScenario, useTopics } from './openTopics.ts'

// Most visits never open it.
const Panel = lazy(async () => {
  const [{ ExplainPanel }, { evaluateExplanation }] = await Promise.all([
    import('./ExplainPanel.tsx'),
    loadExplanations(),
  ])
  return {
    default: (props: Omit<ExplainPanelProps, 'explain'>) => <ExplainPanel explain={evaluateExplanation} {...props} />,
  }
})

/** The place where explanations open. */
export function Explain() {
  const topics = useTopics()
  const other = useOtherScenario()
  const topic = topics.at(-1)
  if (!topic) return null
  return (
    <ErrorBoundary fallback={<Missing />} resetKeys={[topic]}>
      <Suspense fallback={null}>
        <Panel topic={topic} other={other} isNested={topics.length > 1} />
      </Suspense>
    </ErrorBoundary>
  )
}

const Missing = () => (
  <div className={styles.missing}>
    <Lost onClose={closeExplanation}>The explanation could not be loaded or worked out.</Lost>
  </div>
)

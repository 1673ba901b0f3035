import { lazy, Suspense } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { loadExplanations } from '../../engine/index.ts'
import { Lost } from '../layout/Lost.tsx'
import type { ExplainPanelProps } from './ExplainPanel.tsx'
import styles from './explain.module.css'
import { closeExplanation, useAsked } from './openTopics.ts'

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
  const asked = useAsked()
  const shown = asked.at(-1)
  if (!shown) return null
  return (
    <ErrorBoundary fallback={<Missing />} resetKeys={[shown]}>
      <Suspense fallback={null}>
        <Panel {...shown} isNested={asked.length > 1} />
      </Suspense>
    </ErrorBoundary>
  )
}

const Missing = () => (
  <div className={styles.missing}>
    <Lost onClose={closeExplanation}>The explanation could not be loaded or worked out.</Lost>
  </div>
)

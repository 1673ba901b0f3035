import { lazy, Suspense, useId, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { loadParameterTexts } from '../../scenario/loadParameterTexts.ts'
import { type ParameterKey, parameterOf } from '../../scenario/parameters.ts'
import { Lost } from '../layout/Lost.tsx'
import styles from './help.module.css'

interface HelpProps {
  readonly parameterKey: ParameterKey
}

const Text = lazy(async () => {
  const [{ parameterTexts }, { Terms }] = await Promise.all([loadParameterTexts(), import('../terms/Terms.tsx')])
  const HelpText = ({ parameterKey }: HelpProps) => {
    const { help, source } = parameterTexts[parameterKey]
    return (
      <>
        <p>
          <Terms text={help} />
        </p>
        <p className={styles.source}>
          {source.kind === 'ours' && <em>Ours, editable. </em>}
          {source.text}.
        </p>
      </>
    )
  }
  return { default: HelpText }
})

/** A quiet "?" that opens what a parameter means and where its value comes from. */
export function Help({ parameterKey }: HelpProps) {
  const id = useId()
  const [isWanted, setIsWanted] = useState(false)
  const { label } = parameterOf(parameterKey)
  return (
    <>
      <button
        type="button"
        className={styles.button}
        popoverTarget={id}
        aria-label={`About ${label}`}
        onClick={() => setIsWanted(true)}
      >
        ?
      </button>
      <div id={id} popover="auto" className={styles.card}>
        <p className={styles.title}>{label}</p>
        {isWanted ? (
          <ErrorBoundary
            fallback={<Lost>The words about “{label}” could not be loaded. The field works without them.</Lost>}
          >
            <Suspense>
              <Text parameterKey={parameterKey} />
            </Suspense>
          </ErrorBoundary>
        ) : null}
      </div>
    </>
  )
}

import type { MouseEvent } from 'react'
import { defaultScenario } from '../../scenario/defaultScenario.ts'
import type { ParameterKey, Scenario } from '../../scenario/parameters.ts'
import { scenarioStore, useScenarioStore } from '../../store/scenarioStore.ts'
import styles from './row.module.css'
import { useIsReadOnly } from './useIsLocked.ts'

interface ResetProps {
  readonly parameterKeys: readonly ParameterKey[]
  readonly label: string
}

/** Puts parameters back to the opening scenario; there is nothing to see while they stand there. */
export function Reset({ parameterKeys, label }: ResetProps) {
  const changed = useScenarioStore(({ scenario }) =>
    parameterKeys.some((key) => scenario[key] !== defaultScenario[key]),
  )
  const isReadOnly = useIsReadOnly()
  if (!changed || isReadOnly) return null
  const reset = (event: MouseEvent<HTMLElement>) => {
    // The button is about to go: the row's field takes the focus on.
    const controls = event.currentTarget.parentElement?.querySelectorAll<HTMLElement>('input, select')
    controls?.item(controls.length - 1)?.focus()
    const patch: Partial<Scenario> = Object.fromEntries(parameterKeys.map((key) => [key, defaultScenario[key]]))
    scenarioStore.getState().edit(patch, { phase: 'commit' })
  }
  return (
    <button
      type="button"
      className={styles.reset}
      aria-label={`Reset ${label}`}
      title={`Reset ${label}`}
      onClick={reset}
    >
      ↺
    </button>
  )
}

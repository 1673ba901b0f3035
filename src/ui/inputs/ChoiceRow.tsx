import { useId } from 'react'
import type { ChoiceParameter } from '../../scenario/parameterKinds.ts'
import type { ParameterKey } from '../../scenario/parameters.ts'
import { type HistoryMode, scenarioStore, useScenarioStore } from '../../store/scenarioStore.ts'
import { Help } from './Help.tsx'
import { Reset } from './Reset.tsx'
import styles from './row.module.css'
import { useIsLocked } from './useIsLocked.ts'

interface ChoiceRowProps {
  readonly parameterKey: ParameterKey
  readonly parameter: ChoiceParameter
  /** A choice that changes the whole picture gets a history entry of its own. */
  readonly history?: Exclude<HistoryMode, 'keep'>
  /** For options of many words: a line of its own under the label. */
  readonly room?: 'below'
}

export function ChoiceRow({ parameterKey, parameter, history = 'replace', room }: ChoiceRowProps) {
  const id = useId()
  const value = useScenarioStore(({ scenario }) => scenario[parameterKey])
  const isLocked = useIsLocked(parameterKey)
  return (
    <div className={styles.row} data-wide={room ?? ''}>
      <div className={styles.label}>
        <label htmlFor={id}>{parameter.label}</label>
        <Help parameterKey={parameterKey} />
      </div>
      <span className={styles.field}>
        <select
          id={id}
          value={String(value)}
          disabled={isLocked}
          onChange={(event) =>
            scenarioStore.getState().edit({ [parameterKey]: event.currentTarget.value }, { phase: 'commit', history })
          }
        >
          {parameter.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </span>
      {isLocked ? null : <Reset parameterKeys={[parameterKey]} label={parameter.label} />}
    </div>
  )
}

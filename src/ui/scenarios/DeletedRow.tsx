import { useState } from 'react'
import type { SavedScenario } from '../../store/keptList.ts'
import { savedScenarios } from '../../store/savedScenarios.ts'
import styles from './scenarios.module.css'

interface DeletedRowProps {
  readonly entry: SavedScenario
  readonly onPutBack: () => void
}

/** Stands in the place of a deleted scenario. */
export function DeletedRow({ entry, onPutBack }: DeletedRowProps) {
  const [problem, setProblem] = useState('')
  const putBack = () => {
    const outcome = savedScenarios.putBack(entry)
    if (outcome.ok) onPutBack()
    else setProblem(`${outcome.message} “${entry.name}” was not put back.`)
  }
  return (
    <div className={styles.row}>
      <p className={styles.quiet}>
        “<bdi>{entry.name}</bdi>” is deleted.
      </p>
      <div className={styles.rowActions}>
        <button type="button" aria-label={`Put back ${entry.name}`} onClick={putBack}>
          Put back
        </button>
      </div>
      <p role="status" className={styles.problem}>
        {problem}
      </p>
    </div>
  )
}

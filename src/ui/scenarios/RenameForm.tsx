import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { readName } from '../../scenario/scenarioName.ts'
import type { SavedScenario } from '../../store/keptList.ts'
import { savedScenarios } from '../../store/savedScenarios.ts'
import styles from './scenarios.module.css'

interface RenameFormProps {
  readonly entry: SavedScenario
  /** Called when the new name is stored, or given up. */
  readonly onEnd: () => void
}

/** The name of a saved scenario as a field; Escape gives up. */
export function RenameForm({ entry, onEnd }: RenameFormProps) {
  const [typed, setTyped] = useState(entry.name)
  const [problem, setProblem] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])

  const rename = (event: SubmitEvent) => {
    event.preventDefault()
    const name = readName(typed)
    if (!name.ok) return setProblem(name.message)
    const outcome = savedScenarios.rename(entry.id, name.text)
    if (outcome.ok) onEnd()
    else setProblem(outcome.message)
  }
  return (
    <form className={styles.row} noValidate onSubmit={rename}>
      <input
        ref={field}
        type="text"
        dir="auto"
        autoComplete="off"
        aria-label={`New name of ${entry.name}`}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          // The dialog stays open.
          event.preventDefault()
          event.stopPropagation()
          onEnd()
        }}
      />
      <div className={styles.rowActions}>
        <button type="submit">Rename</button>
        <button type="button" onClick={onEnd}>
          Cancel
        </button>
      </div>
      <p role="status" className={styles.problem}>
        {problem}
      </p>
    </form>
  )
}

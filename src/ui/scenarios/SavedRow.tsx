import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { SavedScenario } from '../../store/keptList.ts'
import { savedScenarios } from '../../store/savedScenarios.ts'
import { RenameForm } from './RenameForm.tsx'
import { savedAtText } from './savedAtText.ts'
import styles from './scenarios.module.css'

interface SavedRowProps {
  readonly entry: SavedScenario
  readonly onOpen: () => void
  readonly onDeleted: () => void
}

export function SavedRow({ entry, onOpen, onDeleted }: SavedRowProps) {
  const { id, name, note, savedAt } = entry
  const [isRenaming, setIsRenaming] = useState(false)
  const [problem, setProblem] = useState('')
  const renameButton = useRef<HTMLButtonElement>(null)

  const endRenaming = () => {
    flushSync(() => setIsRenaming(false))
    renameButton.current?.focus()
  }
  const remove = () => {
    const outcome = savedScenarios.remove(id)
    if (outcome.ok) onDeleted()
    else setProblem(`${outcome.message} “${name}” was not deleted.`)
  }

  if (isRenaming) return <RenameForm entry={entry} onEnd={endRenaming} />
  return (
    <div className={styles.row}>
      <div>
        <p>
          <bdi className={styles.name}>{name}</bdi>{' '}
          <time className={styles.quiet} dateTime={savedAt}>
            {savedAtText(savedAt)}
          </time>
        </p>
        {note ? (
          <p className={styles.note} dir="auto">
            {note}
          </p>
        ) : null}
      </div>
      <div className={styles.rowActions}>
        <button type="button" aria-label={`Open ${name}`} onClick={onOpen}>
          Open
        </button>
        <button ref={renameButton} type="button" aria-label={`Rename ${name}`} onClick={() => setIsRenaming(true)}>
          Rename
        </button>
        <button type="button" aria-label={`Delete ${name}`} onClick={remove}>
          Delete
        </button>
      </div>
      <p role="status" className={styles.problem}>
        {problem}
      </p>
    </div>
  )
}

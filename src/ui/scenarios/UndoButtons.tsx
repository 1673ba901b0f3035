import { scenarioUndo, useCanRedo, useCanUndo } from '../../store/undo.ts'
import styles from './undo.module.css'
import { useUndoKeys } from './undoKeys.ts'

/** Undo and redo of the scenario, as buttons and keys. */
export function UndoButtons() {
  useUndoKeys()
  const canUndo = useCanUndo()
  const canRedo = useCanRedo()
  return (
    <div className={styles.undo}>
      <button
        type="button"
        title="Ctrl+Z"
        aria-keyshortcuts="Control+Z Meta+Z"
        disabled={!canUndo}
        onClick={scenarioUndo.undo}
      >
        <Arrow />
        <span>Undo</span>
      </button>
      <button
        type="button"
        title="Ctrl+Y"
        aria-keyshortcuts="Control+Y Control+Shift+Z Meta+Shift+Z"
        disabled={!canRedo}
        onClick={scenarioUndo.redo}
      >
        <Arrow />
        <span>Redo</span>
      </button>
    </div>
  )
}

/** For a phone, where there is no room for the words. It points back; for redo the style turns it round. */
function Arrow() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d="M6 3 3 6l3 3M3 6h6.5a3.5 3.5 0 0 1 0 7H6" />
    </svg>
  )
}

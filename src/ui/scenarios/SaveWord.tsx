import type { Word } from './saveWords.ts'
import styles from './scenarios.module.css'

interface SaveWordProps {
  readonly word: Word
  readonly onReplace: () => void
  readonly onDownload: () => void
}

export function SaveWord({ word, onReplace, onDownload }: SaveWordProps) {
  return (
    <div className={styles.word}>
      <p role="status" data-kind={word.kind}>
        {word.text}
      </p>
      {word.kind === 'taken' && (
        <button type="button" onClick={onReplace}>
          Replace
        </button>
      )}
      {word.kind === 'unkept' && (
        <button type="button" onClick={onDownload}>
          Download it instead
        </button>
      )}
    </div>
  )
}

import { type ReactNode, useId, useState } from 'react'
import type { GlossaryEntry } from '../../engine/index.ts'
import styles from './terms.module.css'

interface TermProps {
  readonly entry: GlossaryEntry
  /** Said of a name that comes without a rule. */
  readonly noRule: string
  readonly children: ReactNode
}

/** A word of the field where it is named, which opens what the program means by it. */
export function Term({ entry: { term, also, definition, source, withoutRule }, noRule, children }: TermProps) {
  const id = useId()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className={styles.term}
        popoverTarget={id}
        data-term
        onKeyDown={(event) => {
          // Escape closes the word alone, not what it stands in.
          if (event.key === 'Escape' && isOpen) event.stopPropagation()
        }}
      >
        {children}
      </button>
      {/* A span, since a word stands inside paragraphs, which hold no other blocks. */}
      <span
        id={id}
        popover="auto"
        role="note"
        aria-label={term}
        className={styles.card}
        onToggle={(event: React.ToggleEvent) => setIsOpen(event.newState === 'open')}
      >
        {isOpen ? (
          <>
            <b>{term}</b>
            {also.length > 0 && <small>also {also.join(', ')}</small>}
            <span>{definition}</span>
            {source === null ? null : <small>{source}.</small>}
            {withoutRule ? <small>{noRule}</small> : null}
          </>
        ) : null}
      </span>
    </>
  )
}

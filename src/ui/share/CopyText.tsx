import { useId, useRef, useState } from 'react'
import styles from './share.module.css'

interface CopyTextProps {
  readonly label: string
  readonly button: string
  readonly text: string
  readonly rows?: number
}

const BY_HAND = 'The clipboard is not available: the text is selected, copy it by hand.'

type Outcome = { readonly text: string; readonly copied: boolean }

/** A text in view with a button that copies it; where the clipboard is shut, it is selected to copy by hand. */
export function CopyText({ label, button, text, rows = 2 }: CopyTextProps) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome({ text, copied: true })
    } catch {
      field.current?.select()
      setOutcome({ text, copied: false })
    }
  }
  // What was said of another text is no longer true.
  const said = outcome?.text === text ? outcome : null
  return (
    <div className={styles.copy}>
      <label htmlFor={id}>{label}</label>
      <textarea ref={field} id={id} readOnly rows={rows} value={text} spellCheck={false} />
      <div className={styles.actions}>
        <button type="button" onClick={copy}>
          {button}
        </button>
        <span role="status">{said === null ? null : said.copied ? 'Copied.' : BY_HAND}</span>
      </div>
    </div>
  )
}

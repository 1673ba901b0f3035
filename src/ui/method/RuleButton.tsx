import { useId, useState } from 'react'
import { RuleTexts } from '../explain/RuleTexts.tsx'
import styles from './method.module.css'

/** The ids of rules, which open what the rules say, what of it is stated and what is ours. */
export function RuleButton({ rules }: { readonly rules: readonly string[] }) {
  const id = useId()
  const [isOpen, setIsOpen] = useState(false)
  if (rules.length === 0) return null
  const names = rules.join(', ')
  return (
    <>
      <button type="button" className={styles.rule} popoverTarget={id} aria-label={`Rule ${names}`}>
        {names}
      </button>
      <div
        id={id}
        popover="auto"
        className={styles.card}
        onToggle={(event: React.ToggleEvent) => setIsOpen(event.newState === 'open')}
      >
        {isOpen ? <RuleTexts ids={rules} /> : null}
      </div>
    </>
  )
}

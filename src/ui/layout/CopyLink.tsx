import { useEffect, useId, useRef, useState } from 'react'
import { linkTo } from '../../scenario/linkCodec.ts'
import { scenarioStore } from '../../store/scenarioStore.ts'
import styles from './layout.module.css'

/** How long the confirmation stands on the button. Ours. */
const CONFIRMATION_MS = 2500

type Outcome = { readonly kind: 'idle' | 'copied' } | { readonly kind: 'byHand'; readonly link: string }

/** Copies the link to the scenario on the screen, or lays it out to copy by hand where the clipboard is shut. */
export function CopyLink() {
  const id = useId()
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' })
  const field = useRef<HTMLInputElement>(null)

  useEffect(() => {
    if (outcome.kind === 'byHand') field.current?.select()
    if (outcome.kind !== 'copied') return
    const timer = setTimeout(() => setOutcome({ kind: 'idle' }), CONFIRMATION_MS)
    return () => clearTimeout(timer)
  }, [outcome])

  const copy = async () => {
    const { scenario, options, base } = scenarioStore.getState()
    const link = linkTo(scenario, window.location.href, options, base)
    try {
      await navigator.clipboard.writeText(link)
      setOutcome({ kind: 'copied' })
    } catch {
      setOutcome({ kind: 'byHand', link })
    }
  }

  return (
    <>
      <button type="button" className={styles.copy} onClick={copy}>
        {outcome.kind === 'copied' ? 'Link copied' : 'Copy link'}
      </button>
      <span role="status" className="visually-hidden">
        {outcome.kind === 'copied' && 'The link to this scenario is on the clipboard.'}
      </span>
      {outcome.kind === 'byHand' && (
        <div className={styles.byHand}>
          <label htmlFor={id}>The clipboard is not available: copy the link from here.</label>
          <input ref={field} id={id} readOnly value={outcome.link} />
          <button type="button" onClick={() => setOutcome({ kind: 'idle' })}>
            Close
          </button>
        </div>
      )}
    </>
  )
}

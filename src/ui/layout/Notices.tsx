import { scenarioStore, useScenarioStore } from '../../store/scenarioStore.ts'
import styles from './layout.module.css'

/** More sentences than this are counted, not shown at once. Ours. */
const SHOWN = 3

/** What could not be read of the link that was opened, and what is used instead. */
export function Notices() {
  const notices = useScenarioStore((state) => state.notices)
  if (notices.length === 0) return null
  const rest = notices.slice(SHOWN)
  return (
    <div className={styles.notices} role="alert">
      <div>
        {notices.slice(0, SHOWN).map(({ message }) => (
          <p key={message}>{message}</p>
        ))}
        {rest.length > 0 && (
          <details>
            <summary>{rest.length} more</summary>
            {rest.map(({ message }) => (
              <p key={message}>{message}</p>
            ))}
          </details>
        )}
      </div>
      <button type="button" onClick={dismiss}>
        Dismiss
      </button>
    </div>
  )
}

/** The button goes with the notice; the focus goes on to what comes next, the strip. */
function dismiss() {
  scenarioStore.getState().dismissNotices()
  document.querySelector<HTMLElement>('main input')?.focus()
}

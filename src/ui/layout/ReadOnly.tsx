import { flushSync } from 'react-dom'
import { READ_ONLY_SENTENCE } from '../../scenario/linkOptions.ts'
import { scenarioStore } from '../../store/scenarioStore.ts'
import { useIsReadOnly } from '../inputs/useIsLocked.ts'
import styles from './layout.module.css'

/** Says that a link's scenario can only be read, and offers the way out: a copy, which Back leaves again. */
export const ReadOnly = () =>
  useIsReadOnly() ? (
    <div className={styles.readOnly} role="note">
      <p>{READ_ONLY_SENTENCE}</p>
      <button type="button" onClick={makeOwn}>
        Make my own copy
      </button>
    </div>
  ) : null

/** The button goes with the note; the focus goes on to the strip, which can be moved now. */
function makeOwn() {
  const { scenario, notices, replaceScenario } = scenarioStore.getState()
  flushSync(() => replaceScenario(scenario, notices))
  document.querySelector<HTMLElement>('main input')?.focus()
}

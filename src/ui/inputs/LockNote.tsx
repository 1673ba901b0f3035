import { LOCK_SENTENCE } from '../../scenario/lock.ts'
import { scenarioStore, useScenarioStore } from '../../store/scenarioStore.ts'
import styles from './inputs.module.css'
import { leaveButton } from './leaveButton.ts'

/** What is unlocked is a copy: Back returns to the locked scenario. */
const unlock = () => {
  scenarioStore.getState().edit({ lock: 'off' }, { phase: 'commit', history: 'push' })
}

/** Says in a group of locked settings that they are, and offers the way out (RN-17). */
export function LockNote() {
  const isLocked = useScenarioStore(({ scenario }) => scenario.lock === 'on')
  if (!isLocked) return null
  return (
    <div className={styles.action}>
      <p className={styles.remark}>{LOCK_SENTENCE}</p>
      <button type="button" onClick={(event) => leaveButton(event.currentTarget, unlock)}>
        Unlock a copy
      </button>
    </div>
  )
}

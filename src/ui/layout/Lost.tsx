import type { ReactNode } from 'react'
import { linkTo } from '../../scenario/linkCodec.ts'
import { scenarioStore } from '../../store/scenarioStore.ts'
import styles from './layout.module.css'

interface LostProps {
  readonly children: ReactNode
  /** Where the part can be closed instead. */
  readonly onClose?: () => void
}

/** Stands where a part could not be loaded, as when a newer version has been put up since: says so, offers to reload. */
export const Lost = ({ children, onClose }: LostProps) => (
  <div className={styles.lost} role="alert">
    <p>{children}</p>
    <button type="button" onClick={reload}>
      Reload
    </button>
    {onClose ? (
      <button type="button" onClick={onClose}>
        Close
      </button>
    ) : null}
  </div>
)

/** The address is written at a browser's pace: what it does not hold yet goes there first. An unread link stays as it is. */
function reload() {
  const { scenario, base, options, lastChange } = scenarioStore.getState()
  if (lastChange.history !== 'keep') history.replaceState(null, '', linkTo(scenario, location.href, options, base))
  location.reload()
}

import { useId } from 'react'
import { listExpiries } from '../../engine/index.ts'
import { parameters } from '../../scenario/parameters.ts'
import { scenarioStore, useScenarioStore } from '../../store/scenarioStore.ts'
import { daysBetween, weekdayDate } from '../format/dates.ts'
import { days } from '../format/format.ts'
import { Help } from './Help.tsx'
import { Reset } from './Reset.tsx'
import styles from './row.module.css'
import { useIsLocked } from './useIsLocked.ts'

/** The condor's expiry among those listed on the valuation date; a link's own unlisted trading day joins the list. */
export function ExpiryRow() {
  const id = useId()
  const date = useScenarioStore(({ scenario }) => scenario.date)
  const time = useScenarioStore(({ scenario }) => scenario.time)
  const expiry = useScenarioStore(({ scenario }) => scenario.expiry)
  const isLocked = useIsLocked('expiry')
  const expiries = [...new Set([...listExpiries(date, time), expiry])].sort()
  return (
    <div className={styles.row} data-wide="full">
      <div className={styles.label}>
        <label htmlFor={id}>{parameters.expiry.label}</label>
        <Help parameterKey="expiry" />
      </div>
      <span className={styles.field}>
        <select
          id={id}
          value={expiry}
          disabled={isLocked}
          onChange={(event) =>
            scenarioStore.getState().edit({ expiry: event.currentTarget.value }, { phase: 'commit' })
          }
        >
          {expiries.map((day) => (
            <option key={day} value={day}>
              {`${weekdayDate(day)} · ${days(daysBetween(date, day))}`}
            </option>
          ))}
        </select>
      </span>
      <Reset parameterKeys={['expiry']} label={parameters.expiry.label} />
    </div>
  )
}

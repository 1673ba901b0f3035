import { useId, useState } from 'react'
import { marketDayOf, marketPresets, moveToMarket, moveToOpeningDay, OPENING_DAY } from '../../scenario/presets.ts'
import { scenarioStore, useScenarioStore } from '../../store/scenarioStore.ts'
import { shortDate } from '../format/dates.ts'
import styles from './row.module.css'
import { useIsReadOnly } from './useIsLocked.ts'

const OWN = 'own'

/** Moves the whole scenario to a day of the market's history; the condor goes along, entered afresh there. */
export function MarketDayRow() {
  const id = useId()
  const day = useScenarioStore(({ scenario }) => marketDayOf(scenario))
  const isReadOnly = useIsReadOnly()
  const [problem, setProblem] = useState<string | null>(null)

  const choose = (chosen: string) => {
    const { scenario, edit } = scenarioStore.getState()
    const preset = marketPresets.find((known) => known.id === chosen)
    const moved = preset ? moveToMarket(scenario, preset.day) : moveToOpeningDay(scenario)
    const outcome = edit(moved, { phase: 'commit', history: 'push' })
    setProblem(outcome.ok ? null : (outcome.problems[0]?.message ?? null))
  }

  return (
    <div className={styles.row} data-wide="below">
      <div className={styles.label}>
        <label htmlFor={id}>Market day</label>
      </div>
      <span className={styles.field}>
        <select
          id={id}
          value={day ?? OWN}
          disabled={isReadOnly}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {day === null && (
            <option value={OWN} disabled>
              Own values
            </option>
          )}
          <option value={OPENING_DAY}>Opening day</option>
          {marketPresets.map((preset) => (
            <option key={preset.id} value={preset.id}>
              {`${shortDate(preset.day.date)} · ${preset.day.name}`}
            </option>
          ))}
        </select>
      </span>
      <div className={styles.message} aria-live="polite">
        {problem}
      </div>
    </div>
  )
}

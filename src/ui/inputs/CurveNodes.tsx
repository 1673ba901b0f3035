import { type ClipboardEvent, useState } from 'react'
import { parameterOf } from '../../scenario/parameters.ts'
import { isLine, parseCurve } from '../../scenario/parseCurve.ts'
import { curveNodeKeys, editShownMarket } from '../../scenario/rebase.ts'
import { lab } from '../../store/live.ts'
import { scenarioStore } from '../../store/scenarioStore.ts'
import { dayAndMonth } from '../format/dates.ts'
import { useLiveValue, useNews } from '../live/useLive.ts'
import styles from './inputs.module.css'
import { NumberRow } from './NumberRow.tsx'

/** Writes a pasted line of eight prices; what is wrong with it comes back as a sentence, and nothing is changed. */
function paste(text: string, field: HTMLInputElement): string | null {
  const parsed = parseCurve(text)
  if (!parsed.ok) return `${parsed.message} Nothing was changed.`
  // What was half typed there gives way to the line, and the field shows it.
  field.blur()
  const { scenario, edit } = scenarioStore.getState()
  const outcome = edit(editShownMarket(scenario, lab.position.get(), parsed.prices), { phase: 'commit' })
  return outcome.ok ? null : (outcome.problems[0]?.message ?? 'These prices do not fit the other inputs.')
}

/** M1 to M8, each a field of its own, or all of them pasted as one line into any. */
export function CurveNodes() {
  const settlements = useLiveValue(lab.position, ({ curve }) => curve.map(({ settlement }) => settlement).join(' '))
  const [problem, setProblem] = useState<string | null>(null)
  useNews([lab.settled], () => setProblem(null))
  const dates = settlements.split(' ')
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text')
    // A locked field takes nothing.
    if (!isLine(text) || !(event.target instanceof HTMLInputElement) || event.target.disabled) return
    event.preventDefault()
    setProblem(paste(text, event.target))
  }
  return (
    <>
      <div className={styles.nodes} onPaste={onPaste}>
        {curveNodeKeys.map((key, index) => {
          const parameter = parameterOf(key)
          if (parameter.kind !== 'number') return null
          const settlement = dates[index]
          return (
            <NumberRow
              key={key}
              parameterKey={key}
              parameter={parameter}
              detail={settlement && dayAndMonth(settlement)}
              compact
            />
          )
        })}
      </div>
      <p className={styles.pasted} role="status" data-problem={problem !== null || undefined}>
        {problem ?? 'A line of eight prices can be pasted into any of them.'}
      </p>
    </>
  )
}

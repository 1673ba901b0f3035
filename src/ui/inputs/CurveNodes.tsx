import { type ClipboardEvent, useState } from 'react'
import { parameterOf } from '../../scenario/parameters.ts'
import { curveNodeKeys } from '../../scenario/rebase.ts'
import { lab } from '../../store/live.ts'
import { dayAndMonth } from '../format/dates.ts'
import { useLiveValue, useNews } from '../live/useLive.ts'
import styles from './inputs.module.css'
import { isLine } from './isLine.ts'
import { NumberRow } from './NumberRow.tsx'

/** M1 to M8, each a field of its own, or all of them pasted as one line into any. */
export function CurveNodes() {
  const settlements = useLiveValue(lab.position, ({ curve }) => curve.map(({ settlement }) => settlement).join(' '))
  const [problem, setProblem] = useState<string | null>(null)
  useNews([lab.settled], () => setProblem(null))
  const dates = settlements.split(' ')
  const onPaste = async (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text')
    const { target } = event
    if (!isLine(text) || !(target instanceof HTMLElement)) return
    event.preventDefault()
    try {
      const { pasteCurve } = await import('./pasteCurve.ts')
      setProblem(pasteCurve(text, target))
    } catch {
      setProblem('What reads a pasted line could not be loaded: type the prices one by one.')
    }
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

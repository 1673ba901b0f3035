import { useId, useRef, useState } from 'react'
import type { DateParameter, TimeParameter } from '../../scenario/parameterKinds.ts'
import type { ParameterKey } from '../../scenario/parameters.ts'
import { lab } from '../../store/live.ts'
import { useFollow } from '../live/useLive.ts'
import { FINE, writeText } from './editing.ts'
import { Help } from './Help.tsx'
import { Reset } from './Reset.tsx'
import styles from './row.module.css'
import { useIsLocked } from './useIsLocked.ts'

interface DateTimeRowProps {
  readonly parameterKey: ParameterKey
  readonly parameter: DateParameter | TimeParameter
}

/** A date or a time of day in the browser's own field; an incomplete one says so and changes nothing. */
export function DateTimeRow({ parameterKey, parameter }: DateTimeRowProps) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [{ problem }, setVerdict] = useState(FINE)
  const isLocked = useIsLocked(parameterKey)
  const stored = () => String(lab.scenario.get()[parameterKey])
  const storedAtDraft = useRef<string | null>(null)

  const show = () => {
    storedAtDraft.current = null
    if (input.current && input.current.value !== stored()) input.current.value = stored()
  }
  useFollow([lab.scenario], () => {
    const hasDraft = storedAtDraft.current !== null && storedAtDraft.current === stored()
    if (hasDraft || input.current === document.activeElement) return
    show()
    if (problem !== null) setVerdict(FINE)
  })

  return (
    <div className={styles.row} data-wide>
      <div className={styles.label}>
        <label htmlFor={id}>{parameter.label}</label>
        <Help parameterKey={parameterKey} />
      </div>
      <span className={styles.field} data-invalid={problem !== null || undefined}>
        <input
          ref={input}
          id={id}
          type={parameter.kind}
          required
          readOnly={isLocked}
          {...(parameter.kind === 'date' ? { min: parameter.min, max: parameter.max } : {})}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : `${id}-message`}
          onInput={(event) => {
            const verdict = writeText(parameterKey, event.currentTarget.value, 'commit')
            storedAtDraft.current = verdict.problem === null ? null : stored()
            setVerdict(verdict)
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || problem === null) return
            show()
            setVerdict(FINE)
          }}
        />
      </span>
      <Reset parameterKeys={[parameterKey]} label={parameter.label} />
      <div id={`${id}-message`} className={styles.message} aria-live="polite">
        {problem}
      </div>
    </div>
  )
}

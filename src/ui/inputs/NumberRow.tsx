import { useId, useRef, useState } from 'react'
import type { AutoNumberParameter, NumberParameter } from '../../scenario/parameterKinds.ts'
import type { ParameterKey } from '../../scenario/parameters.ts'
import { useScenarioStore } from '../../store/scenarioStore.ts'
import { shortUnit } from '../format/format.ts'
import { LiveRange } from '../live/LiveRange.tsx'
import { useHeldFirst } from '../live/viewing.ts'
import { commitEdits, FINE, writeValue } from './editing.ts'
import { Help } from './Help.tsx'
import { Reset } from './Reset.tsx'
import styles from './row.module.css'
import { scrubOnDemand } from './scrubOnDemand.ts'
import { fieldText, shownNumber, sliderRange } from './shownValue.ts'
import { useIsLocked } from './useIsLocked.ts'
import { useNumberDraft } from './useNumberDraft.ts'

/** Ours: from this on a number has more digits than a field beside a slider shows. */
const LARGE = 1_000_000

interface NumberRowProps {
  readonly parameterKey: ParameterKey
  readonly parameter: NumberParameter | AutoNumberParameter
  /** A quiet second label, such as the settlement date of a future. */
  readonly detail?: string | undefined
  readonly disabled?: boolean
  /** One of several alike that stand in columns and are reset together: no unit, no reset of its own. */
  readonly compact?: boolean
  /** Where the slider runs, if not where the parameter's own does. */
  readonly range?: { readonly min: number; readonly max: number } | undefined
  /** What the field stands for while it is empty. */
  readonly placeholder?: string | undefined
  /** The slider's name, if not the field's. */
  readonly sliderLabel?: string | undefined
}

/** One number of the scenario on one line: label, slider where one helps, field with unit, reset once changed. */
export function NumberRow(props: NumberRowProps) {
  const { parameterKey, parameter, detail, compact = false, placeholder, sliderLabel } = props
  const id = useId()
  const row = useRef<HTMLDivElement>(null)
  const turn = useHeldFirst(row)
  const isLocked = useIsLocked(parameterKey)
  const disabled = props.disabled || isLocked
  const [verdict, setVerdict] = useState(FINE)
  const { input, onInput, onBlur, onKeyDown, choose } = useNumberDraft(parameterKey, setVerdict, turn)
  const byModel = useScenarioStore(({ scenario }) => scenario[parameterKey] === null)
  const range = props.range ?? sliderRange(parameterKey)
  const remark = byModel && parameter.kind === 'auto' ? parameter.autoLabel : detail
  const message = verdict.problem ?? verdict.note

  return (
    <div
      ref={row}
      className={styles.row}
      data-slider={range !== null || undefined}
      data-compact={compact || undefined}
      data-large={(range === null && parameter.max > LARGE) || undefined}
    >
      <div
        className={styles.label}
        data-scrub={!disabled || undefined}
        onPointerDown={disabled ? undefined : scrubOnDemand(parameterKey)}
      >
        <span>
          <label htmlFor={id}>{parameter.label}</label>{' '}
          {remark === undefined ? null : <span className={styles.detail}>{remark}</span>}
        </span>
        <Help parameterKey={parameterKey} />
      </div>
      {range !== null && (
        <LiveRange
          label={sliderLabel ?? `${parameter.label} slider`}
          className={styles.slider}
          tabIndex={-1}
          {...range}
          step={parameter.step}
          integer={parameter.kind === 'number' && parameter.integer}
          disabled={disabled}
          read={() => shownNumber(parameterKey)}
          write={(value, phase) => {
            const next = writeValue(parameterKey, value, phase)
            setVerdict((before) => (before.problem === next.problem && before.note === null ? before : next))
            return next.problem === null
          }}
          release={commitEdits}
        />
      )}
      <span className={styles.field} data-invalid={verdict.problem !== null || undefined}>
        <input
          ref={input}
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          disabled={disabled}
          aria-invalid={verdict.problem !== null}
          aria-describedby={message === null ? undefined : `${id}-message`}
          onInput={onInput}
          onBlur={onBlur}
          onKeyDown={onKeyDown}
        />
        {compact ? null : <span className={styles.unit}>{shortUnit(parameter.unit)}</span>}
      </span>
      {compact || isLocked ? null : <Reset parameterKeys={[parameterKey]} label={parameter.label} />}
      <div
        id={`${id}-message`}
        className={styles.message}
        data-note={verdict.problem === null || undefined}
        aria-live="polite"
      >
        {message}
        {verdict.readings.map((reading) => (
          <button key={reading} type="button" onClick={() => choose(reading)}>
            {fieldText(reading)}
          </button>
        ))}
      </div>
    </div>
  )
}

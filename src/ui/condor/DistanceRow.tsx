import { type PointerEvent, useId, useState } from 'react'
import { type DistanceUnit, distanceOf, type SoldStrike } from '../../scenario/strikeUnits.ts'
import { lab } from '../../store/live.ts'
import { compact } from '../format/format.ts'
import { commitEdits, FINE } from '../inputs/editing.ts'
import row from '../inputs/row.module.css'
import { LiveText } from '../live/LiveText.tsx'
import { scrub } from '../live/scrub.ts'
import { UNIT_RANGES, unitFields } from './distanceTexts.ts'
import { useDistanceDraft, writeDistance } from './useDistanceDraft.ts'

/** How far a label has to be dragged for a step (ours). */
const STEPS_PER_PX = 0.25

interface DistanceRowProps {
  readonly which: SoldStrike
  readonly unit: DistanceUnit
}

const NAMES: Readonly<Record<SoldStrike, string>> = { shortPut: 'Short put', shortCall: 'Short call' }

/** A sold strike by its distance, on one line: name, the strike it leads to, field with unit. */
export function DistanceRow({ which, unit }: DistanceRowProps) {
  const id = useId()
  const [verdict, setVerdict] = useState(FINE)
  const { input, onInput, onBlur, onKeyDown, choose } = useDistanceDraft(which, unit, setVerdict)
  const field = unitFields[unit]
  const message = verdict.problem ?? verdict.note
  const onPress = ({ button, nativeEvent, currentTarget }: PointerEvent<HTMLElement>) => {
    if (button !== 0) return
    scrub(nativeEvent, currentTarget, {
      ...UNIT_RANGES[unit],
      step: field.step,
      perPx: field.step * STEPS_PER_PX,
      read: () => distanceOf(lab.position.get(), which, unit),
      write: (distance) => writeDistance(which, unit, String(distance), 'live').problem === null,
      release: commitEdits,
    })
  }
  return (
    <div className={row.row}>
      <div className={row.label} data-scrub onPointerDown={onPress}>
        <span>
          <label htmlFor={id}>{`${NAMES[which]} ${field.name[which]}`}</label>{' '}
          <LiveText className={row.detail} sources={['scenario']} text={() => compact(lab.scenario.get()[which], 2)} />
        </span>
      </div>
      <span className={row.field} data-invalid={verdict.problem !== null || undefined}>
        <input
          ref={input}
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          aria-invalid={verdict.problem !== null}
          aria-describedby={message === null ? undefined : `${id}-message`}
          onInput={onInput}
          onBlur={onBlur}
          onKeyDown={onKeyDown}
        />
        <span className={row.unit}>{field.unit}</span>
      </span>
      <div
        id={`${id}-message`}
        className={row.message}
        data-note={verdict.problem === null || undefined}
        aria-live="polite"
      >
        {message}
        {verdict.readings.map((reading) => (
          <button key={reading} type="button" onClick={() => choose(reading)}>
            {String(reading)}
          </button>
        ))}
      </div>
    </div>
  )
}

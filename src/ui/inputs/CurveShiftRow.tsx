import type { PointerEvent, ReactNode } from 'react'
import { type CurveShift, shiftShownCurve } from '../../scenario/rebase.ts'
import { lab } from '../../store/live.ts'
import { type EditPhase, scenarioStore } from '../../store/scenarioStore.ts'
import { fixed } from '../format/format.ts'
import { LiveRange } from '../live/LiveRange.tsx'
import { LiveText } from '../live/LiveText.tsx'
import { commitEdits } from './editing.ts'
import row from './row.module.css'

/** A label dragged this far runs through its slider's range, px (ours). */
const WAY = 400

interface CurveShiftRowProps {
  readonly label: string
  /** What the figure is, for those who hear it. */
  readonly meaning: string
  readonly shift: CurveShift
  readonly range: { readonly min: number; readonly max: number; readonly step: number }
  readonly children?: ReactNode
}

/** A slider that moves the whole curve: its level, its slope or its hump. */
export function CurveShiftRow({ label, meaning, shift, range, children }: CurveShiftRowProps) {
  const read = () => shift.figure(lab.position.get())
  const write = (wanted: number, phase: EditPhase) =>
    scenarioStore.getState().edit(shiftShownCurve(lab.scenario.get(), lab.position.get(), shift, wanted), { phase }).ok
  // What makes a drag of the press is loaded with the first one; without it a press is a click.
  const onPress = async ({ button, nativeEvent, currentTarget }: PointerEvent<HTMLElement>) => {
    if (button !== 0) return
    const { scrub } = await import('../live/scrub.ts')
    scrub(nativeEvent, currentTarget, {
      ...range,
      perPx: (range.max - range.min) / WAY,
      read,
      write: (wanted) => write(wanted, 'live'),
      release: commitEdits,
    })
  }
  return (
    <div className={row.row} data-slider>
      <div className={row.label} data-scrub onPointerDown={onPress}>
        <span>{label}</span>
      </div>
      <LiveRange
        label={label}
        className={row.slider}
        {...range}
        read={read}
        write={write}
        release={commitEdits}
        valueText={(value) => `${fixed(value, 2)}, ${meaning}`}
      />
      <LiveText className={row.figure} sources={['position']} text={() => fixed(read(), 2)} />
      {children}
    </div>
  )
}

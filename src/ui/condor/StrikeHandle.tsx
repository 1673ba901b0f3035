import { useRef } from 'react'
import {
  type CondorStrikes,
  moveStrike,
  moveWing,
  STRIKE_STEP,
  type StrikeName,
  strikeFields,
  strikesOf,
  toStep,
} from '../../scenario/condorStrikes.ts'
import { lab } from '../../store/live.ts'
import { type EditPhase, scenarioStore } from '../../store/scenarioStore.ts'
import { useDraw } from '../charts/live/useDraw.ts'
import { commitEdits } from '../inputs/editing.ts'
import { LiveRange } from '../live/LiveRange.tsx'
import { usePointerDrag } from '../live/usePointerDrag.ts'
import styles from './picture.module.css'
import type { PictureAxis } from './pictureAxis.ts'
import { handlePlace, isPut, isSold, PIN, type PictureScale, ROWS, TARGET } from './pictureScale.ts'
import { spokenStrike, strikeFigures, strikeLabels } from './strikeFigures.ts'

/** Points that PageUp and PageDown move a strike by, and the finest step, with Shift. */
const COARSE = 25
const FINE = 1

const shownStrikes = () => strikesOf(lab.scenario.get())

const write = (strikes: CondorStrikes, phase: EditPhase): boolean =>
  scenarioStore.getState().edit(strikeFields(strikes), { phase }).ok

/** The pin of a sold put, its tip at the bottom right of its box. */
const PIN_SHAPE = `M1,1H${PIN.width - 1}V${PIN.height - 1}L1,12Z`

/** A call's pin is turned to the other side, a bought strike's hangs from the axis. */
const pinTurn = (name: StrikeName) =>
  `translate(${isPut(name) ? 0 : PIN.width} ${isSold(name) ? 0 : PIN.height}) scale(${isPut(name) ? 1 : -1} ${isSold(name) ? 1 : -1})`

/** Where the tip is in the pin's box, px from its left. */
const tipOf = (name: StrikeName) => (isPut(name) ? PIN.width - 1 : 1)

interface StrikeHandleProps {
  readonly name: StrikeName
  readonly axis: PictureAxis
  readonly scale: PictureScale
  /** Whether a sold strike takes its wing along. */
  readonly keepsWidths: boolean
}

/** A strike as a pin on the axis: dragged by pointer or finger, stepped by keys. */
export function StrikeHandle({ name, axis, scale, keepsWidths }: StrikeHandleProps) {
  const handle = useRef<HTMLDivElement>(null)
  const pin = useRef<SVGSVGElement>(null)

  useDraw([lab.scenario], () => {
    if (!handle.current || !pin.current) return
    const { left, tip } = handlePlace(name, shownStrikes(), scale)
    handle.current.style.translate = `${left.toFixed(1)}px`
    pin.current.style.translate = `${(tip - left - tipOf(name)).toFixed(1)}px`
  })

  const moved = (from: CondorStrikes, target: number) =>
    keepsWidths && isSold(name) ? moveWing(from, name, target) : moveStrike(from, name, target)

  usePointerDrag(handle, {
    begin: shownStrikes,
    // From where the drag began, so that what was pushed on the way comes back when the finger does.
    move: (start, { x, fine }) => {
      const level = start[name] + x * scale.pointsPerPx
      const inView = Math.min(Math.max(level, axis.domain.min), axis.domain.max)
      write(moved(start, fine ? FINE * Math.round(inView / FINE) : toStep(inView)), 'live')
    },
    end: commitEdits,
  })

  const top = isSold(name) ? ROWS.axis - TARGET : ROWS.axis
  return (
    <div ref={handle} className={styles.handle} data-strike={name} style={{ top, width: TARGET, height: TARGET }}>
      <svg
        ref={pin}
        className={styles.pin}
        data-sold={isSold(name) || undefined}
        width={PIN.width}
        height={PIN.height}
        aria-hidden="true"
      >
        <path d={PIN_SHAPE} transform={pinTurn(name)} />
      </svg>
      <LiveRange
        label={strikeLabels[name]}
        className={styles.slider}
        {...axis.limits}
        step={STRIKE_STEP}
        grain={FINE}
        coarse={COARSE}
        integer
        read={() => shownStrikes()[name]}
        write={(target, phase) => write(moved(shownStrikes(), target), phase)}
        release={commitEdits}
        valueText={() => spokenStrike(strikeFigures(lab.position.get(), name))}
      />
    </div>
  )
}

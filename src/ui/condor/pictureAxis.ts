import { evaluateDensity, type PositionResult } from '../../engine/index.ts'
import { STRIKE_STEP, strikesOf } from '../../scenario/condorStrikes.ts'
import { parameters } from '../../scenario/parameters.ts'
import type { LiveSource } from '../../store/frameLoop.ts'
import { lab } from '../../store/live.ts'
import type { Domain } from '../charts/scale/domain.ts'

/** The index axis of the picture, in points of SPX. */
export interface PictureAxis {
  /** What is in view. */
  readonly domain: Domain
  /** How far keys take a strike. */
  readonly limits: Domain
}

/** Standard deviations of the implied move that are always in view, and that keys reach; ours. */
const SHOWN_DEVIATIONS = 2.4
const REACHED_DEVIATIONS = 4
/** Room to drag beyond the outermost strikes, as a share of what is between them; ours. */
const ROOM = 0.08

type Position = Pick<PositionResult, 'inputs' | 'condor'>

/** The axis that shows a condor, its SD bands and room to move the strikes. */
export function axisOf({ inputs, condor }: Position): PictureAxis {
  const { spx } = inputs
  const { longPut, longCall } = strikesOf(inputs)
  const around = (deviations: number): Domain => ({
    min: Math.min(longPut, spx - deviations * condor.expectedMovePoints),
    max: Math.max(longCall, spx + deviations * condor.expectedMovePoints),
  })
  const shown = around(SHOWN_DEVIATIONS)
  const room = ROOM * (shown.max - shown.min)
  const reached = around(REACHED_DEVIATIONS)
  return {
    domain: { min: Math.max(0, Math.min(shown.min, longPut - room)), max: Math.max(shown.max, longCall + room) },
    limits: {
      min: Math.max(STRIKE_STEP, STRIKE_STEP * Math.floor(reached.min / STRIKE_STEP)),
      max: Math.min(
        parameters.shortCall.max + parameters.callWidth.max,
        STRIKE_STEP * Math.ceil(reached.max / STRIKE_STEP),
      ),
    },
  }
}

const sameDomain = (a: Domain, b: Domain) => a.min === b.min && a.max === b.max

/** The axis of the moment, except that it keeps still while a finger is down; the same object while nothing changes. */
export function stillAxis(position: LiveSource<Position>, dragging: LiveSource<boolean>): LiveSource<PictureAxis> {
  let held: PictureAxis | undefined
  return {
    get() {
      if (held && dragging.get()) return held
      const next = axisOf(position.get())
      if (!held || !sameDomain(held.domain, next.domain) || !sameDomain(held.limits, next.limits)) held = next
      return held
    },
    subscribe(listener) {
      const stops = [position.subscribe(listener), dragging.subscribe(listener)]
      return () => {
        for (const stop of stops) stop()
      }
    },
  }
}

/** The picture's own. */
export const pictureAxis = stillAxis(lab.position, lab.dragging)
export const densityNow = lab.fromPosition(evaluateDensity)

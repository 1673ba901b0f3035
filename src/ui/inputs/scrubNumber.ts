import { type ParameterKey, parameterOf } from '../../scenario/parameters.ts'
import { scrub } from '../live/scrub.ts'
import { commitEdits, writeValue } from './editing.ts'
import { sliderRange, startNumber } from './shownValue.ts'

/** A label dragged this far runs through the everyday range of its number, px (ours). */
const WAY = 400
/** Where there is no such range: steps for a px (ours). */
const STEPS_PER_PX = 0.25

/** Lets the press on a number's label become a drag that changes the number. */
export function scrubNumber(down: PointerEvent, label: HTMLElement, key: ParameterKey): void {
  const parameter = parameterOf(key)
  if (parameter.kind !== 'number' && parameter.kind !== 'auto') return
  if (Number.isNaN(startNumber(key))) return
  const range = sliderRange(key)
  scrub(down, label, {
    min: parameter.min,
    max: parameter.max,
    step: parameter.step,
    integer: parameter.kind === 'number' && parameter.integer,
    perPx: range ? (range.max - range.min) / WAY : parameter.step * STEPS_PER_PX,
    read: () => startNumber(key),
    write: (value) => writeValue(key, value, 'live').problem === null,
    release: commitEdits,
  })
}

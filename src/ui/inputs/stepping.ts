/** Ours: Shift divides the step by ten, PageUp and PageDown multiply it by ten. */
const FINE = 10
const COARSE = 10
/** Enough places for a fine step of the smallest step in the table (0.01 / 10) and no binary dust. */
const PLACES = 6

interface Range {
  readonly min: number
  readonly max: number
  readonly step: number
  /** Step of PageUp and PageDown; left out, ten steps. */
  readonly coarse?: number | undefined
  readonly integer?: boolean | undefined
}

interface KeyPress {
  readonly key: string
  readonly shiftKey: boolean
}

const clean = (value: number) => Number(value.toFixed(PLACES))

/**
 * The next multiple of `step` above or below a value; a value off the grid goes to its neighbour on the grid first, so
 * that 17.44 steps to 17.5 and not to 17.54. The result stays within the range.
 */
export function stepFrom(value: number, direction: 1 | -1, step: number, { min, max }: Range): number {
  const places = value / step
  const nearest = Math.round(places)
  const onGrid = Math.abs(places - nearest) < 1e-6
  const next = onGrid ? nearest + direction : direction > 0 ? Math.ceil(places) : Math.floor(places)
  return clean(Math.min(max, Math.max(min, next * step)))
}

/**
 * What a key makes of a value, or null where the key does not step: arrows step, Shift+arrows step finely, PageUp and
 * PageDown coarsely. Whole-number parameters have no finer step than one.
 */
export function stepByKey(value: number, press: KeyPress, range: Range): number | null {
  const fine = range.integer ? Math.max(1, range.step / FINE) : range.step / FINE
  const arrow = press.shiftKey ? fine : range.step
  const coarse = range.coarse ?? range.step * COARSE
  switch (press.key) {
    case 'ArrowUp':
    case 'ArrowRight':
      return stepFrom(value, 1, arrow, range)
    case 'ArrowDown':
    case 'ArrowLeft':
      return stepFrom(value, -1, arrow, range)
    case 'PageUp':
      return stepFrom(value, 1, coarse, range)
    case 'PageDown':
      return stepFrom(value, -1, coarse, range)
    default:
      return null
  }
}

import {
  DRAG,
  DRAG_DAYS,
  HELD_VIX_FLOOR,
  LINKED_VIX_CAP,
  LINKED_VIX_FLOOR,
  PER_POINT,
  PER_SQUARE,
  SHOCK_DAYS,
  SLOWEST,
  SPEED,
  SPEED_LIMIT,
  type VixRule,
} from '../../market/spotVol.ts'
import { type ExplainContext, vixNow } from '../context.ts'
import { apply, type Expression, just, minus, negative, product, quotient, squared, sum } from '../expression.ts'
import { type Naming, naming, type Quantity, quantity } from '../quantity.ts'
import { assumption, ours, sources } from '../sources.ts'
import type { Worksheet } from '../worksheet.ts'

/** A move of SPX over some days, which VIX follows. */
export interface SpotMove {
  readonly move: Quantity
  readonly days: Quantity
}

const NAME: Naming = naming('vixThen', 'V′', 'VIX then', 'VIX points')

/** In a fall of x %:  V + stress (1.2 x + 0.087 x² e^(-h/15) - 0.2 x (1 - e^(-h/30))), at most 150 or V. */
function inFall(sheet: Worksheet, context: ExplainContext, { move, days }: SpotMove): Expression {
  const fall = sheet.step(naming('fall', 'f', 'Fall of SPX in per cent', 'number'), product(-100, move))
  const stress = quantity(
    naming('stress', 'c', 'What the rise of VIX is multiplied by', 'number'),
    context.inputs.spotVolStress,
    assumption('spotVolStress', 'the fit undershoots overshooting peaks'),
  )
  const fading = (over: number): Expression => apply('exp', quotient(negative(days), over))
  const rise = sheet.step(
    naming('vixRise', 'u', 'Rise of VIX that goes with it', 'VIX points'),
    product(
      stress,
      minus(
        sum(product(PER_POINT, fall), product(PER_SQUARE, squared(fall), fading(SHOCK_DAYS))),
        product(DRAG, fall, minus(1, fading(DRAG_DAYS))),
      ),
    ),
    { source: sources.spotVolLink },
  )
  return apply('min', sum(vixNow(context), rise), apply('max', LINKED_VIX_CAP, vixNow(context)))
}

/** In a rise of x %:  9.5 + (V - 9.5) e^(-k x / (V - 9.5)); at or below 9.5 VIX stays. */
function inRise(sheet: Worksheet, context: ExplainContext, { move }: SpotMove): Expression {
  const vix = vixNow(context)
  if (vix.value <= LINKED_VIX_FLOOR) return just(vix)
  const above = sheet.step(
    naming('above', 'a', 'VIX above the floor of the link', 'VIX points'),
    minus(vix, LINKED_VIX_FLOOR),
    ours('no rise of SPX takes VIX below 9.5'),
  )
  const speed = sheet.step(
    naming('fallSpeed', 'k', 'Points that VIX falls by at first, for each per cent', 'number'),
    apply('clamp', product(SPEED, above), SLOWEST, SPEED_LIMIT),
    ours('how fast VIX falls in a rise'),
  )
  return sum(LINKED_VIX_FLOOR, product(above, apply('exp', quotient(negative(product(speed, 100, move)), above))))
}

/** VIX after a move of SPX, by the rule of a scenario. @param held  what a VIX that is held apart moves by */
export function vixThenOf(
  sheet: Worksheet,
  context: ExplainContext,
  rule: VixRule,
  spot: SpotMove,
  value: number,
  held: Expression,
): Quantity {
  if (rule.mode === 'held') {
    const moved = apply('clamp', sum(vixNow(context), held), HELD_VIX_FLOOR, LINKED_VIX_CAP)
    return sheet.step(NAME, moved, { value, ...ours('a held VIX is kept between 5 and 150') })
  }
  const follows = spot.move.value <= 0 ? inFall : inRise
  return sheet.step(NAME, follows(sheet, context, spot), { value, source: sources.spotVolLink })
}

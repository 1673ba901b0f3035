import { spotNow } from '../context.ts'
import { minus, product } from '../expression.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { spotThenOf, vixThenBy } from '../sections/marketThen.ts'
import { sources } from '../sources.ts'
import type { CausedLeg, CauseTask } from './task.ts'

/** The move of each leg's own underlying, in points: worked out before the legs where it is SPX. */
export type UnderlyingMove = (leg: CausedLeg) => Quantity

/** The future under a leg; a future is its own. */
const futureUnder = ({ leg, name }: CausedLeg): string =>
  leg.contract.kind === 'vixFuture' ? name : `Future under ${name}`

/** What a VIX future moves by beyond its roll. */
function futureMove({ sheet }: CauseTask, leg: CausedLeg): Quantity {
  const { number, profit } = leg
  const origin = { source: sources.reprice }
  const named = futureUnder(leg)
  const then = quantity(
    naming(`futureThen${number}`, `F′_${number}`, `${named}, then`, 'VIX points'),
    profit.underlying.atEnd,
    origin,
  )
  const atRest = quantity(
    naming(`futureAtRest${number}`, `F_${number}`, `${named}, then, had SPX and VIX not moved`, 'VIX points'),
    profit.underlying.atRest,
    origin,
  )
  return sheet.step(
    naming(`futureMove${number}`, `dF_${number}`, `${named}: move beyond its roll`, 'VIX points'),
    minus(then, atRest),
  )
}

/** What the volatility of a leg moves by beyond what time does to it. */
export function volMoveOf({ sheet }: CauseTask, { number, name, profit: { vol } }: CausedLeg): Quantity {
  const origin = { source: sources.reprice }
  const then = quantity(
    naming(`volThen${number}`, `σ′_${number}`, `Volatility of ${name}, then`, 'fraction'),
    vol.atEnd,
    origin,
  )
  const atRest = quantity(
    naming(`volAtRest${number}`, `σ_${number}`, `Volatility of ${name}, then, had SPX and VIX not moved`, 'fraction'),
    vol.atRest,
    origin,
  )
  return sheet.step(
    naming(`volMove${number}`, `dσ_${number}`, `Change of the volatility of ${name}`, 'vol points'),
    product(100, minus(then, atRest)),
  )
}

/**
 * Works out the market at the end of the what-if and then begins the legs.
 * @param legs     those that have a part in the cause
 * @param byVol    whether their volatility has, which follows VIX
 */
export function marketOf(task: CauseTask, legs: readonly CausedLeg[], byVol: boolean): UnderlyingMove {
  const { sheet, context } = task
  sheet.section('The market then')
  const onSpx = legs.some(({ profit }) => profit.onSpx)
  const spotThen = onSpx || byVol ? spotThenOf(sheet, context) : null
  if (byVol || legs.some(({ profit }) => !profit.onSpx)) vixThenBy(sheet, context)
  const ofSpx =
    onSpx && spotThen
      ? sheet.step(naming('spotMove', 'dS', 'Move of SPX in points', 'points'), minus(spotThen, spotNow(context)))
      : null
  sheet.section('Each leg')
  return (leg) => (leg.profit.onSpx && ofSpx ? ofSpx : futureMove(task, leg))
}

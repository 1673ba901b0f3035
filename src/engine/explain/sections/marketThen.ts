import type { HorizonMove } from '../../book/attribution.ts'
import { whatIfMove } from '../../book/whatIfMove.ts'
import type { LabInputs } from '../../inputs.ts'
import type { VixRule } from '../../market/spotVol.ts'
import { type ExplainContext, spotNow } from '../context.ts'
import { just, product, sum } from '../expression.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { input } from '../sources.ts'
import type { Worksheet } from '../worksheet.ts'
import { vixThenOf } from './vixThen.ts'

const ruleOf = ({ spotVol, spotVolStress, vixMove }: LabInputs): VixRule => ({
  mode: spotVol,
  stress: spotVolStress,
  heldMove: vixMove,
})

/** Where the what-if takes SPX and VIX, as the engine has it. */
export const moveOf = ({ inputs, market }: ExplainContext): HorizonMove => whatIfMove(inputs, market, ruleOf(inputs))

const spotMove = ({ inputs }: ExplainContext): Quantity =>
  quantity(
    naming('move', 'x', 'Move of SPX', 'fraction'),
    inputs.spotMovePct / 100,
    input('spotMovePct', 'Move of SPX as set'),
  )

/** SPX at the end of the what-if. */
export const spotThenOf = (sheet: Worksheet, context: ExplainContext): Quantity =>
  sheet.step(naming('spotThen', 'S′', 'SPX then', 'points'), product(spotNow(context), sum(1, spotMove(context))))

/** VIX at the end of the what-if. */
export function vixThenBy(sheet: Worksheet, context: ExplainContext): Quantity {
  const { inputs } = context
  const days = quantity(
    naming('days', 'h', 'Days that pass', 'days'),
    inputs.daysForward,
    input('daysForward', 'Days as set'),
  )
  const held = quantity(
    naming('heldMove', 'u', 'What VIX moves by', 'VIX points'),
    inputs.vixMove,
    input('vixMove', 'Move of a held VIX as set'),
  )
  const spot = { move: spotMove(context), days }
  return vixThenOf(sheet, context, ruleOf(inputs), spot, moveOf(context).vix, just(held))
}

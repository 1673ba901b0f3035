import { SPX_MULTIPLIER } from '../../product/spxStructures.ts'
import { lotsNow, multiplierOf } from '../context.ts'
import { any, compares, otherwise, when } from '../decision.ts'
import { apply, product, quotient, sum } from '../expression.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { input, ours } from '../sources.ts'
import type { CheckCase, ExplainCheck } from './checkCase.ts'

/** Delta of one condor: that of its four legs over 100 N. */
function deltaOf(check: CheckCase): Quantity {
  const { sheet, context, method } = check
  const legs = method.book.legs.filter(({ leg }) => leg.layer === 'condor')
  const deltas = legs.map(({ name, spx }, place) =>
    quantity(naming(`delta${place}`, `Δ_${place + 1}`, `Delta of ${name}`, 'USD per point'), spx.deltaUsd, {
      opens: { kind: 'leg', layer: 'condor', place },
    }),
  )
  sheet.section('Delta of one condor')
  const held = sheet.step(
    naming('condorDelta', 'Δ_condor', 'Delta of the condors', 'USD per point'),
    sum(...deltas),
    ours('the hedge is left out, since its own delta would hide the drift of the strikes'),
  )
  return check.made(
    'Delta of one condor',
    'delta',
    'Δ',
    quotient(held, product(multiplierOf('multiplier', SPX_MULTIPLIER), lotsNow(context))),
  )
}

/** HR-7: |delta| above 0.12, or RSI of SPX below 35. */
export const explainPositionDelta: ExplainCheck = (check) => {
  const { sheet, finding } = check
  const rsiFirst = finding.readings[0].label === 'RSI of SPX'
  const rsiOf = () => {
    sheet.section('Relative strength')
    return check.entered('RSI of SPX', 'rsi', 'R', input('rsiSpx', 'RSI of SPX as entered'))
  }
  const [first, last] = rsiFirst ? [deltaOf, rsiOf] : [rsiOf, deltaOf]
  const made = [first(check), last(check)]
  const [rsi, delta] = rsiFirst ? [made[1], made[0]] : made
  sheet.further('Size of the delta')
  const size = sheet.step(naming('deltaSize', '|Δ|', 'Delta without its sign', 'number'), apply('abs', delta))
  const band = check.given('Band, either way', 'band', 'Δ_band', { rule: 'HR-7' })
  const level = check.given('RSI below', 'rsiLevel', 'R_low', { rule: 'HR-7' }, 'Low RSI of SPX')
  return {
    result: made[1],
    rulings: [when('broken', any(compares(size, '>', band), compares(rsi, '<', level))), otherwise('pass')],
  }
}

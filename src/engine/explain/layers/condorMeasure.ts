import { ironCondorLegs } from '../../product/condor.ts'
import { SPX_MULTIPLIER } from '../../product/spxStructures.ts'
import { type ExplainContext, lotsNow, multiplierOf, spotNow } from '../context.ts'
import { apply, product, sum } from '../expression.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { vegaSizeOf } from '../sections/oneFactorVega.ts'
import { input } from '../sources.ts'
import type { Worksheet } from '../worksheet.ts'

/** Delta of a short strike, explained by its leg: the second and third in order of strike. */
const shortDelta = (id: string, index: string, delta: number, place: number): Quantity =>
  quantity(naming(id, `Δ_${index}`, `Delta of the ${index}`, 'number'), delta, {
    opens: { kind: 'leg', layer: 'condor', place },
  })

function notional(sheet: Worksheet, context: ExplainContext): Quantity {
  const { condor, request, sizing, inputs } = context
  const name = naming('measure', 'N_c', 'Notional of the condor', 'USD')
  const basis = input('notionalBasis', 'Condor notional as chosen; delta-adjusted is ours')
  if (request.notionalBasis === 'stated') {
    return quantity(name, inputs.statedNotionalUsd, input('statedNotionalUsd', 'Stated notional as entered'))
  }
  const underlying = [spotNow(context), multiplierOf('multiplier', SPX_MULTIPLIER), lotsNow(context)]
  if (request.notionalBasis === 'underlying') {
    return sheet.step(name, product(...underlying), { value: sizing.notional, ...basis })
  }
  const put = shortDelta('putDelta', 'short put', condor.shortPutDelta, 1)
  const call = shortDelta('callDelta', 'short call', condor.shortCallDelta, 2)
  const deltas = sum(apply('abs', put), apply('abs', call))
  return sheet.step(name, product(deltas, ...underlying), { value: sizing.notional, ...basis })
}

/** What the rule's percentage is taken of, in the unit of the exposure basis. */
export function measureOf(sheet: Worksheet, context: ExplainContext): Quantity {
  const { request, sizing } = context
  if (request.exposureBasis === 'contracts') return lotsNow(context)
  if (request.exposureBasis !== 'vega') return notional(sheet, context)
  const legs = ironCondorLegs(request.condor)
  const holder = { id: 'condor', index: 'condor', label: 'the condor' }
  return vegaSizeOf(sheet, context, legs, sizing.notional, holder)
}

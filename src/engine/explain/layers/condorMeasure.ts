import { condorNotional } from '../../methodology/exposure.ts'
import type { PlanContext } from '../../methodology/planContext.ts'
import { ironCondorLegs } from '../../product/condor.ts'
import { SPX_MULTIPLIER } from '../../product/spxStructures.ts'
import { type ExplainContext, lotsNow, multiplierOf, spotNow } from '../context.ts'
import { apply, product, sum } from '../expression.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { oneFactorVegaOf, vegaSizeOf } from '../sections/oneFactorVega.ts'
import { input } from '../sources.ts'
import type { Worksheet } from '../worksheet.ts'

const CONDOR = { id: 'condor', index: 'condor', label: 'the condor' }

/** Delta of a short strike, which its own explanation works out. */
const shortDelta = (id: string, index: string, delta: number, reading: 'shortPutDelta' | 'shortCallDelta'): Quantity =>
  quantity(naming(id, `Δ_${index}`, `Delta of the ${index}`, 'number'), delta, {
    opens: { kind: 'condor', reading },
  })

/** Notional of the condor in the basis chosen: a step, or what was entered. */
export function notionalOf(sheet: Worksheet, context: ExplainContext): Quantity {
  const { condor, request, market, inputs } = context
  const name = naming('measure', 'N_c', 'Notional of the condor', 'USD')
  const basis = input('notionalBasis', 'Condor notional as chosen; delta-adjusted is ours')
  if (request.notionalBasis === 'stated') {
    return quantity(name, inputs.statedNotionalUsd, input('statedNotionalUsd', 'Stated notional as entered'))
  }
  const value = condorNotional(request.condor, market, request.notionalBasis, inputs.statedNotionalUsd)
  const underlying = [spotNow(context), multiplierOf('multiplier', SPX_MULTIPLIER), lotsNow(context)]
  if (request.notionalBasis === 'underlying') {
    return sheet.step(name, product(...underlying), { value, ...basis })
  }
  const put = shortDelta('putDelta', 'short put', condor.shortPutDelta, 'shortPutDelta')
  const call = shortDelta('callDelta', 'short call', condor.shortCallDelta, 'shortCallDelta')
  const deltas = sum(apply('abs', put), apply('abs', call))
  return sheet.step(name, product(deltas, ...underlying), { value, ...basis })
}

/** What the rule's percentage is taken of, in the unit of the exposure basis. */
export function measureOf(sheet: Worksheet, context: ExplainContext): Quantity {
  const { request, sizing } = context
  if (request.exposureBasis === 'contracts') return lotsNow(context)
  if (request.exposureBasis !== 'vega') return notionalOf(sheet, context)
  return vegaSizeOf(sheet, context, ironCondorLegs(request.condor), sizing.notional, CONDOR)
}

/** Maximum loss of the condors, which its own explanation works out. */
export const riskCapitalOf = ({ riskCapital }: PlanContext): Quantity =>
  quantity(naming('riskCapital', 'R', 'Risk capital of the condor: its maximum loss', 'USD'), riskCapital, {
    opens: { kind: 'figure', figure: 'maxLoss' },
  })

/** Sum of the absolute short-strike deltas times condors. */
export function shortDeltaOf(sheet: Worksheet, context: ExplainContext, { shortDelta: value }: PlanContext): Quantity {
  const put = shortDelta('putDelta', 'short put', context.condor.shortPutDelta, 'shortPutDelta')
  const call = shortDelta('callDelta', 'short call', context.condor.shortCallDelta, 'shortCallDelta')
  const name = naming('shortDelta', 'D', 'Short-strike delta of the condors', 'number')
  return sheet.step(name, product(sum(apply('abs', put), apply('abs', call)), lotsNow(context)), { value })
}

/** One-factor vega of the condors, signed. */
export const condorVegaOf = (sheet: Worksheet, context: ExplainContext, { condorVega }: PlanContext): Quantity =>
  oneFactorVegaOf(sheet, context, ironCondorLegs(context.request.condor), condorVega, CONDOR)

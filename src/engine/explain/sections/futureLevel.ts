import { curveBeta, LOWEST_LEVEL } from '../../market/vixCurve.ts'
import { DAYS_PER_YEAR } from '../../units.ts'
import { type ExplainContext, observedVix, vixNow } from '../context.ts'
import { apply, minus, negative, product, quotient, sum } from '../expression.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { input, sources } from '../sources.ts'
import type { Worksheet } from '../worksheet.ts'

/** Which future: what its symbols end in and what it is called. */
export interface FutureNaming {
  /** Unique in the explanation. */
  readonly id: string
  /** "F", "F_1", "C". */
  readonly symbol: string
  readonly label: string
}

const indexed = (symbol: string, base: string): string => symbol.replace(/^[^_]*/, base)

/** Points the future moves per point of VIX: beta(u) = w e^(-a u/365) + (1 - w) e^(-b u/365). */
function betaOf(sheet: Worksheet, context: ExplainContext, days: number, { id, symbol, label }: FutureNaming) {
  const { response } = context.market.dynamics
  const { fastWeight, fastSpeed, slowSpeed, tenorScale } = response
  const origin = input('curveResponse', 'Curve response as chosen; measured on VIX futures settlements 2004-2025')
  const term = quantity(naming(`${id}Days`, indexed(symbol, 'u'), `Days to settlement: ${label}`, 'days'), days, {
    source: sources.calendar,
  })
  const weight = quantity(naming('fastWeight', 'w_fast', 'Weight of the fast response', 'number'), fastWeight, origin)
  const fast = quantity(naming('fastSpeed', 'κ_fast', 'Fast decay with tenor, per year', 'number'), fastSpeed, origin)
  const slow = quantity(naming('slowSpeed', 'κ_slow', 'Slow decay with tenor, per year', 'number'), slowSpeed, origin)
  const scale = quantity(naming('tenorScale', 'z', 'Stretch of the tenor', 'number'), tenorScale, origin)
  const decay = (speed: Quantity) => apply('exp', quotient(negative(product(speed, scale, term)), DAYS_PER_YEAR))
  return sheet.step(
    naming(`${id}Beta`, indexed(symbol, 'β'), `Response to VIX: ${label}`, 'number'),
    sum(product(weight, decay(fast)), product(minus(1, weight), decay(slow))),
    { value: curveBeta(days, response), source: sources.curveResponse },
  )
}

/**
 * Level of the VIX futures curve at a tenor and at today's VIX: as quoted, shocked by beta, or of the typical curve.
 * @param days  > 0
 */
export function futureLevel(sheet: Worksheet, context: ExplainContext, days: number, name: FutureNaming): Quantity {
  const { snapshot, market, inputs } = context
  const level = market.curve.level(days)
  const result = naming(name.id, name.symbol, name.label, 'VIX points')
  if (inputs.curveSource === 'typical') return quantity(result, level, { source: sources.typicalCurve })
  if (market.vix === snapshot.vix) return quantity(result, level, { source: sources.quotedCurve })
  const observed = quantity(
    naming(`${name.id}Observed`, indexed(name.symbol, 'C'), `${name.label} as observed`, 'VIX points'),
    snapshot.curve.level(days),
    { source: sources.quotedCurve },
  )
  const beta = betaOf(sheet, context, days, name)
  const moved = sum(observed, product(beta, minus(vixNow(context), observedVix(context))))
  return sheet.step(result, apply('max', apply('min', observed, LOWEST_LEVEL), moved), {
    value: level,
    source: sources.curveResponse,
    note: `No shock takes a future below ${LOWEST_LEVEL} points, unless it started lower.`,
  })
}

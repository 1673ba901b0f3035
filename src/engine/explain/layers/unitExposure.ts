import { oneFactorVega } from '../../book/oneFactorVega.ts'
import { bookValue } from '../../book/valueBook.ts'
import { curveBeta } from '../../market/vixCurve.ts'
import { type ExposureBasis, SHARES_PER_CONTRACT, unitExposure } from '../../methodology/exposure.ts'
import { pricerOf } from '../../pricing/registry.ts'
import type { Leg } from '../../product/leg.ts'
import { type ExplainContext, multiplierOf } from '../context.ts'
import { apply, type Expression, just, product, quotient, sum } from '../expression.ts'
import { type Naming, naming, type Origin, type Quantity, quantity, type Unit } from '../quantity.ts'
import { oneFactorVegaOf } from '../sections/oneFactorVega.ts'
import { ours, sources } from '../sources.ts'
import type { Worksheet } from '../worksheet.ts'

/** A leg of one unit of a hedge, and where its own explanation is once the layer holds it. */
export interface UnitLeg {
  readonly leg: Leg
  readonly place: number
  readonly isHeld: boolean
}

/** A number of one leg; of legs after the first the symbol says which. */
export function ofLeg(
  { leg, place, isHeld }: UnitLeg,
  id: string,
  symbol: string,
  label: string,
  unit: Unit,
  value: number,
  origin: Origin,
): Quantity {
  const name = naming(`${id}${place}`, place === 0 ? symbol : `${symbol}_leg ${place + 1}`, label, unit)
  return quantity(name, value, isHeld ? { ...origin, opens: { kind: 'leg', layer: leg.layer, place } } : origin)
}

/** |one-factor vega| / beta(T) x C(T): what a product on SPX or its variance stands for in VIX futures. */
function vixEquivalent(context: ExplainContext, unit: UnitLeg, days: number): Expression {
  const { market } = context
  const vega = ofLeg(
    unit,
    'unitVega',
    'ν',
    'One-factor vega of one unit',
    'USD per VIX point',
    oneFactorVega([unit.leg], market),
    {
      source: sources.reprice,
    },
  )
  const beta = ofLeg(
    unit,
    'unitBeta',
    'β',
    'Response of its VIX future to VIX',
    'number',
    curveBeta(days, market.dynamics.response),
    {
      source: sources.curveResponse,
    },
  )
  const level = ofLeg(
    unit,
    'unitLevel',
    'F',
    'VIX futures curve at its tenor',
    'VIX points',
    market.curve.level(days),
    {
      source: sources.quotedCurve,
    },
  )
  return product(quotient(apply('abs', vega), beta), level)
}

/** USD a long leg stands for: its own future x multiplier, times |delta| on the delta basis. */
function legNotional(context: ExplainContext, unit: UnitLeg, basis: 'contract' | 'delta'): Expression {
  const { contract } = unit.leg
  const pricer = pricerOf(contract)
  const clock = pricer.clock(contract, context.market.moment)
  const { forward, forwardDelta } = pricer.quote(contract, clock, context.market)
  if (contract.kind === 'volatilityEtp') {
    const leverage = ofLeg(unit, 'leverage', 'L', 'Daily leverage', 'number', contract.leverage, {
      source: sources.roll,
    })
    return product(
      leverage,
      ofLeg(unit, 'share', 'P', 'Price of a share', 'USD per share', forward, { source: sources.roll }),
    )
  }
  if (contract.kind !== 'vixOption' && contract.kind !== 'vixFuture') return vixEquivalent(context, unit, clock.days)
  const future = ofLeg(unit, 'future', 'F', 'VIX future of the same settlement', 'VIX points', forward, {
    source: sources.quotedCurve,
  })
  const full = [multiplierOf(`unitMultiplier${unit.place}`, contract.multiplier), future]
  if (basis === 'contract') return product(...full)
  const delta = ofLeg(unit, 'unitDelta', 'Δ', 'Delta to its future', 'number', forwardDelta, {
    source: sources.black76,
  })
  return product(...full, apply('abs', delta))
}

function exposureOf(context: ExplainContext, unit: UnitLeg, basis: Exclude<ExposureBasis, 'vega'>): Expression | null {
  const { leg } = unit
  if (basis === 'premium') {
    return just(
      ofLeg(unit, 'unitValue', 'v', 'Value of the leg in one unit', 'USD', bookValue([leg], context.market), {
        source: sources.reprice,
      }),
    )
  }
  if (leg.quantity <= 0) return null
  if (basis !== 'contracts') return legNotional(context, unit, basis)
  const count = ofLeg(
    unit,
    'count',
    'k',
    'Long contracts or shares in one unit',
    leg.contract.kind === 'volatilityEtp' ? 'shares' : 'contracts',
    leg.quantity,
    ours('the structure of the instrument'),
  )
  return leg.contract.kind === 'volatilityEtp' ? quotient(count, SHARES_PER_CONTRACT) : just(count)
}

const names: Readonly<Record<Exclude<ExposureBasis, 'vega'>, Naming>> = {
  contract: naming('unitMeasure', 'E_unit', 'Exposure of one unit', 'USD'),
  delta: naming('unitMeasure', 'E_unit', 'Exposure of one unit', 'USD'),
  premium: naming('unitMeasure', 'π_unit', 'Premium of one unit', 'USD'),
  contracts: naming('unitMeasure', 'E_unit', 'Exposure of one unit', 'contracts'),
}

/**
 * Exposure of one unit of a hedge in a basis; long legs only, but for premium and vega.
 * @param origin  where the basis comes from, where the rule does not set it
 */
export function unitExposureOf(
  sheet: Worksheet,
  context: ExplainContext,
  unit: readonly UnitLeg[],
  basis: ExposureBasis,
  origin: Origin = {},
): Quantity {
  const legs = unit.map(({ leg }) => leg)
  const value = unitExposure(legs, context.market, basis)
  if (basis === 'vega') {
    return oneFactorVegaOf(sheet, context, legs, value, { id: 'unit', index: 'unit', label: 'one unit' })
  }
  if (basis === 'premium' && value === 0) {
    const nothing = ours('less than half a cent is rounding: what is entered at its fair price costs nothing')
    return sheet.step(names.premium, just(0), { value, ...nothing })
  }
  const terms = unit.flatMap((each) => exposureOf(context, each, basis) ?? [])
  return sheet.step(names[basis], terms.length === 1 ? terms[0] : sum(...terms), { value, ...origin })
}

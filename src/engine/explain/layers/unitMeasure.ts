import { linkedVix } from '../../market/spotVol.ts'
import type { TargetMeasure } from '../../methodology/layer.ts'
import { DELTA_UNIT_USD, SMALL_FALL, unitMeasure } from '../../methodology/measure.ts'
import { pricerOf } from '../../pricing/registry.ts'
import { SPX_MULTIPLIER } from '../../product/spxStructures.ts'
import { spotNow, vixNow } from '../context.ts'
import { type Expression, just, minus, negative, product, quotient, sum } from '../expression.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { input, sources } from '../sources.ts'
import type { Worksheet } from '../worksheet.ts'
import type { AskedLayer } from './askedLayer.ts'
import { crashValues } from './crashValues.ts'
import { ofLeg, type UnitLeg, unitExposureOf } from './unitExposure.ts'

/** A number of a leg times its quantity. */
function times(count: number, each: Quantity): Expression {
  if (Math.abs(count) === 1) return count > 0 ? just(each) : negative(each)
  return product(count, each)
}

const added = (terms: readonly Expression[]): Expression => (terms.length === 1 ? terms[0] : sum(...terms))

type Explain = (sheet: Worksheet, asked: AskedLayer, unit: readonly UnitLeg[], value: number) => Quantity

/** HR-1: USD per point of the legs' own futures, in units of 100 USD. */
const futureDelta: Explain = (sheet, { plan }, unit, value) => {
  const terms = unit.map((each) => {
    const { contract, quantity: count } = each.leg
    const pricer = pricerOf(contract)
    const { deltaUsd } = pricer.quote(contract, pricer.clock(contract, plan.market.moment), plan.market)
    const label = 'Delta of one contract or share, per point of its own future'
    return times(count, ofLeg(each, 'unitDelta', 'Δ', label, 'USD per point', deltaUsd, { source: sources.black76 }))
  })
  return sheet.step(
    naming('unitMeasure', 'D_unit', 'Hedge delta of one unit, in 100 USD per point', 'number'),
    quotient(added(terms), DELTA_UNIT_USD),
    { value, rules: ['HR-1'] },
  )
}

/** HR-1, counted in SPX terms: one-factor vega x VIX points per SPX point, in units of 100 USD. */
const spxDelta: Explain = (sheet, { context, plan }, unit, value) => {
  const vega = unitExposureOf(sheet, context, unit, 'vega')
  const fallen = quantity(
    naming('vixFallen', 'V′', 'VIX after SPX falls by 1 % at once', 'VIX points'),
    linkedVix(plan.market.vix, SMALL_FALL, 0),
    { source: sources.spotVolLink },
  )
  const slope = sheet.step(
    naming('vixPerPoint', 'g', 'VIX points per SPX point', 'number'),
    quotient(minus(fallen, vixNow(context)), product(-SMALL_FALL, spotNow(context))),
    { source: sources.spotVolLink },
  )
  return sheet.step(
    naming('unitMeasure', 'D_unit', 'Hedge delta of one unit, in 100 USD per SPX point', 'number'),
    quotient(product(vega, slope), SPX_MULTIPLIER),
    { value, rules: ['HR-1'] },
  )
}

const chosen = input('exposureBasis', 'Hedge exposure basis as chosen; contract notional is ours')

/** BW-11: what one unit gains when SPX falls by 20 % at once. */
const crashGain: Explain = (sheet, { plan }, unit, value) => {
  const [now, after] = crashValues(
    plan,
    unit.map(({ leg }) => leg),
    'unit',
    'one unit',
  )
  return sheet.step(naming('unitMeasure', 'G_unit', 'Gain of one unit in the fall', 'USD'), minus(after, now), {
    value,
    rules: ['BW-11'],
  })
}

const explainers: Readonly<Record<Exclude<TargetMeasure, 'quantity'>, Explain>> = {
  exposure: (sheet, { context }, unit) => unitExposureOf(sheet, context, unit, context.request.exposureBasis, chosen),
  vega: (sheet, { context }, unit) => unitExposureOf(sheet, context, unit, 'vega'),
  premium: (sheet, { context }, unit) => unitExposureOf(sheet, context, unit, 'premium'),
  futureDelta,
  spxDelta,
  crashGain,
}

/** What one unit of a layer counts in the target's measure; null where the target is a quantity already. */
export function unitMeasureOf(sheet: Worksheet, asked: AskedLayer, unit: readonly UnitLeg[]): Quantity | null {
  const { measure } = asked.planned
  if (measure === 'quantity') return null
  const legs = unit.map(({ leg }) => leg)
  return explainers[measure](sheet, asked, unit, unitMeasure(measure, legs, asked.plan))
}

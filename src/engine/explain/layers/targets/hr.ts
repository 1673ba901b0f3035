import { CAP_HIGH, CAP_LOW, CAP_UNTIL, RATIO_FROM, RATIO_HIGH, RATIO_LOW } from '../../../methodology/playbooks/hr.ts'
import { lotsNow, vixNow } from '../../context.ts'
import { apply, just, minus, negative, type Operand, product, quotient, sum } from '../../expression.ts'
import { naming, type Quantity, quantity } from '../../quantity.ts'
import { assumption, ours, sources } from '../../sources.ts'
import type { Worksheet } from '../../worksheet.ts'
import type { AskedLayer, ExplainTarget, InPlan } from '../askedLayer.ts'
import { condorVegaOf, shortDeltaOf } from '../condorMeasure.ts'
import { layerShareOf, type SetShare, wholeBudget } from '../layerShare.ts'
import { rangeEnds } from '../rulePosition.ts'

/** HR-1: the ratio on a straight line between two tenors. */
export function ratioOf(sheet: Worksheet, { plan }: InPlan): Quantity {
  const { hrShortDays, hrLongDays } = plan.request.settings.rules
  const [low, high] = rangeEnds({ low: RATIO_LOW, high: RATIO_HIGH, rule: 'HR-1' }, 'number')
  const days = quantity(naming('condorDays', 'T', 'Days to the condor’s expiry', 'days'), plan.condorDays, {
    source: sources.calendar,
  })
  const from = quantity(
    naming('shortTenor', 'T_short', 'Days at the low end of the ratio', 'days'),
    hrShortDays,
    assumption('hrShortDays', 'the tenor at the low end'),
  )
  const to = quantity(
    naming('longTenor', 'T_long', 'Days at the high end of the ratio', 'days'),
    hrLongDays,
    assumption('hrLongDays', 'the tenor at the high end'),
  )
  const name = naming('ratio', 'h', 'Hedge units per unit of short-strike delta', 'number')
  if (hrShortDays >= hrLongDays) {
    return sheet.step(name, just(days.value <= from.value ? low : high), {
      note: 'The tenors set leave no line between them: the ratio jumps at the short one.',
      rules: ['HR-1'],
    })
  }
  const place = apply('clamp', quotient(minus(days, from), minus(to, from)), 0, 1)
  return sheet.step(name, sum(low, product(place, minus(high, low))), { rules: ['HR-1'] })
}

/** HR-2: the split of the hedge. */
function splitOf(sheet: Worksheet, { plan, planned }: AskedLayer): Quantity {
  const { hrFirstSharePct, hrSecondSharePct } = plan.request.settings.rules
  const set: readonly SetShare[] = [
    { parameter: 'hrFirstSharePct', value: hrFirstSharePct / 100 },
    { parameter: 'hrSecondSharePct', value: hrSecondSharePct / 100 },
  ]
  return layerShareOf(sheet, set, planned)
}

/** HR-3: the overlay's most of gross vega, 30 % at VIX 16 and below, 40 % from 20 on. */
export function capShareOf(sheet: Worksheet, { context }: InPlan): Quantity {
  const name = naming('capShare', 'c', 'Most of gross vega in the overlay', 'fraction')
  const low = quantity(naming('capLow', 'c_16', 'The same at VIX 16', 'fraction'), CAP_LOW, { rule: 'HR-3' })
  const high = quantity(naming('capHigh', 'c_20', 'The same at VIX 20', 'fraction'), CAP_HIGH, { rule: 'HR-3' })
  const place = apply('clamp', quotient(minus(vixNow(context), RATIO_FROM), CAP_UNTIL - RATIO_FROM), 0, 1)
  return sheet.step(name, sum(low, product(place, minus(high, low))), {
    ...ours('the straight line between the two levels'),
    rules: ['HR-3'],
  })
}

/** What is left of every layer when the overlay's gross vega is cut to its cap. */
function capPartOf(sheet: Worksheet, asked: AskedLayer, share: Quantity, condorVega: Quantity): Quantity[] {
  const { cap, context } = asked
  if (!cap) return []
  const most = sheet.step(
    naming('capVega', 'ν_cap', 'Most gross vega of the overlay', 'USD per VIX point'),
    product(quotient(share, minus(1, share)), apply('abs', condorVega)),
    { value: context.sizing.plan.vegaCap?.usd ?? 0, rules: ['HR-3'] },
  )
  const uncapped = quantity(
    naming('grossVega', 'ν_gross', 'Gross vega of the layers before the cap and rounding', 'USD per VIX point'),
    cap.vegaUsd,
    { source: sources.reprice },
  )
  return [
    sheet.step(
      naming('capPart', 'k_cap', 'Part of each layer that the cap leaves', 'fraction'),
      apply('min', 1, quotient(most, uncapped)),
      { value: cap.part, rules: ['HR-3'] },
    ),
  ]
}

const cut = (sheet: Worksheet, asked: AskedLayer): Quantity[] =>
  asked.cap ? capPartOf(sheet, asked, capShareOf(sheet, asked), condorVegaOf(sheet, asked.context, asked.plan)) : []

/** HR-1: ratio x share of the layer x short-strike delta. */
function byRatio(sheet: Worksheet, asked: AskedLayer): Operand[] {
  const ratio = ratioOf(sheet, asked)
  const split = splitOf(sheet, asked)
  return [ratio, split, shortDeltaOf(sheet, asked.context, asked.plan), ...cut(sheet, asked)]
}

/** Vega that the condor is short of, at least 0. */
export const shortVegaOf = (sheet: Worksheet, { context, plan }: InPlan): Quantity =>
  shortOf(sheet, plan, condorVegaOf(sheet, context, plan))

const shortOf = (sheet: Worksheet, plan: InPlan['plan'], vega: Quantity): Quantity =>
  sheet.step(
    naming('shortVega', 'ν_short', 'Vega that the condor is short of', 'USD per VIX point'),
    apply('max', 0, negative(vega)),
    { value: plan.condorShortVega },
  )

/** HR-3 as a size: c / (1 - c) x share of the layer x vega that the condor is short of. */
function byVega(sheet: Worksheet, asked: AskedLayer): Operand[] {
  const { context, plan } = asked
  const share = capShareOf(sheet, asked)
  const split = splitOf(sheet, asked)
  const vega = condorVegaOf(sheet, context, plan)
  const short = shortOf(sheet, plan, vega)
  return [quotient(share, minus(1, share)), split, short, ...capPartOf(sheet, asked, share, vega)]
}

export const perSpreadOf = ({ plan }: InPlan): Quantity =>
  quantity(
    naming('condorsPerSpread', 'N_spread', 'Condors for each VIX call spread', 'condors'),
    plan.request.settings.rules.hrCondorsPerSpread,
    { ...assumption('hrCondorsPerSpread', 'the place in the stated 4 to 6'), rule: 'HR-8' },
  )

/** HR-8: one spread for so many condors. */
function byPress(sheet: Worksheet, asked: AskedLayer): Operand[] {
  return [quotient(lotsNow(asked.context), perSpreadOf(asked)), wholeBudget(), ...cut(sheet, asked)]
}

const readings = { ratio: byRatio, vega: byVega, press: byPress }

export const hrTarget: ExplainTarget = (sheet, asked) =>
  readings[asked.plan.request.settings.rules.hrSize](sheet, asked)

import { FIRST_SHARE, SECOND_SHARE } from '../../../methodology/playbooks/tt.ts'
import { apply, type Expression, just, minus, negative, product, quotient, sum } from '../../expression.ts'
import { naming, type Quantity, quantity } from '../../quantity.ts'
import { assumption, ours } from '../../sources.ts'
import type { Worksheet } from '../../worksheet.ts'
import type { AskedLayer, ExplainTarget, InPlan } from '../askedLayer.ts'
import { budgetFactorsOf, budgetOf } from '../budget.ts'
import { measureOf, riskCapitalOf } from '../condorMeasure.ts'
import { futureOf } from '../futures.ts'
import { positionInRange } from '../rulePosition.ts'

/** The share of a layer by TT-1, before the curve tilts it. */
function untilted(sheet: Worksheet, id: 'first' | 'second', position: Quantity): Quantity {
  const { low, high } = id === 'first' ? FIRST_SHARE : SECOND_SHARE
  const end = (place: 'Low' | 'High', at: string, amount: number) =>
    quantity(naming(`${id}${place}`, `${at}_${id}`, `${place} end of the range, ${id} layer`, 'fraction'), amount, {
      rule: 'TT-1',
    })
  const from = end('Low', 'lo', low)
  return sheet.step(
    naming(`${id}Untilted`, `u_${id}`, `Share of the ${id} layer before the tilt`, 'fraction'),
    sum(from, product(position, minus(end('High', 'hi', high), from))),
    { rules: ['TT-1'] },
  )
}

/** TT-2: what the shape of the curve moves from the first layer to the third. */
export function tiltOf(sheet: Worksheet, { plan }: Pick<InPlan, 'plan'>): Quantity {
  const { ttTiltPct, ttTiltFullPct } = plan.request.settings.rules
  const most = quantity(
    naming('tiltMost', 'm', 'Most of the budget that moves', 'fraction'),
    ttTiltPct / 100,
    assumption('ttTiltPct', 'the most that the curve moves'),
  )
  const full = quantity(
    naming('tiltFull', 'g', 'Slope at which the most moves', 'fraction'),
    ttTiltFullPct / 100,
    assumption('ttTiltFullPct', 'the slope of full tilt'),
  )
  const slope = sheet.step(
    naming('curveSlope', 'g_curve', 'Slope of the VIX futures curve, M4 / M1 − 1', 'fraction'),
    minus(quotient(futureOf(plan, 4), futureOf(plan, 1)), 1),
  )
  return sheet.step(
    naming('tilt', 't', 'Tilt: budget moved from the first layer to the third', 'fraction'),
    product(most, apply('clamp', quotient(slope, full), -1, 1)),
    { rules: ['TT-2'] },
  )
}

/** The layer's share: its range, and for the first and the third the tilt, which takes neither below 0. */
function shareOf(sheet: Worksheet, asked: AskedLayer): Quantity {
  const { context, planned } = asked
  const position = positionInRange(sheet, context, null)
  const name = naming('layerShare', 'w', 'Share of the layer in the budget', 'fraction')
  const details = { value: planned.budgetShare ?? 0, rules: ['TT-1', 'TT-2'] }
  const second = () => untilted(sheet, 'second', position)
  if (planned.id === 'second') return sheet.step(name, just(second()), { ...details, rules: ['TT-1'] })
  const first = untilted(sheet, 'first', position)
  const third = sheet.step(
    naming('thirdUntilted', 'u_third', 'What the first two layers leave', 'fraction'),
    minus(minus(1, first), second()),
    { rules: ['TT-1'] },
  )
  const moved: Expression = apply('clamp', tiltOf(sheet, asked), negative(third), first)
  return sheet.step(name, planned.id === 'first' ? minus(first, moved) : sum(third, moved), {
    ...details,
    ...ours('how far the shape of the curve moves the budget'),
  })
}

/** TT-1, TT-2: share of the layer x beta of the other holdings x risk capital of the condor. */
export const ttTarget: ExplainTarget = (sheet, asked) => {
  const budget = budgetOf(asked)
  const base = budget.base === 'riskCapital' ? riskCapitalOf(asked.plan) : measureOf(sheet, asked.context)
  return [shareOf(sheet, asked), ...budgetFactorsOf(sheet, asked, budget), base]
}

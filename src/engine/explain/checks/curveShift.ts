import type { LabInputs } from '../../inputs.ts'
import { REFERENCE_TENORS } from '../../methodology/reference.ts'
import { compares, otherwise, when } from '../decision.ts'
import { apply, minus, quotient } from '../expression.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { input, ours, sources } from '../sources.ts'
import type { CheckCase, ExplainCheck } from './checkCase.ts'

const MARKED = ['refCurve30', 'refCurve60', 'refCurve90', 'refCurve120'] as const satisfies readonly (keyof LabInputs)[]

/** |C(T) - C entry| / C entry at each tenor that is marked. */
function shifts({ sheet, method }: CheckCase): Quantity[] {
  return REFERENCE_TENORS.flatMap((tenor, i) => {
    const before = method.reference?.curve[i] ?? null
    if (before === null) return []
    const now = quantity(
      naming(`curve${tenor}`, `C_${tenor}`, `Curve at ${tenor} days now`, 'VIX points'),
      method.market.curve.level(tenor),
      { source: sources.quotedCurve },
    )
    const then = quantity(
      naming(`marked${tenor}`, `C′_${tenor}`, `Curve at ${tenor} days at entry`, 'VIX points'),
      before,
      input(MARKED[i], `Curve at ${tenor} days as marked at entry`),
    )
    return sheet.step(
      naming(`shift${tenor}`, `x_${tenor}`, `Change at ${tenor} days, either way`, 'fraction'),
      quotient(apply('abs', minus(now, then)), then),
    )
  })
}

/** BW-12: the curve has shifted by 15 %, or a week has passed. */
export const explainCurveShift: ExplainCheck = (check) => {
  const { sheet, finding } = check
  const largest = () => {
    sheet.section('Change of the curve since entry')
    const each = shifts(check)
    return check.made('Largest change of the curve', 'shift', 'x', apply('max', ...each), {
      ...ours('compared at 30, 60, 90 and 120 days'),
    })
  }
  const passed = () => {
    sheet.section('Time since entry')
    return check.entered('Days since entry', 'days', 'd', input('refDate', 'Day of the marked entry'))
  }
  const week = check.given('A week', 'week', 'd_week', { rule: 'BW-12' })
  if (!check.has('Largest change of the curve')) {
    const days = passed()
    return { result: days, rulings: [when('broken', compares(days, '≥', week)), otherwise('pass')] }
  }
  const daysFirst = finding.readings[0].label === 'Days since entry'
  const [other, result] = daysFirst ? [largest(), passed()] : [passed(), largest()]
  const [shift, days] = daysFirst ? [other, result] : [result, other]
  const most = check.given('Shifted from', 'most', 'x_most', { rule: 'BW-12' })
  return {
    result,
    rulings: [when('broken', compares(shift, '≥', most)), when('broken', compares(days, '≥', week)), otherwise('pass')],
  }
}

import { spotNow } from '../context.ts'
import { any, compares, otherwise, when } from '../decision.ts'
import { minus, quotient } from '../expression.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { impliedMoveOf } from '../sections/impliedMove.ts'
import { input } from '../sources.ts'
import type { CheckCase, ExplainCheck } from './checkCase.ts'

/** Both levels outside 1.5 standard deviations; the nearer one decides, and is the check's number. */
function outsideMove(check: CheckCase, rule: string, lower: Quantity, upper: Quantity) {
  const { sheet, context, finding } = check
  sheet.section('Implied move')
  const move = impliedMoveOf(sheet, context)
  const spot = spotNow(context)
  sheet.section('Distances in standard deviations')
  const put = () => check.made('Put side', 'putSide', 'x_put', quotient(minus(spot, lower), move))
  const call = () => check.made('Call side', 'callSide', 'x_call', quotient(minus(upper, spot), move))
  const [farther, nearer] = finding.readings[0].label === 'Put side' ? [call, put] : [put, call]
  const [far, near] = [farther(), nearer()]
  const least = check.given('Outside', 'least', 'x_least', { rule }, 'Both lie outside')
  return {
    result: near,
    rulings: [when('broken', any(compares(near, '≤', least), compares(far, '≤', least))), otherwise('pass')],
  }
}

/** HR-6. */
export const explainBreakEvenDistance: ExplainCheck = (check) => {
  const { condor } = check.context
  const level = (id: 'lowerBreakEven' | 'upperBreakEven', index: string, label: string, value: number) =>
    quantity(naming(id, `B_${index}`, label, 'points'), value, { opens: { kind: 'condor', reading: id } })
  return outsideMove(
    check,
    'HR-6',
    level('lowerBreakEven', 'lower', 'Lower break-even', condor.lowerBreakEven),
    level('upperBreakEven', 'upper', 'Upper break-even', condor.upperBreakEven),
  )
}

/** BW-8. */
export const explainShortStrikeDistance: ExplainCheck = (check) => {
  const { shortPut, shortCall } = check.method.request.condor
  const put = quantity(
    naming('shortPut', 'K_short put', 'Short put strike', 'points'),
    shortPut,
    input('shortPut', 'Short put strike as entered'),
  )
  const call = quantity(
    naming('shortCall', 'K_short call', 'Short call strike', 'points'),
    shortCall,
    input('shortCall', 'Short call strike as entered'),
  )
  return outsideMove(check, 'BW-8', put, call)
}

import { DAYS_PER_YEAR } from '../../units.ts'
import { spotNow } from '../context.ts'
import { any, compares, otherwise, when } from '../decision.ts'
import { apply, minus, product, quotient } from '../expression.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { input, sources } from '../sources.ts'
import type { CheckCase, ExplainCheck } from './checkCase.ts'

/** One standard deviation of the implied move:  s = S sigma_ATM sqrt(T). */
export function impliedMoveOf(check: CheckCase): Quantity {
  const { sheet, context } = check
  const { condor } = context
  const days = quantity(naming('days', 'd', 'Days to the condor’s expiry', 'days'), condor.days, {
    source: sources.calendar,
  })
  const years = sheet.step(naming('years', 'T', 'Time to expiry', 'years'), quotient(days, DAYS_PER_YEAR), {
    source: sources.actual365,
  })
  const vol = quantity(
    naming('atmVol', 'σ_ATM', 'At-the-money implied volatility at that expiry', 'fraction'),
    condor.atmVol,
    { source: sources.variance },
  )
  return sheet.step(
    naming('move', 's', 'One standard deviation of the implied move', 'points'),
    product(spotNow(context), vol, apply('sqrt', years)),
    { value: condor.expectedMovePoints },
  )
}

/** Both levels outside 1.5 standard deviations; the nearer one decides, and is the check's number. */
function outsideMove(check: CheckCase, rule: string, lower: Quantity, upper: Quantity) {
  const { sheet, context, finding } = check
  sheet.section('Implied move')
  const move = impliedMoveOf(check)
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

const BREAK_EVENS = { opens: { kind: 'figure', figure: 'maxLoss' } } as const

/** HR-6. */
export const explainBreakEvenDistance: ExplainCheck = (check) => {
  const { condor } = check.context
  const level = (id: string, index: string, label: string, value: number) =>
    quantity(naming(id, `B_${index}`, label, 'points'), value, BREAK_EVENS)
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

import { any, compares, otherwise, when } from '../decision.ts'
import { minus, negative, quotient } from '../expression.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { impliedMoveOf } from '../sections/impliedMove.ts'
import { input, ours } from '../sources.ts'
import type { CheckCase, ExplainCheck } from './checkCase.ts'

interface Side {
  readonly id: 'lower' | 'upper'
  readonly name: 'Lower' | 'Upper'
  readonly key: 'refLowerBreakEven' | 'refUpperBreakEven'
}
const LOWER: Side = { id: 'lower', name: 'Lower', key: 'refLowerBreakEven' }
const UPPER: Side = { id: 'upper', name: 'Upper', key: 'refUpperBreakEven' }

/** Break-even now less the one at entry. */
function movedOf(check: CheckCase, { id, name, key }: Side): Quantity {
  const { condor, reference } = check.method
  const now = quantity(
    naming(`${id}Now`, `B_${id}`, `${name} break-even now`, 'points'),
    id === 'lower' ? condor.lowerBreakEven : condor.upperBreakEven,
    { opens: { kind: 'condor', reading: `${id}BreakEven` } },
  )
  const then = quantity(
    naming(`${id}Entry`, `B′_${id}`, `${name} break-even at entry`, 'points'),
    (id === 'lower' ? reference?.lowerBreakEven : reference?.upperBreakEven) ?? 0,
    input(key, `${name} break-even as marked at entry`),
  )
  return check.made(`${name} break-even moved`, `${id}Moved`, `x_${id}`, minus(now, then))
}

/** RB-11: what each break-even has moved inward by, in standard deviations of the implied move now. */
export const explainBreakEvenMigration: ExplainCheck = (check) => {
  const { sheet, finding } = check
  const upperFirst = finding.readings[0].label.startsWith('Upper')
  sheet.section('Moved since entry')
  const [other, result] = upperFirst
    ? [movedOf(check, LOWER), movedOf(check, UPPER)]
    : [movedOf(check, UPPER), movedOf(check, LOWER)]
  const [lower, upper] = upperFirst ? [other, result] : [result, other]
  sheet.further('In standard deviations')
  const move = impliedMoveOf(sheet, check.context)
  const lowerInward = check.made('Lower, of the implied move', 'lowerShare', 'y_lower', quotient(lower, move))
  const upperShare = check.made('Upper, of the implied move', 'upperShare', 'y_upper', quotient(upper, move))
  const upperInward = sheet.step(
    naming('upperInward', 'y_in', 'Upper, moved inward', 'standard deviations'),
    negative(upperShare),
  )
  const from = check.given('Closing in from', 'from', 'y_from', {
    ...ours('the source gives no limit'),
    rule: 'RB-11',
  })
  return {
    result,
    rulings: [
      when('watch', any(compares(lowerInward, '≥', from), compares(upperInward, '≥', from))),
      otherwise('pass'),
    ],
  }
}

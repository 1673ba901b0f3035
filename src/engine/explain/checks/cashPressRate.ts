import { pressSpeed } from '../../methodology/cashPress.ts'
import { compares, otherwise, when } from '../decision.ts'
import { apply, power, product, sum } from '../expression.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { assumption, input, ours } from '../sources.ts'
import type { CheckCase, ExplainCheck } from './checkCase.ts'

/** TT-4: doubled where the switches together say faster, halved where they say slower. */
const FACTOR = 2

const SWITCHES = { pcf: 'Price to cash flow', reer: 'Exchange rate' } as const

/** +1, 0 or -1: both switches say no more than one of them. */
function directionOf({ sheet, method }: CheckCase): Quantity {
  const { signals } = method
  const steps = (['pcf', 'reer'] as const).map((key, i) =>
    quantity(
      naming(key, `s_${i + 1}`, `${SWITCHES[key]}: +1 faster, −1 slower`, 'number'),
      pressSpeed({ pcf: 'neutral', reer: 'neutral', [key]: signals[key] }),
      input(key, `${SWITCHES[key]} as marked`),
    ),
  )
  return sheet.step(
    naming('direction', 's', 'Both switches together', 'number'),
    apply('clamp', sum(...steps), -1, 1),
    ours('two opinions on one matter are not independent'),
  )
}

/** TT-4: the rate set times 2 to the power of the switches. */
export const explainCashPressRate: ExplainCheck = (check) => {
  const { sheet, method } = check
  const set = check.given('Press rate as set', 'set', 'r_set', {
    ...assumption('pressRatePct', 'what share of the credit is spent'),
    rule: 'TT-4',
  })
  sheet.section('Switches')
  const direction = directionOf(check)
  sheet.section('Rate')
  const rate = check.made('Press rate now', 'rate', 'r', product(set, power(FACTOR, direction)), {
    ...ours('the source gives no amount: doubled or halved'),
    rules: ['TT-4'],
  })
  const credit = quantity(naming('credit', 'C', 'Credit of the condors', 'USD'), method.condor.creditUsd, {
    opens: { kind: 'figure', figure: 'credit' },
  })
  if (check.has('Credit to spend')) {
    sheet.further('Amount')
    check.made('Credit to spend', 'spend', 'A', product(rate, credit))
  }
  const nothing = quantity(naming('noCredit', 'C_0', 'No credit', 'USD'), 0, { rule: 'TT-4' })
  const neutral = quantity(naming('neutral', 's_0', 'Neither faster nor slower', 'number'), 0, { rule: 'TT-4' })
  return {
    result: rate,
    rulings: [
      when('notApplicable', compares(credit, '≤', nothing)),
      when('broken', compares(direction, '>', neutral)),
      when('broken', compares(direction, '<', neutral)),
      otherwise('pass'),
    ],
  }
}

import { all, compares, otherwise, when } from '../decision.ts'
import { apply, minus, product, quotient } from '../expression.ts'
import { futureOf } from '../layers/futures.ts'
import type { Quantity } from '../quantity.ts'
import { assumption, input, ours } from '../sources.ts'
import type { CheckCase, ExplainCheck } from './checkCase.ts'

/** M1 - M2: above 0 in backwardation. */
function spreadOf(check: CheckCase): Quantity {
  const { sheet, method } = check
  sheet.section('Degree of backwardation')
  return check.made('M1 − M2', 'spread', 's', minus(futureOf(method, 1), futureOf(method, 2)))
}

/** BW-1: from 3 points the signal has started, from 4 it is full. */
export const explainBackwardation: ExplainCheck = (check) => {
  const spread = spreadOf(check)
  const from = check.given('Signal from', 'from', 's_from', { rule: 'BW-1' })
  const full = check.given('Signal full at', 'full', 's_full', { rule: 'BW-1' })
  check.sheet.further('Signal')
  check.made('Signal', 'signal', 'f', apply('clamp', quotient(minus(spread, from), minus(full, from)), 0, 1), {
    ...ours('the straight line between the two levels'),
  })
  return {
    result: spread,
    rulings: [
      when('broken', compares(spread, '≥', full)),
      when('watch', compares(spread, '>', from)),
      otherwise('pass'),
    ],
  }
}

/** BW-6: a low RSI of SPX while backwardation lasts. */
export const explainOverlayWidening: ExplainCheck = (check) => {
  const spread = spreadOf(check)
  check.sheet.section('Relative strength')
  const rsi = check.entered('RSI of SPX', 'rsi', 'R', input('rsiSpx', 'RSI of SPX as entered'))
  const level = check.given('RSI below', 'level', 'R_low', { rule: 'BW-6' }, 'Low RSI of SPX')
  const flat = check.given('Backwardation above', 'flat', 's_0', { rule: 'BW-6' })
  return {
    result: rsi,
    rulings: [when('broken', all(compares(rsi, '<', level), compares(spread, '>', flat))), otherwise('pass')],
  }
}

const AT_ENTRY = 'M1 − M2 at entry'
const marked = input('refFrontSpread', 'M1 − M2 as marked at entry')

/** What was marked, where it was no backwardation that could flatten. */
export function flatteningAmounts(check: CheckCase): void {
  if (!check.has(AT_ENTRY)) return
  check.sheet.further('At entry')
  check.entered(AT_ENTRY, 'before', 's_entry', marked)
}

/** BW-7: M1 - M2 below what is left of it at entry. */
export const explainCurveFlattening: ExplainCheck = (check) => {
  const spread = spreadOf(check)
  const { rules } = check.method
  check.sheet.further('Limit')
  const before = check.given(AT_ENTRY, 'before', 's_entry', marked)
  const shrink = {
    id: 'shrink',
    symbol: { base: 'c' },
    label: 'Shrinking that counts as flattening',
    unit: 'fraction',
    value: rules.bwFlattenPct / 100,
    ...assumption('bwFlattenPct', 'the source gives no figure'),
    rule: 'BW-7',
  } as const
  const limit = check.made('Flattening below', 'limit', 's_limit', product(before, minus(1, shrink)))
  return { result: spread, rulings: [when('broken', compares(spread, '<', limit)), otherwise('pass')] }
}

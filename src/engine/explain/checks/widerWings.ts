import { LEAST_POINTS, MOST_POINTS } from '../../methodology/checks/widerWings.ts'
import { compares, otherwise, when } from '../decision.ts'
import { minus, product, sum } from '../expression.ts'
import { naming, quantity } from '../quantity.ts'
import { input } from '../sources.ts'
import type { ExplainCheck } from './checkCase.ts'
import { placeInRange } from './placeInRange.ts'

const ASKED = 'Further out, each side'

/** HR-5: above VIX 16, and by how many points. */
export const explainWiderWings: ExplainCheck = (check) => {
  const { sheet, method } = check
  sheet.section('VIX')
  const vix = check.entered('VIX', 'vix', 'V', input('vix', 'VIX as set on the strip'))
  const level = check.given('Above', 'level', 'V_0', { rule: 'HR-5' }, 'VIX above which the wings sit further out')
  if (check.has(ASKED)) {
    const end = (id: string, symbol: string, label: string, value: number) =>
      quantity(naming(id, symbol, label, 'points'), value, { rule: 'HR-5' })
    const [low, high] = [
      end('low', 'b_lo', 'Least further out', LEAST_POINTS),
      end('high', 'b_hi', 'Most further out', MOST_POINTS),
    ]
    sheet.further('What the rule asks for')
    check.made(ASKED, 'asked', 'b', sum(low, product(placeInRange(check), minus(high, low))), { rules: ['HR-5'] })
    sheet.further('Where they stand')
    const { shortPut, putWidth, shortCall, callWidth } = method.request.condor
    const entered = (
      id: 'shortPut' | 'putWidth' | 'shortCall' | 'callWidth',
      symbol: string,
      words: string,
      value: number,
    ) => quantity(naming(id, symbol, words, 'points'), value, input(id, `${words} as entered`))
    const put = entered('shortPut', 'K_put', 'Short put', shortPut)
    const call = entered('shortCall', 'K_call', 'Short call', shortCall)
    check.made('Long put now', 'longPut', 'L_put', minus(put, entered('putWidth', 'W_put', 'Put wing', putWidth)))
    check.made('Long call now', 'longCall', 'L_call', sum(call, entered('callWidth', 'W_call', 'Call wing', callWidth)))
  }
  return { result: vix, rulings: [when('notApplicable', compares(vix, '≤', level)), otherwise('watch')] }
}

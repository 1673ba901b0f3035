import { all, compares, otherwise, said, when } from '../decision.ts'
import { assumption, input } from '../sources.ts'
import type { ExplainCheck } from './checkCase.ts'

const BEFORE = 'RSI the day before'

/** RN-13: crossing a level from one day to the next. */
export const explainVixRsiCrossing: ExplainCheck = (check) => {
  check.sheet.section('Relative strength')
  const rsi = check.entered('RSI of VIX', 'rsi', 'R', input('rsiVix', 'RSI of VIX as entered'))
  if (!check.has(BEFORE)) {
    return {
      result: rsi,
      rulings: [when('notApplicable', said('The RSI of VIX of the day before is not given', true))],
    }
  }
  const levels = 'the source says crossing and gives no level'
  const before = check.given(BEFORE, 'before', 'R′', input('rsiVixBefore', 'RSI of VIX, day before, as entered'))
  const up = check.given('Crossed upward: add', 'up', 'R_add', {
    ...assumption('rsiAddLevel', levels),
    rule: 'RN-13',
  })
  const down = check.given('Crossed downward: take off', 'down', 'R_off', {
    ...assumption('rsiRemoveLevel', levels),
    rule: 'RN-13',
  })
  return {
    result: rsi,
    rulings: [
      when('broken', all(compares(before, '<', up), compares(rsi, '≥', up))),
      when('broken', all(compares(before, '>', down), compares(rsi, '≤', down))),
      otherwise('pass'),
    ],
  }
}

import { all, compares, otherwise, said, when } from '../decision.ts'
import type { Origin } from '../quantity.ts'
import { assumption, input } from '../sources.ts'
import type { ExplainCheck } from './checkCase.ts'

const BEFORE = 'RSI the day before'
const NO_LEVEL = 'the source says crossing and gives no level'

const upward: Origin = { ...assumption('rsiAddLevel', NO_LEVEL), rule: 'RN-13' }
const downward: Origin = { ...assumption('rsiRemoveLevel', NO_LEVEL), rule: 'RN-13' }

/** RN-13: crossing a level from one day to the next. */
export const explainVixRsiCrossing: ExplainCheck = (check) => {
  check.sheet.section('Relative strength')
  const rsi = check.entered('RSI of VIX', 'rsi', 'R', input('rsiVix', 'RSI of VIX as entered'))
  if (!check.has(BEFORE)) {
    check.sheet.further('Levels')
    check.entered('Crossed upward: add', 'up', 'R_add', upward)
    check.entered('Crossed downward: take off', 'down', 'R_off', downward)
    return {
      result: rsi,
      rulings: [when('notApplicable', said('The RSI of VIX of the day before is not given', true))],
    }
  }
  const before = check.given(BEFORE, 'before', 'R′', input('rsiVixBefore', 'RSI of VIX, day before, as entered'))
  const up = check.given('Crossed upward: add', 'up', 'R_add', upward)
  const down = check.given('Crossed downward: take off', 'down', 'R_off', downward)
  return {
    result: rsi,
    rulings: [
      when('broken', all(compares(before, '<', up), compares(rsi, '≥', up))),
      when('broken', all(compares(before, '>', down), compares(rsi, '≤', down))),
      otherwise('pass'),
    ],
  }
}

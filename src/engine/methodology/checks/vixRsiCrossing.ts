import { detail, limit, value } from '../reading.ts'
import { signalScore } from '../signals/score.ts'
import type { Check } from './check.ts'
import { found, notApplicable } from './finding.ts'

/** RN-13: the RSI of VIX crossing up adds a layer, crossing down takes one off (levels ours). */
export const vixRsiCrossing: Check = {
  id: 'vixRsiCrossing',
  kind: 'trigger',
  rules: ['RN-13'],
  title: 'RSI of VIX crosses: add or take off a layer',
  find({ signals, rules }) {
    const { rsiVix, rsiVixBefore } = signals
    const { rsiAddLevel, rsiRemoveLevel } = rules
    const levels = [
      value('RSI of VIX', rsiVix, 'RSI'),
      limit('Crossed upward: add', rsiAddLevel, 'RSI'),
      limit('Crossed downward: take off', rsiRemoveLevel, 'RSI'),
    ]
    if (rsiVixBefore === null) {
      return notApplicable('A crossing takes two days: the RSI of VIX of the day before is not given.', levels)
    }
    const readings = [...levels, detail('RSI the day before', rsiVixBefore, 'RSI')]
    const crossed = signalScore(signals, rules).active.map(({ id }) => id)
    if (crossed.includes('rsiVixUp')) {
      return found('broken', 'The RSI of VIX has crossed upward: the rule adds a layer.', readings)
    }
    return crossed.includes('rsiVixDown')
      ? found('broken', 'The RSI of VIX has crossed downward: the rule takes a layer off.', readings)
      : found('pass', 'The RSI of VIX has crossed neither level.', readings)
  },
}

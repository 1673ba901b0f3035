import { pressRate, pressSpeed } from '../methodology/cashPress.ts'
import { detail } from '../methodology/reading.ts'
import { costOf, countFor, oneContract } from './addPositions.ts'
import type { Remedy } from './remedy.ts'

/** HR-8, TT-4: part of the credit is pressed into longer-dated VIX calls. */
export const cashPress: Remedy = {
  id: 'cashPress',
  rules: ['TT-4', 'HR-8'],
  title: 'Cash Press',
  sentence: 'Part of the credit that short-dated condors bring goes into longer-dated VIX calls.',
  isAsked: ({ method }) => pressSpeed(method.signals) > 0,
  offer(context) {
    const { method, inputs } = context
    const legs = oneContract(context, 'longVixCall')
    if (!legs) return { problem: 'No longer-dated VIX month is listed.' }
    const price = costOf(legs, context)
    const budget = pressRate(method.rules, method.signals) * Math.max(0, method.condor.creditUsd)
    const count = countFor(budget, price)
    if (count < 1)
      return { problem: 'The part of the credit to be pressed does not pay for one longer-dated VIX call.' }
    const readings = [
      detail('Of the credit', budget, 'USD'),
      detail('Price of one call', price, 'USD'),
      detail('Calls added', count, 'contracts'),
    ]
    const sentence = 'Longer-dated VIX calls join the third layer, as many as the pressed credit pays for.'
    const patch = { addedLongCalls: inputs.addedLongCalls + count }
    return { steps: [{ id: 'press', title: 'Press credit into VIX calls', sentence, patch, readings }] }
  },
}

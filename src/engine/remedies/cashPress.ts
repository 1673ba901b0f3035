import { pressSpeed } from '../methodology/cashPress.ts'
import { detail } from '../methodology/reading.ts'
import { HERE, methodIn } from '../methodology/readingOrigin.ts'
import { pressedCalls } from '../methodology/remedies/purchase.ts'
import type { Remedy } from './remedy.ts'

/** HR-8, TT-4: part of the credit is pressed into longer-dated VIX calls. */
export const cashPress: Remedy = {
  id: 'cashPress',
  rules: ['TT-4', 'HR-8'],
  title: 'Cash Press',
  sentence: 'Part of the credit that short-dated condors bring goes into longer-dated VIX calls.',
  isAsked: ({ method }) => pressSpeed(method.signals) > 0,
  offer({ method, inputs }) {
    const bought = pressedCalls(method)
    if (!bought) return { problem: 'No longer-dated VIX month is listed.' }
    const { budgetUsd, priceUsd, count } = bought
    if (count < 1)
      return { problem: 'The part of the credit to be pressed does not pay for one longer-dated VIX call.' }
    const origin = methodIn(HERE, 'pressedCalls')
    const readings = [
      detail('Of the credit', budgetUsd, 'USD', origin),
      detail('Price of one call', priceUsd, 'USD', origin),
      detail('Calls added', count, 'contracts', origin),
    ]
    const sentence = 'Longer-dated VIX calls join the third layer, as many as the pressed credit pays for.'
    const patch = { addedLongCalls: inputs.addedLongCalls + count }
    return { steps: [{ id: 'press', title: 'Press credit into VIX calls', sentence, patch, readings }] }
  },
}

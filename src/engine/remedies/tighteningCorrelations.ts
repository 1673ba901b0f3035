import { detail } from '../methodology/reading.ts'
import { HERE, methodIn } from '../methodology/readingOrigin.ts'
import { vegaFutures } from '../methodology/remedies/purchase.ts'
import { strikeMove } from '../methodology/remedies/strikeMove.ts'
import type { Remedy, RemedyContext, StepDraft } from './remedy.ts'
import { strikesOut } from './strikes.ts'

function tighten(context: RemedyContext): StepDraft[] {
  const points = strikeMove(context.method)
  const patch = strikesOut(context.inputs, -points)
  const { spot } = context.method.market
  if (!patch || !(Number(patch.shortPut) < spot && spot < Number(patch.shortCall))) return []
  const sentence = 'Short and long strikes move in together: more credit, nearer to the index. HR-5 says the opposite.'
  const readings = [detail('Moved in on each side', points, 'points', methodIn(HERE, 'strikeMove'))]
  return [{ id: 'tighten', title: 'Tighten the strikes', sentence, patch, readings }]
}

function flattenVega(context: RemedyContext): StepDraft[] {
  const hedge = vegaFutures(context.method)
  if (!hedge || hedge.count < 1) return []
  const { count, vegaUsd } = hedge
  const patch = { addedFutures: context.inputs.addedFutures + count }
  const sentence = 'VIX futures join the first layer, as many whole ones as bring net vega nearest to zero.'
  const origin = methodIn(HERE, 'vegaFutures')
  const readings = [
    detail('Futures added', count, 'contracts', origin),
    detail('Vega of one', vegaUsd, 'USD per VIX point', origin),
  ]
  return [{ id: 'futures', title: 'Add VIX futures against vega', sentence, patch, readings }]
}

/** RB-3: correlations tighten: strikes in, or VIX futures against vega. Both are offered (C2). */
export const tighteningCorrelations: Remedy = {
  id: 'tighteningCorrelations',
  rules: ['RB-3'],
  title: 'Correlations tighten',
  sentence: 'The source tightens the short strikes by 15 to 25 points, or flattens vega with a few VIX futures.',
  isAsked: ({ method }) => method.signals.correlations === 'on',
  offer(context) {
    const steps = [...tighten(context), ...flattenVega(context)]
    return steps.length > 0
      ? { steps }
      : { problem: 'The strikes have no room, and no whole VIX future brings net vega nearer to zero.' }
  },
}

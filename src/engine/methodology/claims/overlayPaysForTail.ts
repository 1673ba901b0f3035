import { thetaParts } from '../../book/theta.ts'
import type { HedgeLayerId } from '../layer.ts'
import type { MethodContext } from '../methodContext.ts'
import { detail, value } from '../reading.ts'
import { dayIn, FACE_VALUE, HERE, type Setting } from '../readingOrigin.ts'
import { sizeHedge } from '../sizeHedge.ts'
import { atFaceValue, underPlaybook } from '../underPlaybook.ts'
import type { ClaimResult } from './claim.ts'

const BW: Setting = { changes: { ...FACE_VALUE, playbook: 'bw' }, under: 'BW at face value' }
const CLAIM = 'The overlay’s theta can pay for the tail hedge.'

/**
 * BW-14: theta of the overlay against carry (decay and roll) of the tail, both as BW words them for this condor, before
 * whole contracts are made of them. It holds where the overlay earns at least what the tail costs, USD per calendar day.
 */
export function overlayPaysForTail(context: MethodContext): ClaimResult {
  const { market, thetaHorizon, request, book } = context
  const { layers } = sizeHedge(atFaceValue(underPlaybook(request, 'bw')), market)
  const legsOf = (id: HedgeLayerId) => layers.find((layer) => layer.id === id)?.legs ?? []
  const dayOf = (layer: HedgeLayerId, figure: 'theta' | 'carry') =>
    legsOf(layer).length > 0 ? dayIn(BW, { kind: 'layerFigure', layer, figure }, thetaHorizon) : null
  const partsOf = (id: HedgeLayerId) => thetaParts(legsOf(id), market, thetaHorizon)
  const overlay = partsOf('first').total / thetaHorizon.days
  const tailParts = partsOf('second')
  const tail = (tailParts.decay + tailParts.roll) / thetaHorizon.days
  const readings = [
    value('Theta of the overlay', overlay, 'USD per day', dayOf('first', 'theta')),
    value('Carry of the tail', tail, 'USD per day', dayOf('second', 'carry')),
    detail(
      'Theta of the condor',
      (book.byLayer.condor?.theta.total ?? 0) / thetaHorizon.days,
      'USD per day',
      dayIn(HERE, { kind: 'condor', reading: 'theta' }, thetaHorizon),
    ),
  ]
  if (legsOf('first').length === 0 || legsOf('second').length === 0) {
    return { rule: 'BW-14', claim: CLAIM, holds: null, sentence: 'BW does not hold both parts here.', readings }
  }
  const holds = overlay + tail >= 0
  const sentence = holds
    ? 'Overlay and tail together gain by the passing of a day as BW sizes them here.'
    : overlay < 0
      ? 'The overlay is bought and decays itself, so it cannot pay for the tail: the condor has to pay for both.'
      : 'The overlay earns by the day, and less than the tail costs.'
  return { rule: 'BW-14', claim: CLAIM, holds, sentence, readings }
}

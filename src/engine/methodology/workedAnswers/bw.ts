import type { MethodContext } from '../methodContext.ts'
import {
  frontSpread,
  OVERLAY_SHARE,
  overlayShare,
  reversionSignal,
  SIGNAL_FROM,
  SIGNAL_FULL,
  TAIL_COVER,
} from '../playbooks/bwRules.ts'
import { detail, limit, value } from '../reading.ts'
import { dayIn, HERE, methodIn, originOf } from '../readingOrigin.ts'
import type { SizedLayer } from '../sizing.ts'
import { stated } from '../stated.ts'
import { netPerDay, perDay, signOf, type WorkedPoint, type WorkOut } from './workedPoint.ts'

function backwardation(context: MethodContext): WorkedPoint {
  const spread = frontSpread(context)
  const signal = reversionSignal(spread)
  const counts = signal === 1 ? 'counts in full' : signal > 0 ? 'counts in part' : 'does not count'
  return {
    rules: ['BW-1', 'BW-14'],
    sentence: `The curve is in ${spread > 0 ? 'backwardation' : 'contango'} by M1 − M2, and the signal of aggressive mean reversion ${counts}.`,
    readings: [
      value('M1 − M2', spread, 'VIX points', originOf(HERE, { kind: 'check', check: 'backwardation' })),
      stated('Signal starts', SIGNAL_FROM, 'VIX points', 'BW-1'),
      stated('Signal in full', SIGNAL_FULL, 'VIX points', 'BW-1'),
    ],
  }
}

/** The layer's own explanation, which its target is a step of too. */
const layerOf = ({ id }: SizedLayer) => originOf(HERE, { kind: 'layer', layer: id })

const heldIn = (layer: SizedLayer) => [
  value(layer.name, layer.contracts, layer.contractUnit, layerOf(layer)),
  value('Cost', layer.costUsd, 'USD', originOf(HERE, { kind: 'layerFigure', layer: layer.id, figure: 'cost' })),
]

function overlayPoint({ condorVega }: MethodContext, overlay: SizedLayer): WorkedPoint {
  return {
    rules: ['BW-3', 'BW-10'],
    sentence: 'The calendar overlay matches a share of the condor’s vega.',
    readings: [
      detail(
        'Vega of the condor',
        condorVega,
        'USD per VIX point',
        originOf(HERE, { kind: 'condor', reading: 'vega' }),
      ),
      value('Vega asked of the overlay', overlay.target, 'USD per VIX point', layerOf(overlay)),
      ...heldIn(overlay),
    ],
  }
}

function tailPoint({ condorCrashLoss }: MethodContext, tail: SizedLayer): WorkedPoint {
  return {
    rules: ['BW-4', 'BW-11'],
    sentence: 'The tail hedge covers a multiple of what the condor loses when SPX falls by 20 %.',
    readings: [
      detail('Loss of the condor in the fall', condorCrashLoss, 'USD', methodIn(HERE, 'condorCrashLoss')),
      stated('Cover asked for', TAIL_COVER, 'number', 'BW-11'),
      value('Gain asked of the tail', tail.target, 'USD', layerOf(tail)),
      ...heldIn(tail),
    ],
  }
}

function placeInStated(share: number): string {
  if (share < OVERLAY_SHARE.low) return 'less than'
  return share > OVERLAY_SHARE.high ? 'more than' : 'within'
}

/** BW-2 as a check on cost, since BW-10 and BW-11 size the parts. */
function split(context: MethodContext, overlay: SizedLayer, tail: SizedLayer): WorkedPoint {
  const cost = overlay.costUsd + tail.costUsd
  const position = context.sizing.plan.place?.position ?? 0
  const asked = overlayShare(frontSpread(context), position)
  const share = cost > 0 ? overlay.costUsd / cost : null
  return {
    rules: ['BW-2'],
    sentence:
      share === null
        ? 'The two parts cost nothing here, so there is no split.'
        : `Sized so, the overlay costs ${placeInStated(share)} the share of the budget that the source states.`,
    readings: [
      ...(share === null
        ? []
        : [
            value(
              'Overlay, share of the cost',
              share,
              'fraction',
              originOf(HERE, { kind: 'check', check: 'overlayCost' }),
            ),
          ]),
      limit('Share by BW-2 on this curve', asked, 'fraction', methodIn(HERE, 'overlayShare')),
      stated('Stated, low end', OVERLAY_SHARE.low, 'fraction', 'BW-2'),
      stated('Stated, high end', OVERLAY_SHARE.high, 'fraction', 'BW-2'),
    ],
  }
}

function theta(context: MethodContext): WorkedPoint {
  const { book } = context
  return {
    rules: ['BW-3', 'BW-4'],
    sentence: `With both parts held net theta is ${signOf(book.net.theta.total)}. ${frontSpread(context) > 0 ? 'On a curve in backwardation futures rise towards spot VIX as time passes, which works for what is long of them.' : 'On a curve in contango futures fall towards spot VIX as time passes, which works against what is long of them.'}`,
    readings: [
      perDay(
        'Overlay',
        book.byLayer.first?.theta.total ?? 0,
        context,
        dayIn(HERE, { kind: 'layerFigure', layer: 'first', figure: 'theta' }, context.thetaHorizon),
      ),
      perDay(
        'Tail hedge',
        book.byLayer.second?.theta.total ?? 0,
        context,
        dayIn(HERE, { kind: 'layerFigure', layer: 'second', figure: 'theta' }, context.thetaHorizon),
      ),
      netPerDay('Net theta', book.net.theta.total, context, HERE),
    ],
  }
}

/** How calendar overlay and tail hedge are sized in backwardation. */
export const bwAnswer: WorkOut = (context) => {
  const [overlay, tail] = context.sizing.layers
  return [
    backwardation(context),
    overlayPoint(context, overlay),
    tailPoint(context, tail),
    split(context, overlay, tail),
    theta(context),
  ]
}

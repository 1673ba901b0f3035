import { condorCredit, condorMaxLoss } from '../../book/condorCredit.ts'
import { oneFactorVega } from '../../book/oneFactorVega.ts'
import { netTheta } from '../../book/theta.ts'
import { type IronCondor, ironCondorLegs } from '../../product/condor.ts'
import type { MethodContext } from '../methodContext.ts'
import { rb } from '../playbooks/rb.ts'
import { detail, type Reading, value } from '../reading.ts'
import { figureIn, HERE, netThetaIn, type Setting } from '../readingOrigin.ts'
import { hedgeLegs, sizeHedge } from '../sizeHedge.ts'
import type { DisagreementPricing } from './pricing.ts'

/** Points that every strike moves by: the middle of the 15 to 25 that HR-5 and RB-3 both state. */
const MOVE = 20

/** The condor with every strike further out (in, below 0), widths kept; null where that leaves no condor. */
function withStrikesOut(condor: IronCondor, points: number): IronCondor | null {
  const [shortPut, shortCall] = [condor.shortPut - points, condor.shortCall + points]
  return shortPut < shortCall && shortPut > condor.putWidth ? { ...condor, shortPut, shortCall } : null
}

/** The model's prices stand where the condor is entered afresh. */
const ENTERED_AFRESH = {
  credit: null,
  entryLongPut: null,
  entryShortPut: null,
  entryShortCall: null,
  entryLongCall: null,
} as const

/** The book with a moved condor, entered afresh at the model's prices, its hedge sized for it. */
function readingsOf(label: string, condor: IronCondor | null, context: MethodContext): Reading[] {
  if (!condor) return []
  const { market, thetaHorizon } = context
  const entry = { ...context.request.entry, credit: null, legPrices: [] }
  const request = { ...context.request, condor, entry }
  const sizing = sizeHedge(request, market)
  const book = [...ironCondorLegs(condor), ...hedgeLegs(sizing)]
  const maxLoss = condorMaxLoss(condor, condorCredit(condor, market, entry).credit)
  const { shortPut, shortCall } = condor
  const setting: Setting = {
    changes: { ...ENTERED_AFRESH, shortPut, shortCall },
    under: `strikes ${label.toLowerCase()}`,
  }
  const theta = netTheta(book, market, thetaHorizon) / thetaHorizon.days
  return [
    value(`${label}: net theta`, theta, 'USD per day', netThetaIn(setting, thetaHorizon)),
    value(
      `${label}: net one-factor vega`,
      oneFactorVega(book, market),
      'USD per VIX point',
      figureIn(setting, 'netVega'),
    ),
    value(`${label}: maximum loss of the condor`, maxLoss, 'USD', figureIn(setting, 'maxLoss')),
    value(`${label}: cost of the hedge`, sizing.costUsd, 'USD', figureIn(setting, 'hedgeCost')),
  ]
}

function readingsNow({ book, condor, sizing, thetaHorizon }: MethodContext): Reading[] {
  return [
    detail(
      'As it is: net theta',
      book.net.theta.total / thetaHorizon.days,
      'USD per day',
      netThetaIn(HERE, thetaHorizon),
    ),
    detail('As it is: net one-factor vega', book.net.oneFactorVegaUsd, 'USD per VIX point', figureIn(HERE, 'netVega')),
    detail('As it is: maximum loss of the condor', condor.maxLossUsd, 'USD', figureIn(HERE, 'maxLoss')),
    detail('As it is: cost of the hedge', sizing.costUsd, 'USD', figureIn(HERE, 'hedgeCost')),
  ]
}

/** C2: both directions, each with the hedge sized for it. It matters in RB's first zone, which lies above HR's 16. */
export const firstZoneStrikes: DisagreementPricing = {
  id: 'C2',
  price(context) {
    const { condor } = context.request
    const matters = rb.plan(context).regime?.id === 'first'
    return {
      matters,
      sentence: matters
        ? 'HR-5 and RB-2 move the short strikes out here, RB-3 moves them in. Each is shown with the hedge sized for it.'
        : 'The sources differ in the first zone of RB, and it is not in force. What each move would do is shown all the same.',
      readings: [
        ...readingsNow(context),
        ...readingsOf('Further out', withStrikesOut(condor, MOVE), context),
        ...readingsOf('Further in', withStrikesOut(condor, -MOVE), context),
      ],
    }
  },
}

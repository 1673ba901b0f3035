import { pressRate } from '../cashPress.ts'
import { ROUNDING_USD } from '../checks/finding.ts'
import type { MethodContext } from '../methodContext.ts'
import { PlanContext } from '../planContext.ts'
import { curveTilt } from '../playbooks/tt.ts'
import { detail, limit, value } from '../reading.ts'
import { dayIn, figureIn, HERE, methodIn, originOf, type Setting } from '../readingOrigin.ts'
import { netPerDay, perDay, signOf, type WorkedPoint, type WorkOut } from './workedPoint.ts'

/** A VIX at which the curve of the scenario, shocked there, lies in backwardation (ours). */
const STRESSED_VIX = 40
const STRESSED: Setting = { changes: { vix: STRESSED_VIX }, under: 'at VIX 40' }

const LAYER_NAMES = { first: 'Short-term layer', second: 'Intermediate layer', third: 'Long-dated stabiliser' } as const

function shares({ sizing, riskCapital }: MethodContext): WorkedPoint {
  return {
    rules: ['TT-1'],
    sentence:
      'Shares of the condor’s risk capital go to three tenors of VIX calls. The curve tilts them, and the long-dated layer takes the remainder.',
    readings: [
      detail('Risk capital of the condor', riskCapital, 'USD', figureIn(HERE, 'maxLoss')),
      ...sizing.layers.flatMap(({ id, budgetShare, contracts, contractUnit, costUsd }) => [
        value(`${LAYER_NAMES[id]}: share`, budgetShare ?? 0, 'fraction', originOf(HERE, { kind: 'layer', layer: id })),
        value(`${LAYER_NAMES[id]}: contracts`, contracts, contractUnit, originOf(HERE, { kind: 'layer', layer: id })),
        value(
          `${LAYER_NAMES[id]}: cost`,
          costUsd,
          'USD',
          originOf(HERE, { kind: 'layerFigure', layer: id, figure: 'cost' }),
        ),
      ]),
    ],
  }
}

const movedTo = (tilt: number): string =>
  tilt > 0
    ? 'moves part of the budget from the first layer to the third'
    : tilt < 0
      ? 'moves part of the budget from the third layer to the first'
      : 'moves nothing'

function tilts(context: MethodContext): WorkedPoint {
  const stressed = new PlanContext(context.request, context.marketAt(STRESSED_VIX))
  const slope = (at: PlanContext) => at.future(4) / at.future(1) - 1
  const [now, then] = [curveTilt(context), curveTilt(stressed)]
  return {
    rules: ['TT-2'],
    sentence: `The shape of the curve here ${movedTo(now)}; on the curve at VIX 40 it ${movedTo(then)}.`,
    readings: [
      detail('M4 / M1 − 1 here', slope(context), 'fraction', methodIn(HERE, 'curveTilt')),
      value('Moved to the third layer here', now, 'fraction', methodIn(HERE, 'curveTilt')),
      detail('M4 / M1 − 1 at VIX 40', slope(stressed), 'fraction', methodIn(STRESSED, 'curveTilt')),
      value('Moved to the third layer at VIX 40', then, 'fraction', methodIn(STRESSED, 'curveTilt')),
    ],
  }
}

function carry(context: MethodContext): WorkedPoint {
  const { book, rules } = context
  const earned = book.byLayer.condor?.theta.total ?? 0
  const cost = -(book.hedge.theta.decay + book.hedge.theta.roll)
  const share = earned > ROUNDING_USD ? cost / earned : null
  const watch = rules.carryWatchPct / 100
  const found =
    share === null
      ? 'The condor earns no theta here, so the carry of the hedge has nothing to be measured against.'
      : share > watch
        ? 'The carry of the hedge takes more of the condor’s theta than the check lets pass.'
        : 'The carry of the hedge takes a part of the condor’s theta that the check lets pass.'
  return {
    rules: ['TT-5'],
    sentence: `${found} Net theta is ${signOf(book.net.theta.total)}.`,
    readings: [
      perDay(
        'Theta of the condor',
        earned,
        context,
        dayIn(HERE, { kind: 'condor', reading: 'theta' }, context.thetaHorizon),
      ),
      netPerDay('Net theta', book.net.theta.total, context, HERE),
      ...(share === null
        ? []
        : [
            value(
              'Carry of the hedge, share of condor theta',
              share,
              'fraction',
              originOf(HERE, { kind: 'check', check: 'hedgeCarry' }),
            ),
          ]),
      limit(
        'Watch from',
        watch,
        'fraction',
        share === null ? null : originOf(HERE, { kind: 'check', check: 'hedgeCarry' }),
      ),
    ],
  }
}

function press({ condor, rules, signals, sizing }: MethodContext): WorkedPoint {
  const rate = pressRate(rules, signals)
  const pressed = rate * condor.creditUsd
  const stabiliser = sizing.layers.find(({ id }) => id === 'third')?.costUsd ?? 0
  return {
    rules: ['TT-4'],
    sentence:
      pressed >= stabiliser
        ? 'Temporal Theta presses part of the credit into longer-dated calls: at this rate that pays for the whole stabiliser.'
        : 'Temporal Theta presses part of the credit into longer-dated calls: at this rate that pays for a part of the stabiliser.',
    readings: [
      detail('Credit of the condors', condor.creditUsd, 'USD', figureIn(HERE, 'credit')),
      limit('Press rate', rate, 'fraction', originOf(HERE, { kind: 'check', check: 'cashPressRate' })),
      value(
        'Pressed into longer-dated calls',
        pressed,
        'USD',
        originOf(HERE, { kind: 'check', check: 'cashPressRate' }),
      ),
      value(
        'Cost of the stabiliser',
        stabiliser,
        'USD',
        originOf(HERE, { kind: 'layerFigure', layer: 'third', figure: 'cost' }),
      ),
    ],
  }
}

/** How the VIX layers are sized beside Temporal Theta. */
export const ttAnswer: WorkOut = (context) => [shares(context), tilts(context), carry(context), press(context)]

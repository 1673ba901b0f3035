import { compareHedge, measureBook } from '../comparison/compareHedge.ts'
import { LEFT_AFTER_CUT } from '../cut.ts'
import type { HedgeRequest } from '../hedgeRequest.ts'
import type { MethodContext } from '../methodContext.ts'
import { budgetAmount } from '../playbook.ts'
import { overlayCap } from '../playbooks/hr.ts'
import { detail, limit, value } from '../reading.ts'
import {
  FACE_VALUE,
  figureIn,
  HERE,
  hedgeIn,
  type InputChanges,
  methodIn,
  originOf,
  type Setting,
} from '../readingOrigin.ts'
import { atFaceValue, underPlaybook } from '../underPlaybook.ts'
import { flips, netPerDay, perDay, signOf, type WorkedPoint, type WorkOut } from './workedPoint.ts'

/** Condors per VIX call spread (HR-8, stated as 4 to 6). */
const CONDORS_PER_SPREAD = [4, 5, 6] as const

function ratio(context: MethodContext): WorkedPoint {
  const { plan, layers, costUsd } = context.sizing
  const { budget } = plan
  return {
    rules: ['HR-1', 'HR-2'],
    sentence: budget
      ? 'Above VIX 16 the base hedge is a ratio to the short-strike delta, and the tenor of the condor decides the ratio.'
      : 'VIX is at 16 or below, where the rule gives no size.',
    readings: [
      detail('Days to expiry', context.condorDays, 'days', methodIn(HERE, 'condorDays')),
      ...(budget
        ? [
            value('Hedge units per unit of short delta', budget.share, 'number', methodIn(HERE, 'budget')),
            detail('Short-strike delta of the condors', budget.of, 'delta', methodIn(HERE, 'shortDelta')),
            detail('Hedge units', budgetAmount(budget), 'delta', methodIn(HERE, 'budget')),
          ]
        : []),
      ...layers.map(({ id, name, contracts, contractUnit }) =>
        value(name, contracts, contractUnit, originOf(HERE, { kind: 'layer', layer: id })),
      ),
      value('Cost of the hedge', costUsd, 'USD', figureIn(HERE, 'hedgeCost')),
    ],
  }
}

function staysPositive(context: MethodContext): WorkedPoint {
  const row = compareHedge('hr', context.request, context)
  const cap = overlayCap(context.vix)
  const everywhere = row.flipPoints.length === 0 ? ', at this VIX and at every other of the strip' : ' at this VIX'
  return {
    rules: ['HR-1', 'HR-3'],
    sentence: `A hedge of this size leaves net theta ${signOf(row.netThetaUsd)}${everywhere}.`,
    readings: [
      netPerDay('Net theta', row.netThetaUsd, context, HERE),
      ...(row.vegaShare === null
        ? []
        : [
            value(
              'Overlay, share of gross vega',
              row.vegaShare,
              'fraction',
              originOf(HERE, { kind: 'check', check: 'vegaShare' }),
            ),
          ]),
      ...(cap === null
        ? []
        : [limit('At most (HR-3)', cap, 'fraction', originOf(HERE, { kind: 'check', check: 'vegaShare' }))]),
      ...flips('By HR-1', row.flipPoints, HERE),
    ],
  }
}

const BY_RN: Setting = { changes: { playbook: 'rn' }, under: 'sized by RN' }

const FLIPS_TWICE =
  'It turns negative at the edge of a regime, where the size jumps, and positive again further up, where the flattened curve no longer rolls against it.'

function keepsFlipping(context: MethodContext): WorkedPoint {
  const row = compareHedge('rn', underPlaybook(context.request, 'rn'), context)
  const why =
    row.netThetaUsd > 0
      ? 'On the same condor a hedge sized by notional leaves net theta positive at this VIX too.'
      : 'On the same condor a hedge sized by notional is so much larger that its decay and roll eat what the condor earns: net theta is negative.'
  const isEdge = row.flipPoints.some(({ turns, jump }) => turns === 'negative' && jump)
  const isBack = row.flipPoints.some(({ turns }) => turns === 'positive')
  const edges = isEdge && isBack ? ` ${FLIPS_TWICE}` : ''
  return {
    rules: ['RN-3'],
    sentence: `${why}${edges}`,
    readings: [
      netPerDay('Net theta, sized by RN', row.netThetaUsd, context, BY_RN),
      value('Cost of that hedge', row.costUsd, 'USD', figureIn(BY_RN, 'hedgeCost')),
      ...flips('By RN', row.flipPoints, BY_RN),
    ],
  }
}

/** The steps of HR-13 on the hedge that turns theta negative, each by itself and before whole contracts. */
function steps(context: MethodContext): WorkedPoint {
  const large = { ...underPlaybook(context.request, 'rn'), rounding: 'fractional' } satisfies HedgeRequest
  const theta = (request: HedgeRequest) => measureBook(request, context).netThetaUsd
  const { settings } = large
  const asItIs = theta(large)
  const asked = (changes: InputChanges, under: string): Setting => ({
    changes: { playbook: 'rn', rounding: 'fractional', ...changes },
    under,
  })
  const hedgeAlone = theta({ ...large, scale: LEFT_AFTER_CUT * large.scale })
  const later = theta({ ...large, settings: { ...settings, extraCycles: settings.extraCycles + 1 } })
  return {
    rules: ['HR-13'],
    sentence: `Cutting condor and hedge alike scales net theta and cannot change its sign. On the hedge sized by notional, cutting the hedge alone leaves it ${signOf(hedgeAlone)}, one more monthly cycle leaves it ${signOf(later)}.`,
    readings: [
      netPerDay('Net theta as it is', asItIs, context, asked({}, 'sized by RN in fractions')),
      perDay(
        'Condor and hedge cut by 25 %',
        LEFT_AFTER_CUT * asItIs,
        context,
        methodIn(asked({}, 'sized by RN in fractions'), 'cutAlike'),
      ),
      netPerDay(
        'Hedge alone cut by 25 %',
        hedgeAlone,
        context,
        asked({ hedgeScalePct: 100 * LEFT_AFTER_CUT * large.scale }, 'hedge cut by 25 %'),
      ),
      netPerDay(
        'One monthly cycle later',
        later,
        context,
        asked({ extraCycles: settings.extraCycles + 1 }, 'one monthly cycle later'),
      ),
    ],
  }
}

/** HR-8 on the condor of the scenario, at each of the stated ratios. */
function cashPress(context: MethodContext): WorkedPoint {
  const thetas = CONDORS_PER_SPREAD.map((hrCondorsPerSpread) => {
    const request = underPlaybook(atFaceValue(context.request), 'hr', { hrSize: 'press', hrCondorsPerSpread })
    const { netThetaUsd, netVegaUsd } = measureBook(request, context)
    const setting: Setting = {
      changes: { ...FACE_VALUE, playbook: 'hr', hrSize: 'press', hrCondorsPerSpread },
      under: `one spread per ${hrCondorsPerSpread} condors`,
    }
    return { setting, theta: netThetaUsd, vega: netVegaUsd - context.condorVega }
  })
  const positive = thetas.filter(({ theta }) => theta > 0).length
  const found = positive === thetas.length ? 'positive at' : positive === 0 ? 'negative at' : 'positive at some of'
  return {
    rules: ['HR-8'],
    sentence: `With one longer-dated VIX call spread per 4 to 6 condors, net theta is ${found} these ratios.`,
    readings: [
      ...thetas.map(({ setting, theta }) => netPerDay(`Net theta, ${setting.under}`, theta, context, setting)),
      ...thetas.map(({ setting, vega }) =>
        detail(`Vega of the hedge, ${setting.under}`, vega, 'USD per VIX point', hedgeIn(setting, 'vega')),
      ),
      detail(
        'Vega of the condor',
        context.condorVega,
        'USD per VIX point',
        originOf(HERE, { kind: 'condor', reading: 'vega' }),
      ),
    ],
  }
}

/** What hedge ratio above VIX 16, and why net theta keeps flipping. */
export const hrAnswer: WorkOut = (context) => [
  ratio(context),
  staysPositive(context),
  keepsFlipping(context),
  steps(context),
  cashPress(context),
]

import { ironCondorLegs } from '../../product/condor.ts'
import { type BookBesideHedge, measureBook } from '../comparison/compareHedge.ts'
import type { HedgeRequest } from '../hedgeRequest.ts'
import type { LayerState } from '../layer.ts'
import type { MethodContext } from '../methodContext.ts'
import { PlanContext } from '../planContext.ts'
import { firstLayerSigns } from '../playbooks/rb.ts'
import { projectBook } from '../projection/project.ts'
import { limit, type Reading, value } from '../reading.ts'
import { figureIn, hedgeIn, originOf, type ReadingOrigin, type Setting } from '../readingOrigin.ts'
import { neutralSignals } from '../signals/neutral.ts'
import type { SignalInputs } from '../signals/signals.ts'
import { hedgeLegs } from '../sizeHedge.ts'
import { type LookAhead, netPerDay, type WorkedPoint, type WorkOut } from './workedPoint.ts'

/** A VIX in the second zone (ours). */
const SECOND_ZONE_VIX = 26
/** An RSI of VIX above the level that counts as a sign, and a MACD histogram that grows (ours, as examples). */
const EXAMPLE_RSI = 65
const EXAMPLE_MACD = { macdVixBefore: 0.2, macdVix: 0.4 }

const withSignals = (request: HedgeRequest, signals: Partial<SignalInputs>): HedgeRequest => ({
  ...request,
  signals: { ...neutralSignals, ...signals },
})

const STATES: Readonly<Record<LayerState, string>> = {
  off: 'is off',
  assess: 'asks for a judgement and holds nothing',
  engaged: 'is engaged',
}

const stateOf = ({ sizing }: BookBesideHedge, index: number): string => STATES[sizing.layers[index].state]

const figures = (book: BookBesideHedge, context: MethodContext, setting: Setting): Reading[] => [
  value('Contracts', book.contracts, 'contracts', hedgeIn(setting, 'contracts')),
  value('Cost of the hedge', book.costUsd, 'USD', figureIn(setting, 'hedgeCost')),
  netPerDay('Net theta', book.netThetaUsd, context, setting),
  value('Net one-factor vega', book.netVegaUsd, 'USD per VIX point', figureIn(setting, 'netVega')),
]

/** "With no sign seen" as it follows a name. */
const lowerWhen = (when: string): string => `${when.charAt(0).toLowerCase()}${when.slice(1)}`

interface Variant {
  readonly rules: WorkedPoint['rules']
  readonly when: string
  readonly signals: Partial<SignalInputs>
}

const VARIANTS: readonly Variant[] = [
  { rules: ['RB-1'], when: 'With no sign seen', signals: {} },
  {
    rules: ['RB-1'],
    when: 'With the A/D line diverging and RSI of VIX high',
    signals: { adDivergence: 'on', rsiVix: EXAMPLE_RSI },
  },
  {
    rules: ['RB-2'],
    when: 'With MACD of VIX growing while the A/D line diverges',
    signals: { adDivergence: 'on', ...EXAMPLE_MACD },
  },
]

const settingOf = ({ when, signals }: Variant): Setting => ({
  changes: { ...neutralSignals, ...signals },
  under: lowerWhen(when),
})

/** Net P&L at the nearer horizon, in the scenario with the signs of a variant. */
const netIn = (variant: Variant, row: 'calm' | 'shock'): ReadingOrigin =>
  originOf(settingOf(variant), { kind: 'projection', row, horizon: 'near', part: 'net' })

function inFirstZone(context: MethodContext, variant: Variant): WorkedPoint {
  const { rules, when, signals } = variant
  const setting = settingOf(variant)
  const request = withSignals(context.request, signals)
  const book = measureBook(request, context)
  const signs = firstLayerSigns(new PlanContext(request, context.market))
  return {
    rules,
    sentence: `${when} the first layer ${stateOf(book, 0)}.`,
    readings: [
      value('Signs seen', signs.length, 'signs', originOf(setting, { kind: 'check', check: 'firstLayer' })),
      limit(
        'Signs that engage',
        context.rules.rbAgree,
        'signs',
        originOf(setting, { kind: 'check', check: 'firstLayer' }),
      ),
      ...figures(book, context, setting),
    ],
  }
}

/** RB-7 on both answers: what waiting and adjusting make of a shock and of a calm market. */
function waitOrAdjust(context: MethodContext, ahead: LookAhead): WorkedPoint {
  const { market } = context
  const rows = [VARIANTS[0], VARIANTS[1]].map(({ signals }) => {
    const request = withSignals(context.request, signals)
    const legs = [...ironCondorLegs(request.condor), ...hedgeLegs(measureBook(request, context).sizing)]
    return projectBook(legs, market, ahead, ahead.spotVolStress)
  })
  const netOf = (rowsOfOne: (typeof rows)[number], id: 'calm' | 'shock') =>
    rowsOfOne.find((row) => row.id === id)?.cells[0].netUsd ?? 0
  const [waiting, adjusted] = rows
  const helps = netOf(adjusted, 'shock') > netOf(waiting, 'shock')
  const costs = netOf(adjusted, 'calm') < netOf(waiting, 'calm')
  return {
    rules: ['RB-4', 'RB-7'],
    sentence: `Some days ahead, the engaged layer does ${helps ? 'better' : 'no better'} than waiting in a shock and ${costs ? 'worse' : 'no worse'} in a calm market. Waiting is sound only while there is a strong underlying bid.`,
    readings: [
      value('Shock, waiting', netOf(waiting, 'shock'), 'USD', netIn(VARIANTS[0], 'shock')),
      value('Shock, first layer engaged', netOf(adjusted, 'shock'), 'USD', netIn(VARIANTS[1], 'shock')),
      value('Calm, waiting', netOf(waiting, 'calm'), 'USD', netIn(VARIANTS[0], 'calm')),
      value('Calm, first layer engaged', netOf(adjusted, 'calm'), 'USD', netIn(VARIANTS[1], 'calm')),
    ],
  }
}

function inSecondZone(context: MethodContext): WorkedPoint {
  const { thetaHorizon } = context
  const request = withSignals(context.request, {})
  const book = measureBook(request, { market: context.marketAt(SECOND_ZONE_VIX), thetaHorizon })
  const [first, second, third] = book.sizing.layers.map((_, index) => stateOf(book, index))
  return {
    rules: ['RB-5', 'RB-6'],
    sentence: `At VIX 26 there is no waiting: the first layer ${first}, the second ${second}, and the third ${third} until VIX reaches 30.`,
    readings: figures(book, context, {
      changes: { ...neutralSignals, vix: SECOND_ZONE_VIX },
      under: 'at VIX 26 with no sign seen',
    }),
  }
}

/** Whether to adjust at VIX 17 to 22 or to wait for the higher layers. */
export const rbAnswer: WorkOut = (context, ahead) => [
  ...VARIANTS.map((variant) => inFirstZone(context, variant)),
  waitOrAdjust(context, ahead),
  inSecondZone(context),
]

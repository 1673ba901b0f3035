import { strikeForDelta } from '../../book/strikeForDelta.ts'
import { clockTo, settlementMoment } from '../../market/calendar/clock.ts'
import type { MarketState } from '../../market/marketState.ts'
import { CONDOR_SETTLEMENT, type IronCondor } from '../../product/condor.ts'
import type { Right } from '../../product/leg.ts'
import { ROUNDING_USD } from '../checks/finding.ts'
import { compareHedge, measureBook } from '../comparison/compareHedge.ts'
import { measureHedge } from '../comparison/measureHedge.ts'
import type { HedgeRequest } from '../hedgeRequest.ts'
import { SPX_STRIKE_STEP } from '../instruments/board.ts'
import type { MethodContext } from '../methodContext.ts'
import { limit, type Reading, value } from '../reading.ts'
import { FACE_VALUE, figureIn, hedgeIn, type InputChanges, methodIn, originOf, type Setting } from '../readingOrigin.ts'
import type { RuleId } from '../rules/ruleIds.ts'
import { atFaceValue, underPlaybook } from '../underPlaybook.ts'
import { flips, netPerDay, signOf, type WorkedPoint, type WorkOut } from './workedPoint.ts'

/** Delta at which the short strikes of a daily condor are placed (ours: about the opening condor's). */
const SHORT_DELTA = 0.1

/** One VIX of each regime (ours), its rule, and what the rule asks for beside the classic one. */
const REGIMES = [
  { vix: 12, rule: 'RN-2', sentence: 'Below VIX 15 the regime rule asks for less than the classic 10 %.' },
  { vix: 18, rule: 'RN-3', sentence: 'From VIX 15 to 25 it asks for more, and holds part of it in the ETP.' },
  { vix: 32, rule: 'RN-4', sentence: 'Above VIX 25 it asks for more than twice as much, for a time, in three layers.' },
] as const satisfies readonly { vix: number; rule: RuleId; sentence: string }[]

/** The example of RN-12: condor notional in USD (stated), in a calm market. */
const EXAMPLE = {
  vix: REGIMES[0].vix,
  notionalBasis: 'stated',
  statedNotionalUsd: 100_000,
  exposureBasis: 'contract',
} as const satisfies InputChanges

/** The condor entered afresh at a market: a daily condor is placed anew every day. */
function placedAt(market: MarketState, condor: IronCondor): IronCondor {
  const clock = clockTo(market.moment, settlementMoment(condor.expiry, CONDOR_SETTLEMENT))
  const strike = (right: Right) =>
    SPX_STRIKE_STEP * Math.round(strikeForDelta(market, clock, right, SHORT_DELTA) / SPX_STRIKE_STEP)
  return { ...condor, shortPut: strike('put'), shortCall: strike('call') }
}

function inRegime(context: MethodContext, { vix, rule, sentence }: (typeof REGIMES)[number]): WorkedPoint {
  const market = context.marketAt(vix)
  const request: HedgeRequest = { ...context.request, condor: placedAt(market, context.request.condor) }
  const { shortPut, shortCall } = request.condor
  const readings = (['rn', 'tenPercent'] as const).flatMap((id): Reading[] => {
    const label = id === 'rn' ? 'Regime rule' : '10 % rule'
    const { sizing, contracts, exposureUsd } = measureHedge(underPlaybook(request, id), market)
    const setting: Setting = { changes: { playbook: id, vix, shortPut, shortCall }, under: `${label} at VIX ${vix}` }
    return [
      value(`${label}: share of notional`, sizing.plan.budget?.share ?? 0, 'fraction', methodIn(setting, 'budget')),
      value(`${label}: exposure`, exposureUsd, 'USD', hedgeIn(setting, 'exposure')),
      value(`${label}: contracts`, contracts, 'contracts', hedgeIn(setting, 'contracts')),
      value(`${label}: cost`, sizing.costUsd, 'USD', figureIn(setting, 'hedgeCost')),
    ]
  })
  return { rules: [rule, 'RN-1'], sentence, readings: [limit('VIX', vix, 'VIX points'), ...readings] }
}

/** RN-12: the figures that the article gives itself. */
function workedExample(context: MethodContext): WorkedPoint {
  const market = context.marketAt(EXAMPLE.vix)
  const stated: HedgeRequest = {
    ...atFaceValue(context.request),
    notionalBasis: EXAMPLE.notionalBasis,
    statedNotionalUsd: EXAMPLE.statedNotionalUsd,
    exposureBasis: EXAMPLE.exposureBasis,
  }
  const exposure = (label: string, playbook: 'rn' | 'tenPercent', rangePosition: number): Reading => {
    const asked = underPlaybook(stated, playbook)
    const { exposureUsd } = measureHedge({ ...asked, settings: { ...asked.settings, rangePosition } }, market)
    const changes = { ...FACE_VALUE, ...EXAMPLE, playbook, rangePosition }
    return value(label, exposureUsd, 'USD', hedgeIn({ changes, under: label.toLowerCase() }, 'exposure'))
  }
  return {
    rules: ['RN-12'],
    sentence: 'On the notional of the article’s example both rules start where the article says.',
    readings: [
      exposure('Regime rule, low end', 'rn', 0),
      exposure('Regime rule, high end', 'rn', 1),
      exposure('10 % rule', 'tenPercent', 0),
    ],
  }
}

const REGIME: Setting = { changes: { playbook: 'rn' }, under: 'regime rule' }
const CLASSIC: Setting = { changes: { playbook: 'tenPercent' }, under: '10 % rule' }
const COVER = { kind: 'check', check: 'vegaCover' } as const

/** Net theta and cover of the condor as placed in the scenario: what set-and-forget has to live with. */
function setAndForget(context: MethodContext): WorkedPoint {
  const { request, condorVega, condorShortVega, rules } = context
  const regime = compareHedge('rn', underPlaybook(request, 'rn'), context)
  const mechanical = measureBook(underPlaybook(request, 'tenPercent'), context)
  const cover = (netVegaUsd: number) => (netVegaUsd - condorVega) / condorShortVega
  const most = Math.max(rules.coverLowPct, rules.coverHighPct) / 100
  const isShort = condorShortVega > ROUNDING_USD
  const over = isShort && cover(regime.netVegaUsd) > most
  return {
    rules: ['RN-1', 'RN-3', 'RN-11'],
    sentence: `A daily condor earns its theta in a day, so net theta is ${signOf(regime.netThetaUsd)} under the regime rule and ${signOf(mechanical.netThetaUsd)} under the classic one. ${over ? 'But its vega is small beside a hedge sized by notional, which covers more than the target band asks.' : 'The hedge covers no more of its vega than the target band asks.'}`,
    readings: [
      netPerDay('Net theta, regime rule', regime.netThetaUsd, context, REGIME),
      netPerDay('Net theta, 10 % rule', mechanical.netThetaUsd, context, CLASSIC),
      ...(isShort
        ? [
            value('Vega covered, regime rule', cover(regime.netVegaUsd), 'fraction', originOf(REGIME, COVER)),
            value('Vega covered, 10 % rule', cover(mechanical.netVegaUsd), 'fraction', originOf(CLASSIC, COVER)),
          ]
        : []),
      limit('Most cover of the target band', most, 'fraction', isShort ? originOf(REGIME, COVER) : null),
      ...flips('Regime rule', regime.flipPoints, REGIME),
    ],
  }
}

/** How a daily condor is hedged across the regimes, beside the 10 % rule. */
export const rnAnswer: WorkOut = (context) => [
  ...REGIMES.map((regime) => inRegime(context, regime)),
  workedExample(context),
  setAndForget(context),
]

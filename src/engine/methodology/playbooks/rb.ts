import { portfolioRiskCapital } from '../account.ts'
import type { HedgeLayerId, LayerState, RegimeBand } from '../layer.ts'
import type { PlanContext } from '../planContext.ts'
import type { LayerTarget, Plan, Playbook } from '../playbook.ts'
import type { Zone } from '../settings.ts'
import { momentumOf } from '../signals/macd.ts'

/** Chasing headlines moves the size neither way (C6). */
const PROMOTER_DIRECTION = 0
/** Most of the portfolio's risk capital in one layer (RB-8, stated as 2 to 3 %). */
const LAYER_CAP = 0.03
/** Width of the third zone's band for the place in it, VIX points (ours: the zone is open above). */
const THIRD_WIDTH = 20

/** The zones, both ends inclusive (RB-1, RB-5, RB-6); the second ends at 29 (C8). */
const bands: Readonly<Record<Zone, RegimeBand>> = {
  calm: { id: 'calm', label: 'Below the zones', from: 9, to: 17, rule: 'RB-1' },
  first: { id: 'first', label: 'First zone', from: 17, to: 22, rule: 'RB-1' },
  second: { id: 'second', label: 'Second zone', from: 24, to: 29, rule: 'RB-5' },
  third: { id: 'third', label: 'Third zone', from: 30, to: 90, rule: 'RB-6' },
}
const order: readonly Zone[] = ['calm', 'first', 'second', 'third']

/** The zone that VIX stands in, or null between zones. */
export function zoneReached(vix: number): Zone | null {
  if (vix < bands.first.from) return 'calm'
  if (vix >= bands.third.from) return 'third'
  if (vix <= bands.first.to) return 'first'
  return vix >= bands.second.from && vix <= bands.second.to ? 'second' : null
}

/** Between which zones VIX stands, as the lower of the two; null inside a zone. */
const gapOf = (vix: number): Zone | null =>
  zoneReached(vix) !== null ? null : vix < bands.second.from ? 'first' : 'second'

/**
 * The zone in force at a VIX (RB-13, ours). Between zones the last one reached stays: at today's VIX the one that the
 * scenario names, at another VIX the one that a walk outward from today's passes last.
 */
export function zoneAt(vix: number, todayVix: number, lastZone: Zone): Zone {
  const reached = zoneReached(vix)
  if (reached !== null) return reached
  const lower = gapOf(vix) as Zone
  if (gapOf(todayVix) === lower) return lastZone
  return todayVix < vix ? lower : order[order.indexOf(lower) + 1]
}

/** Signs that turn the first layer from assess to engage (RB-1, ours in number and level). */
export function firstLayerSigns(context: PlanContext): readonly string[] {
  const { signals, settings } = context.request
  const realised = signals.realisedVolPct
  return [
    ...(signals.adDivergence === 'on' ? ['A/D diverging'] : []),
    ...(signals.rsiVix > settings.rules.rbRsiLevel ? ['RSI of VIX high'] : []),
    ...(context.future(1) > context.future(2) ? ['M1 above M2'] : []),
    ...(realised !== null && realised > context.vix ? ['realised above VIX'] : []),
  ]
}

/** Rules that ask for the first layer earlier: RB-2 (MACD growing while A/D diverges), RB-9 (skew steepening). */
export function earlierRules({ request: { signals } }: PlanContext): readonly string[] {
  const { growing } = momentumOf(signals.macdVix, signals.macdVixBefore)
  return [...(growing && signals.adDivergence === 'on' ? ['RB-2'] : []), ...(signals.etpSkew === 'on' ? ['RB-9'] : [])]
}

interface FirstLayer {
  readonly state: LayerState
  readonly note: string
  readonly reasons: readonly string[]
}

/** RB-1: in its zone a prompt to judge; earlier rules engage it there and below the zone put it to judgement (ours). */
function firstLayer(context: PlanContext, zone: Zone): FirstLayer {
  const early = earlierRules(context)
  if (zone === 'calm') {
    return early.length > 0
      ? { state: 'assess', note: 'VIX is below 17, but a sign asks for it earlier.', reasons: early }
      : { state: 'off', note: 'VIX is below 17.', reasons: [] }
  }
  if (zone !== 'first') return { state: 'engaged', note: 'VIX has passed its zone.', reasons: [] }
  const signs = firstLayerSigns(context)
  const needed = context.request.settings.rules.rbAgree
  const seen = signs.length === 0 ? 'no sign is seen' : `seen: ${signs.join(', ')}`
  const engaged = early.length > 0 || signs.length >= needed
  return {
    state: engaged ? 'engaged' : 'assess',
    note: `${needed} of 4 signs are needed; ${seen}.`,
    reasons: early,
  }
}

/** Premium of one engaged layer, USD:  p x 3 % of the condor's risk capital, at most 3 % of the portfolio's (RB-8). */
function premiumOf(context: PlanContext, position: number): number {
  const { settings, account } = context.request
  const wanted = position * (settings.rules.rbPremiumPct / 100) * context.riskCapital
  return Math.min(wanted, LAYER_CAP * portfolioRiskCapital(account))
}

function plan(context: PlanContext): Plan {
  const { todayVix, settings } = context.request
  const { lastZone, rbSecond } = settings.rules
  const zone = zoneAt(context.vix, todayVix, lastZone)
  const band = bands[zone]
  const width = zone === 'third' ? THIRD_WIDTH : band.to - band.from
  const place = context.place((context.vix - band.from) / width, PROMOTER_DIRECTION)
  const premium = premiumOf(context, place.position)
  const first = firstLayer(context, zone)
  const reachedAt = (id: HedgeLayerId, from: number): Pick<LayerTarget, 'state' | 'note'> =>
    order.indexOf(zone) >= order.indexOf(id)
      ? { state: 'engaged', note: `Engaged from VIX ${from}.` }
      : { state: 'off', note: `Waits for VIX ${from}.` }
  const common = { measure: 'premium', target: premium, budgetShare: null } as const
  const calls = 'longVixCall'
  const puts = 'spxPutSpread'
  const layers: LayerTarget[] = [
    { ...common, ...first, id: 'first', instrument: 'nearVixCall', reasons: ['RB-1', ...first.reasons] },
    {
      ...common,
      ...reachedAt('second', bands.second.from),
      id: 'second',
      instrument: rbSecond === 'putSpread' ? puts : calls,
      reasons: ['RB-5'],
    },
    // Full defence: the instrument of RB-5 that the second layer does not hold (ours).
    {
      ...common,
      ...reachedAt('third', bands.third.from),
      id: 'third',
      instrument: rbSecond === 'putSpread' ? calls : puts,
      reasons: ['RB-6'],
    },
  ]
  return { regime: band, place, budget: null, layers }
}

/** What a sweep depends on of today's VIX: below, in or above each stretch between zones. */
const anchor = (todayVix: number): string => zoneReached(todayVix) ?? `above ${gapOf(todayVix)}`

/** Layers by zones of VIX, the first on judgement, each paid from a premium budget (RB-1, RB-5, RB-6, RB-13). */
export const rb: Playbook = { id: 'rb', name: 'RB', bands: order.map((zone) => bands[zone]), plan, anchor }

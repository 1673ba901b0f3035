import { portfolioRiskCapital } from '../account.ts'
import type { InstrumentId } from '../instruments/registry.ts'
import type { HedgeLayerId, LayerState, RegimeBand } from '../layer.ts'
import type { PlanContext } from '../planContext.ts'
import type { LayerTarget, Plan, Playbook } from '../playbook.ts'
import { placeInBand } from '../rangePosition.ts'
import type { Zone } from '../settings.ts'
import { momentumOf } from '../signals/macd.ts'

/** Chasing headlines moves the size neither way (C6). */
const PROMOTER_DIRECTION = 0
/** Most of the portfolio's risk capital in one layer (RB-8, stated as 2 to 3 %). */
export const LAYER_CAP = 0.03

/** The zones, both ends inclusive (RB-1, RB-5, RB-6); the second ends at 29 (C8). */
export const bands: Readonly<Record<Zone, RegimeBand>> = {
  calm: { id: 'calm', label: 'Below the zones', from: 9, to: 17, rule: 'RB-1' },
  first: { id: 'first', label: 'First zone', from: 17, to: 22, rule: 'RB-1' },
  second: { id: 'second', label: 'Second zone', from: 24, to: 29, rule: 'RB-5' },
  third: { id: 'third', label: 'Third zone', from: 30, to: 90, rule: 'RB-6' },
}
export const order: readonly Zone[] = ['calm', 'first', 'second', 'third']

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

/** A sentence about a layer, and the rules beside its own that it rests on. */
interface Remark {
  readonly note: string
  readonly rules: readonly string[]
}
interface Standing extends Remark {
  readonly state: LayerState
}

/** RB-1: in its zone a prompt to judge; earlier rules engage it there and below the zone put it to judgement (ours). */
function firstLayer(context: PlanContext, zone: Zone): Standing {
  const early = earlierRules(context)
  if (zone === 'calm') {
    return early.length > 0
      ? { state: 'assess', note: 'The zone in force is below 17, but a sign asks for the layer earlier.', rules: early }
      : { state: 'off', note: 'The zone in force is below 17.', rules: [] }
  }
  if (zone !== 'first') return { state: 'engaged', note: 'A higher zone than its own is in force.', rules: [] }
  const signs = firstLayerSigns(context)
  const seen = signs.length === 0 ? 'None of the four signs is seen.' : `Signs seen: ${signs.join(', ')}.`
  if (signs.length >= context.request.settings.rules.rbAgree) {
    return { state: 'engaged', note: `${seen} Enough of them agree.`, rules: early }
  }
  if (early.length > 0)
    return { state: 'engaged', note: `${seen} Another sign engages the layer earlier.`, rules: early }
  return {
    state: 'assess',
    note: `${seen} More signs are needed to engage the layer; until then it is a judgement.`,
    rules: [],
  }
}

/** RB-5 and RB-6: engaged from their zone on. */
const higherLayer = (id: 'second' | 'third', zone: Zone): Standing =>
  order.indexOf(zone) >= order.indexOf(id)
    ? { state: 'engaged', note: `Engaged from VIX ${bands[id].from}.`, rules: [] }
    : { state: 'off', note: `Waits for VIX ${bands[id].from}.`, rules: [] }

/** Premium of one engaged layer, USD:  p x 3 % of the condor's risk capital, at most 3 % of the portfolio's (RB-8). */
function premiumOf(context: PlanContext, position: number): { readonly usd: number; readonly isCapped: boolean } {
  const { settings, account } = context.request
  const wanted = position * (settings.rules.rbPremiumPct / 100) * context.riskCapital
  const most = LAYER_CAP * portfolioRiskCapital(account)
  return { usd: Math.min(wanted, most), isCapped: wanted > most }
}

/** What holds for every layer, said where it matters: zones left behind (RB-13), the cap (RB-8), nothing to spend. */
function remarks(context: PlanContext, state: LayerState, premium: ReturnType<typeof premiumOf>): Remark[] {
  const all: (Remark & { readonly holds: boolean })[] = [
    {
      holds: zoneReached(context.vix) === null,
      rules: ['RB-13'],
      note: 'VIX lies between zones, where the last one reached stays in force.',
    },
    {
      holds: state === 'engaged' && premium.isCapped,
      rules: ['RB-8'],
      note: 'Its premium is held to the limit of RB-8.',
    },
    { holds: state === 'engaged' && premium.usd === 0, rules: [], note: 'Its premium comes to 0 here.' },
  ]
  return all.filter(({ holds }) => holds)
}

function plan(context: PlanContext): Plan {
  const { todayVix, settings } = context.request
  const { lastZone, rbSecond } = settings.rules
  const zone = zoneAt(context.vix, todayVix, lastZone)
  const place = context.place(placeInBand(context.vix, bands[zone]), PROMOTER_DIRECTION)
  const premium = premiumOf(context, place.position)
  const layer = (id: HedgeLayerId, instrument: InstrumentId, rule: string, standing: Standing): LayerTarget => {
    const said = [standing, ...remarks(context, standing.state, premium)]
    return {
      id,
      instrument,
      state: standing.state,
      measure: 'premium',
      target: premium.usd,
      budgetShare: null,
      reasons: [rule, ...said.flatMap(({ rules }) => rules)],
      note: said.map(({ note }) => note).join(' '),
    }
  }
  const [calls, puts] = ['longVixCall', 'spxPutSpread'] as const
  const putsFirst = rbSecond === 'putSpread'
  const layers = [
    layer('first', 'nearVixCall', 'RB-1', firstLayer(context, zone)),
    layer('second', putsFirst ? puts : calls, 'RB-5', higherLayer('second', zone)),
    // Full defence: the instrument of RB-5 that the second layer does not hold (ours).
    layer('third', putsFirst ? calls : puts, 'RB-6', higherLayer('third', zone)),
  ]
  return { regime: bands[zone], place, budget: null, layers }
}

/** What a sweep depends on of today's VIX: below, in or above each stretch between zones. */
const anchor = (todayVix: number): string => zoneReached(todayVix) ?? `above ${gapOf(todayVix)}`

/** Layers by zones of VIX, the first on judgement, each paid from a premium budget (RB-1, RB-5, RB-6, RB-13). */
export const rb: Playbook = { id: 'rb', name: 'RB', bands: order.map((zone) => bands[zone]), plan, anchor }

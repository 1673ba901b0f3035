import type { RegimeBand, TargetMeasure } from '../layer.ts'
import type { PlanContext } from '../planContext.ts'
import type { Budget, LayerTarget, Plan, Playbook } from '../playbook.ts'
import { withinRange } from '../rangePosition.ts'
import { type LayerShare, splitBudget } from './splitBudget.ts'

/** VIX above which the ratio holds (HR-1, stated). */
export const RATIO_FROM = 16
/** Hedge units per unit of short-strike delta (HR-1, stated). */
export const RATIO_LOW = 0.35
export const RATIO_HIGH = 0.55
/** Cap on the overlay's share of gross vega, and the VIX near which it may grow (HR-3, stated; the line is ours). */
export const CAP_LOW = 0.3
export const CAP_HIGH = 0.4
export const CAP_UNTIL = 20

const below: RegimeBand = { id: 'below', label: 'Up to 16', from: 9, to: RATIO_FROM, rule: 'HR-1' }
const above: RegimeBand = { id: 'above', label: 'Above 16', from: RATIO_FROM, to: 90, rule: 'HR-1' }

/** A first layer in the front month, whatever the general tenor is (HR-2). */
const FRONT_MONTH = { nearTenorDays: 0 }

/**
 * The ratio by tenor of the condor: straight from 0.35 at the short tenor to 0.55 at the long one (the line is ours).
 * Where the long tenor does not lie beyond the short one, it jumps at the short one. Tenors in calendar days.
 */
export function hedgeRatio(days: number, shortDays: number, longDays: number): number {
  if (days <= shortDays) return RATIO_LOW
  if (days >= longDays) return RATIO_HIGH
  return withinRange(RATIO_LOW, RATIO_HIGH, (days - shortDays) / (longDays - shortDays))
}

/**
 * Most of the book's gross vega that the overlay may make up: 30 % at VIX 16 and below, 40 % at 20, no cap above (HR-3).
 * @returns fraction, or null where no cap is enforced
 */
export const overlayCap = (vix: number): number | null =>
  vix > CAP_UNTIL ? null : withinRange(CAP_LOW, CAP_HIGH, Math.max(0, (vix - RATIO_FROM) / (CAP_UNTIL - RATIO_FROM)))

/** Overlay vega that makes up a share of gross vega:  share / (1 - share) x |condor vega|. */
export const overlayVega = (share: number, condorVega: number): number => (share / (1 - share)) * Math.abs(condorVega)

/** The split of HR-2; where the typed shares exceed the whole, the first layer's comes first. */
function shares({ request }: PlanContext): LayerShare[] {
  const { hrFirst, hrFirstSharePct, hrSecondSharePct } = request.settings.rules
  const first = hrFirstSharePct / 100
  const second = Math.min(hrSecondSharePct, 100 - hrFirstSharePct) / 100
  const third = Math.max(0, 100 - hrFirstSharePct - hrSecondSharePct) / 100
  return [
    {
      id: 'first',
      instrument: hrFirst === 'future' ? 'vixFuture' : 'nearVixCallSpread',
      share: first,
      reasons: ['HR-1', 'HR-2'],
      terms: FRONT_MONTH,
    },
    { id: 'second', instrument: 'longVixCall', share: second, reasons: ['HR-1', 'HR-2'] },
    { id: 'third', instrument: 'unleveragedEtp', share: third, reasons: ['HR-1', 'HR-2'] },
  ]
}

/** HR-1: units of hedge delta by the ratio. */
function byRatio(context: PlanContext): { budget: Budget; layers: LayerTarget[] } {
  const { hrShortDays, hrLongDays, hrDeltas } = context.request.settings.rules
  const measure: TargetMeasure = hrDeltas === 'spx' ? 'spxDelta' : 'futureDelta'
  const budget: Budget = {
    share: hedgeRatio(context.condorDays, hrShortDays, hrLongDays),
    range: { low: RATIO_LOW, high: RATIO_HIGH },
    base: 'shortDelta',
    of: context.shortDelta,
    factors: [],
  }
  return { budget, layers: splitBudget(budget, measure, shares(context)) }
}

/** HR-3 read as a size: overlay vega at its cap of gross vega. Above 20, where no cap is enforced, at 40 % (ours). */
function byVega(context: PlanContext): { budget: Budget; layers: LayerTarget[] } {
  const share = overlayCap(context.vix) ?? CAP_HIGH
  const budget: Budget = {
    share: share / (1 - share),
    range: null,
    base: 'grossVega',
    of: context.condorShortVega,
    factors: [],
  }
  const reasons = ['HR-3', 'HR-2']
  return { budget, layers: splitBudget(budget, 'vega', shares(context)).map((layer) => ({ ...layer, reasons })) }
}

/** HR-8: one longer-dated VIX call spread per so many condors. */
function byPress(context: PlanContext): { budget: Budget; layers: LayerTarget[] } {
  const { condor, settings } = context.request
  const budget: Budget = {
    share: 1 / settings.rules.hrCondorsPerSpread,
    range: { low: 1 / 6, high: 1 / 4 },
    base: 'contracts',
    of: condor.contracts,
    factors: [],
  }
  const only: LayerShare = { id: 'first', instrument: 'longVixCallSpread', share: 1, reasons: ['HR-8'] }
  return { budget, layers: splitBudget(budget, 'quantity', [only]) }
}

const readings = { ratio: byRatio, vega: byVega, press: byPress }

const waiting = (layers: readonly LayerTarget[]): LayerTarget[] =>
  layers.map((layer) => ({ ...layer, state: 'off', target: 0, note: 'Up to VIX 16 the rule gives no size.' }))

/** Under this source a promoter chases yield and ignores the cost of capital (HR-10). */
const PROMOTER_DIRECTION = -1
/** The rules give no band of VIX to be placed in (ours: the middle). */
const NO_BAND = 0.5

/** The place in HR's ranges: the ratio runs by tenor, so it only decides how far HR-5 moves the strikes. */
const placeIn = (context: PlanContext) => context.place(NO_BAND, PROMOTER_DIRECTION, ['macdDecelerating'])

function plan(context: PlanContext): Plan {
  const place = placeIn(context)
  const { hrSize } = context.request.settings.rules
  const { budget, layers } = readings[hrSize](context)
  if (context.vix <= RATIO_FROM) return { regime: below, place, budget: null, layers: waiting(layers) }
  const cap = overlayCap(context.vix)
  const vegaCap = cap === null ? null : { share: cap, usd: overlayVega(cap, context.condorVega) }
  return { regime: above, place, budget, layers, vegaCap }
}

/** Hedge ratios above VIX 16: by short-strike delta (HR-1), by spreads per condor (HR-8) or by share of vega (HR-3). */
export const hr: Playbook = { id: 'hr', name: 'HR', bands: [below, above], plan }

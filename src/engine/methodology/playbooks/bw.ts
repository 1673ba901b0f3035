import { bookValue } from '../../book/valueBook.ts'
import { instruments } from '../instruments/registry.ts'
import type { RegimeBand } from '../layer.ts'
import { boardFor } from '../layerBoard.ts'
import { unitMeasure } from '../measure.ts'
import type { PlanContext } from '../planContext.ts'
import type { LayerTarget, Plan, Playbook } from '../playbook.ts'
import { withinRange } from '../rangePosition.ts'
import type { HedgeSettings } from '../settings.ts'
import { splitBudget } from './splitBudget.ts'

/** Yield over risk control: a promoter holds less hedge (C6). */
const PROMOTER_DIRECTION = -1
/** No regime of VIX in this source: the middle (ours). */
const NO_BAND = 0.5
/** Overlay vega as a share of the condor's (BW-10, stated). */
const VEGA_LOW = 0.4
const VEGA_HIGH = 0.6
/** Gain of the tail layer against the condor's loss in a 20 % fall (BW-11, stated). */
export const TAIL_COVER = 1.8
/** Tail calls: strike as a multiple of the future, 2-3 % out of the money, and days to settlement (BW-11, BW-4, stated). */
const TAIL_STRIKE = { low: 1.02, high: 1.03 }
const TAIL_DAYS = { low: 45, high: 60 }
/** RSI of SPX below which the overlay is widened, and by how much (BW-6, stated). */
const WIDEN_RSI = 40
const WIDEN_BY = 1.2
/** M1 - M2 in points at which mean reversion starts to count and counts in full (BW-1, stated; the line is ours). */
const SIGNAL_FROM = 3
const SIGNAL_FULL = 4

const backwardation: RegimeBand = { id: 'backwardation', label: 'Backwardation', from: 9, to: 90, rule: 'BW-14' }
const contango: RegimeBand = { id: 'contango', label: 'Contango', from: 9, to: 90, rule: 'BW-14' }

/** Degree of backwardation M1 - M2, points (BW-1). */
export const frontSpread = (context: PlanContext): number => context.future(1) - context.future(2)

/** How far the signal of aggressive mean reversion has come, 0..1:  clamp01((M1 - M2 - 3) / (4 - 3)). */
export const reversionSignal = (spread: number): number =>
  Math.min(1, Math.max(0, (spread - SIGNAL_FROM) / (SIGNAL_FULL - SIGNAL_FROM)))

/** The overlay's share of the hedge budget (BW-2):  0.5 + f (0.05 + 0.10 p). */
export const overlayShare = (spread: number, position: number): number =>
  0.5 + reversionSignal(spread) * (0.05 + 0.1 * position)

/** Whether the curve has flattened since entry: M1 - M2 was above 0 and has shrunk by more than a share of it (BW-7). */
export function isFlattening(context: PlanContext): boolean {
  const { reference, settings } = context.request
  const before = reference?.frontSpread ?? 0
  return before > 0 && frontSpread(context) < before * (1 - settings.rules.bwFlattenPct / 100)
}

/** Whether BW-6 widens the overlay: RSI of SPX below 40 while backwardation persists. */
export const isWidened = (context: PlanContext): boolean =>
  context.request.signals.rsiSpx < WIDEN_RSI && frontSpread(context) > 0

/** The overlay's strikes 20 % further apart: the puts' distance from the index, the diagonal's between its strikes. */
function widerStrikes({ market, request }: PlanContext): Partial<HedgeSettings> {
  const { callMoneyness, spreadUpperMoneyness } = request.settings
  const { shortPut } = request.condor
  const strike = Math.max(1, market.spot - WIDEN_BY * (market.spot - shortPut))
  return {
    overlayStrikeShare: strike / shortPut,
    spreadUpperMoneyness: callMoneyness + WIDEN_BY * (spreadUpperMoneyness - callMoneyness),
  }
}

function overlayOf(context: PlanContext, position: number): LayerTarget {
  const { bwOverlay, bwWiden } = context.request.settings.rules
  const widened = isWidened(context)
  const share = withinRange(VEGA_LOW, VEGA_HIGH, position)
  const target: LayerTarget = {
    id: 'first',
    instrument: bwOverlay === 'vixDiagonal' ? 'vixDiagonal' : 'spxOverlay',
    state: 'engaged',
    measure: 'vega',
    target: share * Math.abs(context.condorVega) * (widened && bwWiden === 'size' ? WIDEN_BY : 1),
    budgetShare: null,
    reasons: ['BW-3', 'BW-10', ...(widened ? ['BW-6'] : [])],
  }
  return widened && bwWiden === 'strikes' ? { ...target, terms: widerStrikes(context) } : target
}

function tailOf(context: PlanContext, position: number): LayerTarget {
  const { bwTail } = context.request.settings.rules
  const days = withinRange(TAIL_DAYS.low, TAIL_DAYS.high, position)
  return {
    id: 'second',
    instrument: bwTail === 'futures' ? 'vixFuture' : 'middleVixCall',
    state: 'engaged',
    measure: 'crashGain',
    target: TAIL_COVER * context.condorCrashLoss,
    budgetShare: null,
    reasons: ['BW-4', 'BW-11'],
    terms: {
      nearTenorDays: days,
      middleTenorDays: days,
      callMoneyness: withinRange(TAIL_STRIKE.low, TAIL_STRIKE.high, position),
    },
  }
}

/** What a layer costs at its target, USD; 0 where it cannot be built. */
function costOf(target: LayerTarget, context: PlanContext): number {
  const unit = instruments[target.instrument].build(target.id, boardFor(target, context))
  if ('problem' in unit) return 0
  const perUnit = unitMeasure(target.measure, unit.legs, context)
  return perUnit > 0 ? (target.target / perUnit) * bookValue(unit.legs, context.market) : 0
}

/** BW-7: part of the cost of both moves from overlay to tail. A tail that costs nothing cannot take it. */
function moveToTail(overlay: LayerTarget, tail: LayerTarget, context: PlanContext): readonly LayerTarget[] {
  const [overlayCost, tailCost] = [costOf(overlay, context), costOf(tail, context)]
  if (!(overlayCost > 0) || !(tailCost > 0)) return [overlay, tail]
  const wanted = (context.request.settings.rules.bwMovePct / 100) * (overlayCost + tailCost)
  const moved = Math.min(overlayCost, wanted)
  const scale = (layer: LayerTarget, factor: number): LayerTarget => ({
    ...layer,
    target: layer.target * factor,
    reasons: [...layer.reasons, 'BW-7'],
  })
  return [scale(overlay, 1 - moved / overlayCost), scale(tail, 1 + moved / tailCost)]
}

/** Both parts by the shares of BW-2 of a typed budget. */
function byBudget(context: PlanContext, total: number, parts: readonly LayerTarget[], position: number): Plan {
  const { bwMovePct } = context.request.settings.rules
  const moved = isFlattening(context) ? bwMovePct / 100 : 0
  const share = Math.max(0, overlayShare(frontSpread(context), position) - moved)
  const shares = [share, 1 - share]
  const budget = { share: 1, range: null, base: 'typed', of: total, factors: [] } as const
  const layers = splitBudget(
    budget,
    'premium',
    parts.map(({ id, instrument, terms }, i) => ({
      id,
      instrument,
      share: shares[i],
      reasons: ['BW-2', i === 0 ? 'BW-3' : 'BW-4', ...(moved > 0 ? ['BW-7'] : [])],
      ...(terms ? { terms } : {}),
    })),
  )
  return { regime: null, place: null, budget, layers }
}

function plan(context: PlanContext): Plan {
  const { bwBudgetUsd } = context.request.settings.rules
  const place = context.place(NO_BAND, PROMOTER_DIRECTION)
  const regime = frontSpread(context) > 0 ? backwardation : contango
  const overlay = overlayOf(context, place.position)
  const tail = tailOf(context, place.position)
  if (bwBudgetUsd !== null) {
    return { ...byBudget(context, bwBudgetUsd, [overlay, tail], place.position), regime, place }
  }
  const layers = isFlattening(context) ? moveToTail(overlay, tail, context) : [overlay, tail]
  return { regime, place, budget: null, layers }
}

/** A calendar overlay that matches vega and a tail hedge that covers a crash (BW-2, BW-10, BW-11). */
export const bw: Playbook = { id: 'bw', name: 'BW', bands: [], plan }

import { bookValue } from '../../book/valueBook.ts'
import type { RegimeBand } from '../layer.ts'
import { layerUnit } from '../layerUnit.ts'
import type { PlanContext } from '../planContext.ts'
import type { LayerTarget, Plan, Playbook } from '../playbook.ts'
import { withinRange } from '../rangePosition.ts'
import { frontSpread, isFlattening, isWidened, overlayShare, TAIL_COVER, VEGA_SHARE, WIDEN_BY } from './bwRules.ts'
import { type LayerShare, splitBudget } from './splitBudget.ts'

/** Yield over risk control: a promoter holds less hedge (C6). */
const PROMOTER_DIRECTION = -1
/** No regime of VIX in this source: the middle (ours). */
const NO_BAND = 0.5
/** Tail calls: strike as a multiple of the future, 2-3 % out of the money, and days to settlement (BW-11, BW-4, stated). */
const TAIL_STRIKE = { low: 1.02, high: 1.03 }
const TAIL_DAYS = { low: 45, high: 60 }

const backwardation: RegimeBand = { id: 'backwardation', label: 'Backwardation', from: 9, to: 90, rule: 'BW-14' }
const contango: RegimeBand = { id: 'contango', label: 'Contango', from: 9, to: 90, rule: 'BW-14' }

const noteIf = (condition: boolean, note: string): { note?: string } => (condition ? { note } : {})

function overlayOf(context: PlanContext, position: number): LayerTarget {
  const { bwOverlay, bwWiden } = context.request.settings.rules
  const widened = isWidened(context)
  const share = withinRange(VEGA_SHARE.low, VEGA_SHARE.high, position)
  return {
    id: 'first',
    instrument: bwOverlay === 'vixDiagonal' ? 'vixDiagonal' : 'spxOverlay',
    state: 'engaged',
    measure: 'vega',
    target: share * context.condorShortVega * (widened && bwWiden === 'size' ? WIDEN_BY : 1),
    budgetShare: null,
    reasons: ['BW-3', 'BW-10', ...(widened ? ['BW-6'] : [])],
    ...noteIf(context.condorShortVega === 0, 'The condor is not short of vega here, so there is none to match.'),
    ...(widened && bwWiden === 'strikes' ? { terms: { strikesApart: WIDEN_BY } } : {}),
  }
}

function tailOf(context: PlanContext, position: number): LayerTarget {
  const { bwTail } = context.request.settings.rules
  const days = withinRange(TAIL_DAYS.low, TAIL_DAYS.high, position)
  const loss = context.condorCrashLoss
  return {
    id: 'second',
    instrument: bwTail === 'futures' ? 'vixFuture' : 'middleVixCall',
    state: 'engaged',
    measure: 'crashGain',
    target: TAIL_COVER * loss,
    budgetShare: null,
    reasons: ['BW-4', 'BW-11'],
    ...noteIf(loss === 0, 'The condor loses nothing when SPX falls by 20 %, so there is nothing to cover.'),
    terms: {
      nearTenorDays: days,
      middleTenorDays: days,
      callMoneyness: withinRange(TAIL_STRIKE.low, TAIL_STRIKE.high, position),
    },
  }
}

/** What a layer costs at its target, USD; 0 where it cannot be built. */
function costOf(target: LayerTarget, context: PlanContext): number {
  const found = layerUnit(target, context)
  if ('problem' in found) return 0
  const { unit, perUnit } = found
  return perUnit > 0 ? (target.target / perUnit) * bookValue(unit.legs, context.market) : 0
}

/** Overlay and tail as BW-10 and BW-11 size them, and what BW-7 moves between them. */
export interface SizedParts {
  readonly overlay: LayerTarget
  readonly tail: LayerTarget
  /** Cost in USD of each as sized, and what of it moves; null where the curve does not flatten. */
  readonly move: { readonly overlayUsd: number; readonly tailUsd: number; readonly movedUsd: number } | null
}

/** BW-7: part of the cost of both moves from overlay to tail. A part that costs nothing cannot hand it over or take it. */
export function sizedParts(context: PlanContext, position: number): SizedParts {
  const overlay = overlayOf(context, position)
  const tail = tailOf(context, position)
  if (!isFlattening(context)) return { overlay, tail, move: null }
  const [overlayUsd, tailUsd] = [costOf(overlay, context), costOf(tail, context)]
  const wanted = (context.request.settings.rules.bwMovePct / 100) * (overlayUsd + tailUsd)
  const movedUsd = overlayUsd > 0 && tailUsd > 0 ? Math.min(overlayUsd, wanted) : 0
  return { overlay, tail, move: { overlayUsd, tailUsd, movedUsd } }
}

function movedParts({ overlay, tail, move }: SizedParts): readonly LayerTarget[] {
  if (!move) return [overlay, tail]
  const { overlayUsd, tailUsd, movedUsd } = move
  const scaled = (layer: LayerTarget, factor: number): LayerTarget => ({
    note: 'The curve flattens, so part of the hedge’s cost has moved from overlay to tail.',
    ...layer,
    target: layer.target * factor,
    reasons: [...layer.reasons, 'BW-7'],
  })
  if (movedUsd > 0) return [scaled(overlay, 1 - movedUsd / overlayUsd), scaled(tail, 1 + movedUsd / tailUsd)]
  const note = 'The curve flattens, but nothing of the hedge’s cost can move from overlay to tail.'
  return [overlay, tail].map((layer) => ({ note, ...layer }))
}

/** The overlay's share of a typed budget: BW-2, widened by BW-6 at most to all of it, less what BW-7 moves. */
export function typedOverlayShare(context: PlanContext, position: number): number {
  const { bwMovePct, bwWiden } = context.request.settings.rules
  const widen = isWidened(context) && bwWiden === 'size' ? WIDEN_BY : 1
  const moved = isFlattening(context) ? bwMovePct / 100 : 0
  return Math.max(0, Math.min(1, overlayShare(frontSpread(context), position) * widen) - moved)
}

/** Both parts by the shares of BW-2 of a typed budget. */
function byBudget(context: PlanContext, total: number, position: number): Pick<Plan, 'budget' | 'layers'> {
  const share = typedOverlayShare(context, position)
  const budget = { share: 1, range: null, base: 'typed', of: total, factors: [] } as const
  const widened = isWidened(context) ? ['BW-6'] : []
  const moved = isFlattening(context) ? ['BW-7'] : []
  const part = ({ id, instrument, terms }: LayerTarget, own: number, reasons: readonly string[]): LayerShare => ({
    id,
    instrument,
    share: own,
    reasons: ['BW-2', ...reasons, ...moved],
    ...(terms ? { terms } : {}),
  })
  const layers = splitBudget(budget, 'premium', [
    part(overlayOf(context, position), share, ['BW-3', ...widened]),
    part(tailOf(context, position), 1 - share, ['BW-4']),
  ])
  return { budget, layers }
}

function plan(context: PlanContext): Plan {
  const { bwBudgetUsd } = context.request.settings.rules
  const place = context.place(NO_BAND, PROMOTER_DIRECTION)
  const regime = frontSpread(context) > 0 ? backwardation : contango
  if (bwBudgetUsd !== null) return { regime, place, ...byBudget(context, bwBudgetUsd, place.position) }
  return { regime, place, budget: null, layers: movedParts(sizedParts(context, place.position)) }
}

/** A calendar overlay that matches vega and a tail hedge that covers a crash (BW-2, BW-10, BW-11). */
export const bw: Playbook = { id: 'bw', name: 'BW', bands: [], plan }

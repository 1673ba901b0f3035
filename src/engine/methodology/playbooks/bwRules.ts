import type { PlanContext } from '../planContext.ts'

/** Overlay vega as a share of the condor's (BW-10, stated). */
export const VEGA_SHARE = { low: 0.4, high: 0.6 }
/** Gain of the tail layer against the condor's loss in a 20 % fall (BW-11, stated). */
export const TAIL_COVER = 1.8
/** RSI of SPX below which the overlay is widened, and by how much (BW-6, stated). */
export const WIDEN_RSI = 40
export const WIDEN_BY = 1.2
/** M1 - M2 in points at which mean reversion starts to count and counts in full (BW-1, stated; the line is ours). */
export const SIGNAL_FROM = 3
export const SIGNAL_FULL = 4
/** The overlay's share of a budget without the signal (ours), and its range with it in full (BW-2, stated). */
export const EVEN_SHARE = 0.5
export const OVERLAY_SHARE = { low: 0.55, high: 0.65 }

/** Degree of backwardation M1 - M2, points (BW-1). */
export const frontSpread = (context: PlanContext): number => context.future(1) - context.future(2)

/** How far the signal of aggressive mean reversion has come, 0..1:  clamp01((M1 - M2 - 3) / (4 - 3)). */
export const reversionSignal = (spread: number): number =>
  Math.min(1, Math.max(0, (spread - SIGNAL_FROM) / (SIGNAL_FULL - SIGNAL_FROM)))

/** The overlay's share of the hedge budget (BW-2):  0.5 + f (0.05 + 0.10 p). */
export const overlayShare = (spread: number, position: number): number => {
  const { low, high } = OVERLAY_SHARE
  return EVEN_SHARE + reversionSignal(spread) * (low - EVEN_SHARE + position * (high - low))
}

/** Whether the curve has flattened since entry: M1 - M2 was above 0 and has shrunk by more than a share of it (BW-7). */
export function isFlattening(context: PlanContext): boolean {
  const { reference, settings } = context.request
  const before = reference?.frontSpread ?? 0
  return before > 0 && frontSpread(context) < before * (1 - settings.rules.bwFlattenPct / 100)
}

/** Whether BW-6 widens the overlay: RSI of SPX below 40 while backwardation persists. */
export const isWidened = (context: PlanContext): boolean =>
  context.request.signals.rsiSpx < WIDEN_RSI && frontSpread(context) > 0

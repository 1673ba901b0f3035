import { condorCredit, condorMaxLoss } from '../book/condorCredit.ts'
import { shortStrikeDeltas } from '../book/condorFigures.ts'
import { oneFactorVega } from '../book/oneFactorVega.ts'
import { settlementMoment } from '../market/calendar/clock.ts'
import type { MarketState } from '../market/marketState.ts'
import { CONDOR_SETTLEMENT, ironCondorLegs } from '../product/condor.ts'
import type { Leg } from '../product/leg.ts'
import { crashGain, crashMarket } from './crash.ts'
import { condorMeasure } from './exposure.ts'
import type { KnownUnit } from './knownUnit.ts'
import type { PlanRequest } from './planRequest.ts'
import { type PromoterDirection, type RangePlace, rangePosition } from './rangePosition.ts'
import { type SignalId, signalScore } from './signals/score.ts'

/**
 * What a playbook may read: the request, the market, and figures of the condor in it. The figures are worked out when
 * they are first asked for, since most playbooks read one or two of them and a sweep asks a hundred times.
 */
export class PlanContext {
  /** Units that layers are sized in, as far as they were asked for. */
  readonly units: KnownUnit[] = []
  private crash: MarketState | undefined
  private condorMeasured: number | undefined
  private vega: number | undefined

  constructor(
    readonly request: PlanRequest,
    readonly market: MarketState,
  ) {}

  get vix(): number {
    return this.market.vix
  }

  /** The condor in the exposure basis chosen: notional USD, vega or contracts. */
  get measure(): number {
    const { condor, exposureBasis, notionalBasis, statedNotionalUsd } = this.request
    this.condorMeasured ??= condorMeasure(condor, this.market, exposureBasis, notionalBasis, statedNotionalUsd)
    return this.condorMeasured
  }

  /** Sum of the absolute short-strike deltas times condors. */
  get shortDelta(): number {
    const { condor } = this.request
    const [put, call] = shortStrikeDeltas(condor, this.market)
    return (Math.abs(put) + Math.abs(call)) * condor.contracts
  }

  /** Maximum loss of the condors, USD. */
  get riskCapital(): number {
    const { condor, entry } = this.request
    return condorMaxLoss(condor, condorCredit(condor, this.market, entry).credit)
  }

  /** One-factor vega of the condors, USD per VIX point, signed. */
  get condorVega(): number {
    this.vega ??= oneFactorVega(ironCondorLegs(this.request.condor), this.market)
    return this.vega
  }

  /** Vega that the condors are short of, USD per VIX point, at least 0. */
  get condorShortVega(): number {
    return Math.max(0, -this.condorVega)
  }

  /** Calendar days to the condor's expiry. */
  get condorDays(): number {
    return settlementMoment(this.request.condor.expiry, CONDOR_SETTLEMENT) - this.market.moment
  }

  /** Level of the k-th listed VIX future, points; the last listed one beyond them. @param month  1 is the nearest */
  future(month: number): number {
    const { months } = this.request
    return this.market.curve.level(months[Math.min(month, months.length) - 1].days)
  }

  /** What legs gain when SPX falls by 20 % at once and everything follows, USD. */
  crashGain(legs: readonly Leg[]): number {
    this.crash ??= crashMarket(this.market)
    return crashGain(legs, this.market, this.crash)
  }

  /** What the condors lose in the same fall, USD, at least 0. */
  get condorCrashLoss(): number {
    return Math.max(0, -this.crashGain(ironCondorLegs(this.request.condor)))
  }

  /**
   * The place taken in the rules' ranges.
   * @param bandPosition  x, before clamping  @param without  signals that this playbook does not score
   */
  place(bandPosition: number, direction: PromoterDirection, without: readonly SignalId[] = []): RangePlace {
    const { settings, signals } = this.request
    const { score, active } = signalScore(signals, settings.rules, without)
    return {
      position: settings.rangePosition ?? rangePosition(bandPosition, score, settings.stance, direction),
      byHand: settings.rangePosition !== null,
      bandPosition: Math.min(1, Math.max(0, bandPosition)),
      signalScore: score,
      activeSignals: active,
      stance: settings.stance,
      direction,
    }
  }
}

import type { MarketState } from './marketState.ts'
import { typicalMarket } from './typicalCurve.ts'
import { CurvePoints, quotedCurve, ShockedCurve } from './vixCurve.ts'
import { shockedVvix } from './vvix.ts'

/** The market with spot VIX at a new level at once: curve, VVIX and with them the SPX surface follow; SPX stays. */
export const shockVix = (market: MarketState, newVix: number): MarketState => vixShocks(market)(newVix)

/** Shocks of one market to many levels of VIX, sharing what does not depend on the level. */
export function vixShocks(market: MarketState): (newVix: number) => MarketState {
  const points = new CurvePoints(market.curve, market.dynamics)
  return (newVix) =>
    newVix === market.vix
      ? market
      : {
          ...market,
          vix: newVix,
          vvix: shockedVvix(market.vvix, market.vix, newVix, market.assumptions),
          curve: new ShockedCurve(points).retarget(newVix),
        }
}

/**
 * The market as it on average was at a VIX (see typicalCurve.ts): its curve and VVIX, everything else as observed.
 * @param newVix  points, > 0
 */
export function typicalState(market: MarketState, newVix: number): MarketState {
  const { days, prices, vvix } = typicalMarket(newVix)
  return { ...market, vix: newVix, vvix, curve: quotedCurve(newVix, days, prices) }
}

/** A market that loops may retarget point by point. */
export type MutableMarket = { -readonly [Key in keyof MarketState]: MarketState[Key] }

/**
 * The market at the end of a horizon, retargeted without allocation: spot and VIX as given, `days` later, curve
 * rolled and shocked, VVIX following VIX. With a stickiness above 0 the SPX smile stays behind the moving spot:
 * at 1 every strike keeps the volatility it had (sticky strike), at 0 every moneyness does.
 */
export class HorizonMarket {
  readonly state: MutableMarket
  private readonly curve: ShockedCurve

  constructor(
    private readonly from: MarketState,
    readonly days: number,
    private readonly stickiness = 0,
  ) {
    this.curve = new ShockedCurve(new CurvePoints(from.curve, from.dynamics, days))
    this.state = { ...from, moment: from.moment + days, curve: this.curve }
  }

  /** @param spot  SPX in points, > 0  @param vix  spot VIX in points, > 0 */
  retarget(spot: number, vix: number): MarketState {
    this.state.spot = spot
    this.state.vix = vix
    this.state.smileShift = this.from.smileShift + this.stickiness * Math.log(spot / this.from.spot)
    this.state.vvix = shockedVvix(this.from.vvix, this.from.vix, vix, this.from.assumptions)
    this.curve.retarget(vix)
    return this.state
  }
}

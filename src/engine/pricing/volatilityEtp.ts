import type { Clock } from '../market/calendar/clock.ts'
import { type RollPosition, rollPosition } from '../market/etpRoll.ts'
import type { MarketState } from '../market/marketState.ts'
import { type CurvePoint, curvePoint, pointLevel } from '../market/vixCurve.ts'
import type { VolatilityEtp } from '../product/leg.ts'
import { DAYS_PER_YEAR } from '../units.ts'
import type { Holding, HorizonValuer, Pricer } from './pricer.ts'

/** One daily reset of the index: the two futures held, at its start and at its end. */
interface IndexStep {
  readonly length: number
  readonly firstWeight: number
  readonly firstBefore: CurvePoint
  readonly secondBefore: CurvePoint
  readonly firstAfter: CurvePoint
  readonly secondAfter: CurvePoint
}

function indexSteps(from: MarketState, days: number): IndexStep[] {
  const point = (tenor: number, elapsed: number) => curvePoint(from.curve, from.dynamics, Math.max(0, tenor), elapsed)
  return Array.from({ length: Math.max(1, Math.ceil(days)) }, (_, step) => {
    const roll = rollPosition(from.moment + step)
    const length = Math.min(1, days - step)
    return {
      length,
      firstWeight: roll.firstWeight,
      firstBefore: point(roll.firstDays, step),
      secondBefore: point(roll.secondDays, step),
      firstAfter: point(roll.firstDays - length, step + length),
      secondAfter: point(roll.secondDays - length, step + length),
    }
  })
}

const blend = (weight: number, first: CurvePoint, second: CurvePoint, move: number): number =>
  weight * pointLevel(first, move) + (1 - weight) * pointLevel(second, move)

/** USD a share on the valuation day: the blended future (ours). */
const sharePrice = (market: MarketState, roll: RollPosition): number =>
  roll.firstWeight * market.curve.level(roll.firstDays) + (1 - roll.firstWeight) * market.curve.level(roll.secondDays)

/** T-bill interest less fee over one day, as a fraction of value. */
const dailyFinancing = (contract: VolatilityEtp, market: MarketState): number =>
  (market.rate - contract.fee) / DAYS_PER_YEAR

/**
 * Compounds the index day by day along the path: each day earns
 *   1 + L (blend after / blend before - 1) + (bill - fee) / 365.
 */
function valuer(
  holdings: readonly Holding<VolatilityEtp>[],
  _clock: Clock,
  from: MarketState,
  days: number,
): HorizonValuer {
  const steps = indexSteps(from, days)
  const price = sharePrice(from, rollPosition(from.moment))
  return (end) => {
    const fullMove = end.vix - from.vix
    let value = 0
    for (const { contract, quantity } of holdings) {
      const financing = dailyFinancing(contract, from)
      let growth = 1
      let elapsed = 0
      for (const step of steps) {
        const before = blend(
          step.firstWeight,
          step.firstBefore,
          step.secondBefore,
          days > 0 ? (fullMove * elapsed) / days : 0,
        )
        elapsed += step.length
        const after = blend(
          step.firstWeight,
          step.firstAfter,
          step.secondAfter,
          days > 0 ? (fullMove * elapsed) / days : fullMove,
        )
        growth *= Math.max(0, 1 + contract.leverage * (after / before - 1) + financing * step.length)
      }
      value += quantity * price * growth
    }
    return value
  }
}

/** Without a settlement of its own. */
const NO_SETTLEMENT: Clock = { days: Number.POSITIVE_INFINITY, effectiveDays: Number.POSITIVE_INFINITY }

/**
 * Volatility ETP on the 30-day constant-maturity VIX futures index, leverage reset daily.
 * Source: S&P VIX Futures Index methodology.
 */
export const volatilityEtpPricer: Pricer<VolatilityEtp> = {
  underlying: 'vix',
  clock: () => NO_SETTLEMENT,
  valuer,
  quote(contract, _clock, market) {
    const price = sharePrice(market, rollPosition(market.moment))
    return {
      price,
      impliedVol: null,
      forward: price,
      forwardDelta: contract.leverage,
      deltaUsd: contract.leverage,
      gammaUsd: 0,
      vegaUsd: 0,
      vannaUsd: 0,
      volgaUsd: 0,
      charmUsd: 0,
      rhoUsd: 0,
    }
  },
  drift(contract, _clock, market, days) {
    const price = sharePrice(market, rollPosition(market.moment))
    return { decay: 0, financing: price * dailyFinancing(contract, market) * days }
  },
}

import { marginFigures } from './book/margin.ts'
import type { MarketState } from './market/marketState.ts'
import type { AccountInputs } from './methodology/account.ts'
import { marginAssumptions } from './methodology/marginAssumptions.ts'
import type { BookSummary } from './methodology/remedies/remedy.ts'
import type { Leg } from './product/leg.ts'
import type { PositionResult } from './results.ts'
import { setUp } from './setUp.ts'
import { usd } from './units.ts'

/** Cash that legs tie up: deposits, and the premium of what was bought. */
export function marginOf(legs: readonly Leg[], market: MarketState, account: AccountInputs): number {
  const { depositUsd, premiumUsd } = marginFigures(legs, market, marginAssumptions(account))
  return depositUsd + Math.max(0, premiumUsd)
}

/** The figures that a remedy's preview compares, of a position as it is. Theta is per calendar day. */
export function summarise({ inputs, condor, sizing, book, thetaDays }: PositionResult): BookSummary {
  const market = setUp(inputs).marketAt(inputs.vix)
  const hedge = sizing.layers.flatMap(({ legs }) => legs)
  return {
    netThetaUsd: usd(book.net.theta.total / thetaDays),
    netVegaUsd: book.net.oneFactorVegaUsd,
    maxLossUsd: condor.maxLossUsd,
    costUsd: sizing.costUsd,
    marginUsd: usd(condor.regTMarginUsd + marginOf(hedge, market, inputs)),
  }
}

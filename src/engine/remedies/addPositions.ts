import { oneFactorVega } from '../book/oneFactorVega.ts'
import { bookValue } from '../book/valueBook.ts'
import { entrySpread } from '../methodology/entrySpread.ts'
import { type InstrumentId, instruments } from '../methodology/instruments/registry.ts'
import type { Leg } from '../product/leg.ts'
import type { RemedyContext } from './remedy.ts'

/** One contract of an instrument under the general assumptions, or null where the board does not list it. */
export function oneContract({ method }: RemedyContext, instrument: InstrumentId): readonly Leg[] | null {
  const { market, request } = method
  const { months, settings, condor } = request
  const unit = instruments[instrument].build('first', { market, months, settings, condor })
  return 'problem' in unit ? null : unit.legs
}

/** What one contract costs on entry, USD, half of its quote's width included. */
export const costOf = (legs: readonly Leg[], { method }: RemedyContext): number =>
  bookValue(legs, method.market) + entrySpread(legs, method.request.vixBidAsk)

/** Whole contracts that a budget buys; none where they cost nothing, since it would buy any number. */
export const countFor = (budgetUsd: number, priceUsd: number): number =>
  priceUsd > 0 ? Math.floor(budgetUsd / priceUsd) : 0

/** One-factor vega of one contract, USD per VIX point. */
export const vegaOf = (legs: readonly Leg[], { method }: RemedyContext): number => oneFactorVega(legs, method.market)

import { oneFactorVega } from '../../book/oneFactorVega.ts'
import { bookValue } from '../../book/valueBook.ts'
import type { Leg } from '../../product/leg.ts'
import { pressRate } from '../cashPress.ts'
import { entrySpread } from '../entrySpread.ts'
import { type InstrumentId, instruments } from '../instruments/registry.ts'
import type { MethodContext } from '../methodContext.ts'

/** Contracts that a remedy adds for an amount of money. */
export interface Purchase {
  /** One contract, under the general assumptions. */
  readonly legs: readonly Leg[]
  /** What one costs on entry, USD, half of its quote's width included. */
  readonly priceUsd: number
  readonly budgetUsd: number
  readonly count: number
}

/** VIX futures that a remedy adds against net vega. */
export interface VegaHedge {
  readonly legs: readonly Leg[]
  /** One-factor vega of one, USD per VIX point. */
  readonly vegaUsd: number
  readonly count: number
}

/** Share of the condor's risk capital that goes into calls against gamma: half of what RB-1 gives a layer (ours). */
export const PART_OF_LAYER = 0.5

/** One contract of an instrument, or null where the board does not list it. */
function oneContract({ market, request }: MethodContext, instrument: InstrumentId): readonly Leg[] | null {
  const { months, settings, condor } = request
  const unit = instruments[instrument].build('first', { market, months, settings, condor })
  return 'problem' in unit ? null : unit.legs
}

/** Whole contracts that a budget buys; none where they cost nothing, since it would buy any number. */
function purchase(method: MethodContext, instrument: InstrumentId, budgetUsd: number): Purchase | null {
  const legs = oneContract(method, instrument)
  if (!legs) return null
  const priceUsd = bookValue(legs, method.market) + entrySpread(legs, method.request.vixBidAsk)
  return { legs, priceUsd, budgetUsd, count: priceUsd > 0 ? Math.floor(budgetUsd / priceUsd) : 0 }
}

/** HR-8, TT-4: longer-dated VIX calls for the part of the credit that is pressed; null where no month is listed. */
export const pressedCalls = (method: MethodContext): Purchase | null =>
  purchase(method, 'longVixCall', pressRate(method.rules, method.signals) * Math.max(0, method.condor.creditUsd))

/** RB-2: near VIX calls for half of a layer's premium, at least one; null where no month is listed. */
export function gammaCalls(method: MethodContext): Purchase | null {
  const budget = PART_OF_LAYER * (method.rules.rbPremiumPct / 100) * method.riskCapital
  const bought = purchase(method, 'nearVixCall', budget)
  return bought && { ...bought, count: Math.max(1, bought.count) }
}

/** RB-3: as many whole VIX futures as bring net vega nearest to zero, none where it is not below; null where none is listed. */
export function vegaFutures(method: MethodContext): VegaHedge | null {
  const legs = oneContract(method, 'vixFuture')
  if (!legs) return null
  const vegaUsd = oneFactorVega(legs, method.market)
  return { legs, vegaUsd, count: Math.max(0, Math.round(-method.book.net.oneFactorVegaUsd / vegaUsd)) }
}

import type { LayerId, Leg } from '../product/leg.ts'
import type { Usd } from '../units.ts'

/** Theta per calendar day in USD, and the parts that add up to it. */
export interface ThetaParts {
  readonly total: Usd
  /** Reprice one day closer to expiry, forward and vol fixed. */
  readonly decay: Usd
  /** Discounting and forward drift. */
  readonly financing: Usd
  /** The rest: forwards and vols riding along curve and surface. */
  readonly roll: Usd
}

/** Greeks of a position to its own underlying: USD per point, per point squared, per vol point, per day. */
export interface OwnGreeks {
  readonly deltaUsd: number
  readonly gammaUsd: number
  /** USD per vol point of the option's own volatility. */
  readonly vegaUsd: number
  /** Own vega weighted by sqrt(30 / days to expiry). */
  readonly weightedVegaUsd: number
  /** USD per point of the underlying and vol point. */
  readonly vannaUsd: number
  /** USD per vol point squared. */
  readonly volgaUsd: number
  /** Change of `deltaUsd` over one calendar day. */
  readonly charmUsd: number
  /** USD per one percentage point of the rate. */
  readonly rhoUsd: number
}

export interface PositionFigures {
  readonly valueUsd: Usd
  readonly theta: ThetaParts
  /** USD per +1 VIX point with curve, surface and VVIX following. */
  readonly oneFactorVegaUsd: Usd
  /** Greeks to SPX and to VIX futures are kept apart: their underlyings differ. */
  readonly spx: OwnGreeks
  readonly vix: OwnGreeks
}

export interface LegFigures extends PositionFigures {
  readonly leg: Leg
  /** Human name: "SPX 6300 put 2026-03-20". */
  readonly name: string
  /** Price per unit in points (options, futures) or USD a share (ETP). */
  readonly price: number
  /** Implied volatility, decimal; null where the product has none. */
  readonly impliedVol: number | null
  /** Calendar days to settlement; null for an ETP, which has none. */
  readonly days: number | null
}

export interface BookFigures {
  readonly legs: readonly LegFigures[]
  readonly byLayer: Readonly<Partial<Record<LayerId, PositionFigures>>>
  readonly hedge: PositionFigures
  readonly net: PositionFigures
}

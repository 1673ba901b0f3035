import type { MarketState } from '../market/marketState.ts'
import { pricerOf } from '../pricing/registry.ts'
import { describeContract } from '../product/describe.ts'
import type { LayerId, Leg } from '../product/leg.ts'
import { usd } from '../units.ts'
import type { BookFigures, LegFigures, OwnGreeks, PositionFigures } from './figures.ts'
import { oneFactorVega } from './oneFactorVega.ts'
import { HEADLINE, type ThetaHorizon, thetaParts } from './theta.ts'
import { bookValue } from './valueBook.ts'

const NO_GREEKS: OwnGreeks = {
  deltaUsd: 0,
  gammaUsd: 0,
  vegaUsd: 0,
  weightedVegaUsd: 0,
  vannaUsd: 0,
  volgaUsd: 0,
  charmUsd: 0,
  rhoUsd: 0,
}

const EMPTY: PositionFigures = {
  valueUsd: usd(0),
  theta: { total: usd(0), decay: usd(0), financing: usd(0), roll: usd(0) },
  oneFactorVegaUsd: usd(0),
  spx: NO_GREEKS,
  vix: NO_GREEKS,
}

/** Tenor in days that weighted vega is expressed in. */
const REFERENCE_TENOR = 30

/**
 * Every figure of one leg in USD. Own greeks are of the leg's own underlying: SPX, or the VIX future of its date.
 * Weighted vega = own vega x sqrt(30 / days).
 */
function legFigures(leg: Leg, market: MarketState, horizon: ThetaHorizon): LegFigures {
  const pricer = pricerOf(leg.contract)
  const clock = pricer.clock(leg.contract, market.moment)
  const quote = pricer.quote(leg.contract, clock, market)
  const own: OwnGreeks = {
    deltaUsd: leg.quantity * quote.deltaUsd,
    gammaUsd: leg.quantity * quote.gammaUsd,
    vegaUsd: leg.quantity * quote.vegaUsd,
    weightedVegaUsd: clock.days > 0 ? leg.quantity * quote.vegaUsd * Math.sqrt(REFERENCE_TENOR / clock.days) : 0,
    vannaUsd: leg.quantity * quote.vannaUsd,
    volgaUsd: leg.quantity * quote.volgaUsd,
    charmUsd: leg.quantity * quote.charmUsd,
    rhoUsd: leg.quantity * quote.rhoUsd,
  }
  return {
    leg,
    name: describeContract(leg.contract),
    price: quote.price,
    impliedVol: quote.impliedVol,
    days: Number.isFinite(clock.days) ? clock.days : null,
    valueUsd: usd(bookValue([leg], market)),
    theta: thetaParts([leg], market, horizon),
    oneFactorVegaUsd: oneFactorVega([leg], market),
    spx: pricer.underlying === 'spx' ? own : NO_GREEKS,
    vix: pricer.underlying === 'vix' ? own : NO_GREEKS,
  }
}

const addGreeks = (a: OwnGreeks, b: OwnGreeks): OwnGreeks => ({
  deltaUsd: a.deltaUsd + b.deltaUsd,
  gammaUsd: a.gammaUsd + b.gammaUsd,
  vegaUsd: a.vegaUsd + b.vegaUsd,
  weightedVegaUsd: a.weightedVegaUsd + b.weightedVegaUsd,
  vannaUsd: a.vannaUsd + b.vannaUsd,
  volgaUsd: a.volgaUsd + b.volgaUsd,
  charmUsd: a.charmUsd + b.charmUsd,
  rhoUsd: a.rhoUsd + b.rhoUsd,
})

const add = (a: PositionFigures, b: PositionFigures): PositionFigures => ({
  valueUsd: usd(a.valueUsd + b.valueUsd),
  theta: {
    total: usd(a.theta.total + b.theta.total),
    decay: usd(a.theta.decay + b.theta.decay),
    financing: usd(a.theta.financing + b.theta.financing),
    roll: usd(a.theta.roll + b.theta.roll),
  },
  oneFactorVegaUsd: usd(a.oneFactorVegaUsd + b.oneFactorVegaUsd),
  spx: addGreeks(a.spx, b.spx),
  vix: addGreeks(a.vix, b.vix),
})

const sum = (positions: readonly PositionFigures[]): PositionFigures => positions.reduce(add, EMPTY)

/** Value, greeks, theta parts and one-factor vega of every leg, every layer, the hedge and the whole book. */
export function bookFigures(legs: readonly Leg[], market: MarketState, horizon: ThetaHorizon = HEADLINE): BookFigures {
  const figures = legs.map((leg) => legFigures(leg, market, horizon))
  const byLayer: Partial<Record<LayerId, PositionFigures>> = {}
  for (const leg of figures) byLayer[leg.leg.layer] = add(byLayer[leg.leg.layer] ?? EMPTY, leg)
  const hedge = sum(figures.filter(({ leg }) => leg.layer !== 'condor'))
  return { legs: figures, byLayer, hedge, net: add(byLayer.condor ?? EMPTY, hedge) }
}

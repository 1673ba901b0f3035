import type { CondorEntry } from '../book/condorEntry.ts'
import type { CondorFigures } from '../book/condorFigures.ts'
import type { BookFigures } from '../book/figures.ts'
import type { ThetaHorizon } from '../book/theta.ts'
import type { LabInputs } from '../inputs.ts'
import type { MarketState } from '../market/marketState.ts'
import type { HedgeRequest } from '../methodology/hedgeRequest.ts'
import type { Sizing } from '../methodology/sizing.ts'
import type { SweepResult } from '../methodology/sweep.ts'
import { naming, type Quantity, quantity } from './quantity.ts'
import { input, sources } from './sources.ts'

/** What explanations are worked out from: the inputs as the engine set them up, and the results on the screen. */
export interface ExplainContext {
  readonly inputs: LabInputs
  /** The market as observed, at `curveVix`. */
  readonly snapshot: MarketState
  /** The market at today's VIX. */
  readonly market: MarketState
  readonly marketAt: (vix: number) => MarketState
  readonly request: HedgeRequest
  readonly entry: CondorEntry
  readonly thetaHorizon: ThetaHorizon
  readonly condor: CondorFigures
  readonly sizing: Sizing
  readonly book: BookFigures
  readonly sweep: () => SweepResult
  /** The pinned base, which changes are taken from; null where there is none. */
  readonly base: ExplainContext | null
}

/** Inputs that several explanations read. */
export const vixNow = ({ market }: ExplainContext): Quantity =>
  quantity(naming('vix', 'V', 'VIX today', 'VIX points'), market.vix, input('vix', 'VIX as set on the strip'))

export const observedVix = ({ snapshot }: ExplainContext): Quantity =>
  quantity(
    naming('observedVix', 'V_obs', 'VIX at which the curve was observed', 'VIX points'),
    snapshot.vix,
    input('curveVix', 'Curve observed at VIX, as entered'),
  )

export const spotNow = ({ market }: ExplainContext): Quantity =>
  quantity(naming('spot', 'S', 'SPX', 'points'), market.spot, input('spx', 'SPX as entered'))

export const rateNow = ({ market }: ExplainContext): Quantity =>
  quantity(naming('rate', 'r', 'Interest rate', 'fraction'), market.rate, input('ratePct', 'Interest rate as entered'))

export const dividendNow = ({ market }: ExplainContext): Quantity =>
  quantity(
    naming('dividend', 'q', 'Dividend yield', 'fraction'),
    market.dividendYield,
    input('dividendPct', 'Dividend yield as entered'),
  )

export const lotsNow = ({ request }: ExplainContext): Quantity =>
  quantity(
    naming('lots', 'N', 'Iron condors', 'condors'),
    request.condor.contracts,
    input('contracts', 'Contracts as entered'),
  )

/** USD a point of one contract. */
export const multiplierOf = (id: string, usdPerPoint: number): Quantity =>
  quantity(naming(id, 'M', 'Contract multiplier', 'USD per point'), usdPerPoint, {
    source: sources.contractSpecification,
  })

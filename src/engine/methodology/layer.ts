import type { LayerId } from '../product/leg.ts'

export type HedgeLayerId = Exclude<LayerId, 'condor'>

/** `assess`: the method asks for a judgement and holds nothing yet. */
export type LayerState = 'off' | 'assess' | 'engaged'

/**
 * What a layer's target is counted in. `exposure`: the exposure basis chosen · `futureDelta`: units of 100 USD per
 * point of the leg's own future · `spxDelta`: units of 100 USD per SPX point · `vega`: USD per VIX point · `premium`:
 * USD · `crashGain`: USD gained when SPX falls by 20 % at once · `quantity`: contracts or shares.
 */
export type TargetMeasure = 'exposure' | 'futureDelta' | 'spxDelta' | 'vega' | 'premium' | 'crashGain' | 'quantity'

export type MeasureUnit = 'USD' | 'USD per VIX point' | 'contracts' | 'delta units'

export interface RegimeBand {
  readonly id: string
  readonly label: string
  readonly from: number
  readonly to: number
  readonly rule: string
}

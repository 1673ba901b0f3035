import { bookValue, bookValuer } from '../../book/valueBook.ts'
import type { MarketState } from '../../market/marketState.ts'
import { HorizonMarket } from '../../market/shock.ts'
import { type VixRule, vixByRule } from '../../market/spotVol.ts'
import type { LayerId, Leg } from '../../product/leg.ts'
import { type Usd, usd } from '../../units.ts'
import type { HedgeLayerId } from '../layer.ts'
import type { ProjectionInputs } from '../projectionInputs.ts'
import type { ProjectionCell, ProjectionRow } from './projection.ts'

/** A scenario of RB-7: how far SPX moves, and how VIX goes with it. */
export interface ProjectedCase extends Pick<ProjectionRow, 'id' | 'label' | 'spotMove'> {
  readonly vixRule: VixRule
}

const linked = (stress: number): VixRule => ({ mode: 'linked', stress, heldMove: 0 })
const held = (move: number): VixRule => ({ mode: 'held', stress: 1, heldMove: move })

/** The scenarios of RB-7 (ours in number and size): SPX still in the first and last, VIX linked to it in the others. */
export const projectedCases = (inputs: ProjectionInputs, vix: number, stress: number): readonly ProjectedCase[] => [
  { id: 'calm', label: 'Calm', spotMove: 0, vixRule: held(inputs.calmVixMove) },
  { id: 'grindUp', label: 'Grind up', spotMove: inputs.grindUpPct / 100, vixRule: linked(stress) },
  { id: 'growthScare', label: 'Growth scare', spotMove: inputs.growthScarePct / 100, vixRule: linked(stress) },
  { id: 'shock', label: 'Shock', spotMove: inputs.shockPct / 100, vixRule: linked(stress) },
  { id: 'volCrush', label: 'Vol crush', spotMove: 0, vixRule: held(vix * (inputs.volCrushShare - 1)) },
]

/** P&L in USD of each layer of a held book, as a function of where the market stands some days later. */
function layerProfits(legs: readonly Leg[], market: MarketState, days: number) {
  const valued = [...new Set(legs.map(({ layer }) => layer))].map((layer) => {
    const ofLayer = legs.filter((leg) => leg.layer === layer)
    return { layer, start: bookValue(ofLayer, market), value: bookValuer(ofLayer, market, days) }
  })
  return (end: MarketState): ReadonlyMap<LayerId, Usd> =>
    new Map(valued.map(({ layer, start, value }) => [layer, usd(value(end) - start)]))
}

function cellOf(days: number, profits: ReadonlyMap<LayerId, Usd>): ProjectionCell {
  const layersUsd: Partial<Record<HedgeLayerId, Usd>> = {}
  let net = 0
  for (const [layer, profit] of profits) {
    net += profit
    if (layer !== 'condor') layersUsd[layer] = profit
  }
  return { days, condorUsd: profits.get('condor') ?? usd(0), layersUsd, netUsd: usd(net) }
}

/**
 * P&L since now of the held book some days ahead, row by row of RB-7, USD at model mid. Legs that settle on the way are
 * cash at the level on a straight path; VIX stays within what a held VIX is kept to (see `vixByRule`).
 * @param stress  multiplies the linked rise of VIX in a fall
 */
export function projectBook(
  legs: readonly Leg[],
  market: MarketState,
  inputs: ProjectionInputs,
  stress: number,
): readonly ProjectionRow[] {
  const horizons = [inputs.projectionNearDays, inputs.projectionFarDays].map((days) => ({
    days,
    end: new HorizonMarket(market, days),
    profits: layerProfits(legs, market, days),
  }))
  return projectedCases(inputs, market.vix, stress).map(({ vixRule, ...row }) => {
    const vix = horizons.map(({ days }) => vixByRule(vixRule, market.vix, row.spotMove, days))
    const spot = market.spot * (1 + row.spotMove)
    const cells = horizons.map(({ days, end, profits }, i) => cellOf(days, profits(end.retarget(spot, vix[i]))))
    return { ...row, vix, cells }
  })
}

import type { LabInputs } from '../inputs.ts'
import type { MarketState } from '../market/marketState.ts'
import { type VixRule, vixByRule } from '../market/spotVol.ts'
import type { HorizonMove } from './attribution.ts'

/** Where the what-if takes SPX and VIX, and in how many days. */
export function whatIfMove(inputs: LabInputs, market: MarketState, rule: VixRule): HorizonMove {
  const move = inputs.spotMovePct / 100
  return {
    spot: market.spot * (1 + move),
    vix: vixByRule(rule, market.vix, move, inputs.daysForward),
    days: inputs.daysForward,
    stickiness: rule.mode === 'held' ? inputs.stickiness : 0,
  }
}

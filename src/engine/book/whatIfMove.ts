import type { MarketState } from '../market/marketState.ts'
import { type VixRule, vixByRule } from '../market/spotVol.ts'
import type { HorizonMove } from './attribution.ts'

/** What is set of a what-if besides the rule that VIX follows. */
interface WhatIf {
  readonly spotMovePct: number
  readonly daysForward: number
  /** Counts where VIX is held. */
  readonly stickiness: number
}

/** Where the what-if takes SPX and VIX, and in how many days. */
export function whatIfMove(inputs: WhatIf, market: MarketState, rule: VixRule): HorizonMove {
  const move = inputs.spotMovePct / 100
  return {
    spot: market.spot * (1 + move),
    vix: vixByRule(rule, market.vix, move, inputs.daysForward),
    days: inputs.daysForward,
    stickiness: rule.mode === 'held' ? inputs.stickiness : 0,
  }
}

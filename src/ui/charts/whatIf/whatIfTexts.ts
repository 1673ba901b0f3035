import type { HorizonResult, LabInputs } from '../../../engine/index.ts'
import { days, fixed, signedUsd, vixLevel } from '../../format/format.ts'

type WhatIf = Pick<LabInputs, 'spotMovePct' | 'spotVol' | 'vixMove' | 'daysForward'>

/** Whether the what-if moves anything. */
export const hasMoved = ({ spotMovePct, spotVol, vixMove, daysForward }: WhatIf): boolean =>
  spotMovePct !== 0 || daysForward !== 0 || (spotVol === 'held' && vixMove !== 0)

/** Cents: a difference that no read-out shows. */
const NOTHING = 0.005

/**
 * "SPX 6,592, VIX 24.8 after 5 days: P&L +$26,886 (condor −$2,615, hedge +$29,501)", and P&L since entry where own
 * prices or bid-ask widths make it another.
 */
export function whatIfText({ spot, vix, days: elapsed, profit, profitSinceEntryUsd }: HorizonResult): string {
  const condor = profit.byLayer.condor?.total ?? 0
  const { total } = profit.net
  const when = elapsed > 0 ? `after ${days(elapsed)}` : 'at once'
  const isOwn = Math.abs(profitSinceEntryUsd - total) >= NOTHING
  const entry = isOwn ? `; since entry ${signedUsd(profitSinceEntryUsd)}` : ''
  const parts = `condor ${signedUsd(condor)}, hedge ${signedUsd(total - condor)}`
  return `SPX ${fixed(spot, 0)}, VIX ${vixLevel(vix)} ${when}: P&L ${signedUsd(total)} (${parts})${entry}`
}

/** Stands for the what-if while nothing has moved; beside its controls, with what they leave alone. */
export const atRest = (isOpen: boolean): string =>
  `Nothing has moved yet.${isOpen ? ' What moves here leaves contracts and entry prices as they are.' : ''}`

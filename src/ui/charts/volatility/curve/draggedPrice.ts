import { parameters } from '../../../../scenario/parameters.ts'
import type { Plot } from '../../frame/plot.ts'

/** Decimals of the tick of a VIX future, 0.05. */
const TICK_DECIMALS = 2

/** A node when the finger comes down: its price, and the VIX points that a px of the axis is worth. */
export interface HeldNode {
  readonly price: number
  readonly perPx: number
}

export const holdNode = (plot: Pick<Plot, 'yAt'>, price: number): HeldNode => ({
  price,
  perPx: plot.yAt(0) - plot.yAt(1),
})

/** The price a drag by some px (downwards above 0) leads to, on the tick grid of the VIX future, within its range. */
export function draggedPrice({ price, perPx }: HeldNode, by: number): number {
  const { min, max, step } = parameters.m1
  const onGrid = Math.round((price - by * perPx) / step) * step
  return Number(Math.min(max, Math.max(min, onGrid)).toFixed(TICK_DECIMALS))
}

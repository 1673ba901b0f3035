import type { Leg } from '../product/leg.ts'

/** What entering VIX options at half of their bid-ask width costs, USD. @param width  points */
export function entrySpread(legs: readonly Leg[], width: number): number {
  let cost = 0
  for (const { contract, quantity } of legs) {
    if (contract.kind === 'vixOption') cost += (Math.abs(quantity) * contract.multiplier * width) / 2
  }
  return cost
}

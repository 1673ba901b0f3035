import type { MethodContext } from '../methodContext.ts'

/**
 * What one complex of condor and hedge puts at risk, USD: the condor's maximum loss plus the premium of the hedge
 * layers, each at least 0 (HR-11, ours). Futures and swaps cost nothing to enter and count nothing.
 */
export const complexRisk = ({ condor, sizing }: MethodContext): number =>
  sizing.layers.reduce<number>((risk, { costUsd }) => risk + Math.max(0, costUsd), condor.maxLossUsd)

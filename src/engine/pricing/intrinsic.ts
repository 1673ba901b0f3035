/** Value at settlement in points: max(c (S - K), 0), c = +1 for a call, -1 for a put. */
export const intrinsicValue = (isCall: boolean, level: number, strike: number): number =>
  Math.max(0, isCall ? level - strike : strike - level)

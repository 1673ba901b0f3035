/** What a MACD histogram does from one day to the next. */
export interface Momentum {
  /** Above zero and rising (ours: the source says "growing" and gives no test). */
  readonly growing: boolean
  /** Above zero and falling, or crossing below zero (HR-4; the test is ours). */
  readonly decelerating: boolean
}

/** @param today  histogram today  @param before  histogram the day before, same unit */
export const momentumOf = (today: number, before: number): Momentum => ({
  growing: today > 0 && today > before,
  decelerating: today < before && before > 0,
})

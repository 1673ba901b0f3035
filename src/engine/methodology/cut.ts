/** What is left of the notional after the cut of HR-13 (stated as 25 %). */
export const LEFT_AFTER_CUT = 0.75

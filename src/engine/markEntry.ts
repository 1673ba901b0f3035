import { REFERENCE_TENORS, type ReferenceInputs, volatilityLoss } from './methodology/reference.ts'
import type { PositionResult } from './results.ts'
import { setUp } from './setUp.ts'

/** No entry marked. The date keeps its value: without the rest it means nothing. */
export const NO_REFERENCE: Omit<ReferenceInputs, 'refDate'> = {
  refSpx: null,
  refVix: null,
  refCurve30: null,
  refCurve60: null,
  refCurve90: null,
  refCurve120: null,
  refFrontSpread: null,
  refLowerBreakEven: null,
  refUpperBreakEven: null,
  refVolatilityUsd: null,
}

/** Decimals that a scenario keeps of what the model worked out; VIX futures settle to four. */
const QUOTE_DECIMALS = 4

/** A figure of the model as an input of the scenario: to four decimals, and never a negative zero, which no link can hold. */
export const toQuote = (value: number): number => Number(value.toFixed(QUOTE_DECIMALS)) + 0

/** Today's state as the entry that triggers compare with: what of it they read. */
export function markEntry({ inputs, condor, curve, book }: PositionResult): ReferenceInputs {
  const market = setUp(inputs).marketAt(inputs.vix)
  const [at30, at60, at90, at120] = REFERENCE_TENORS.map((days) => toQuote(market.curve.level(days)))
  const condorVega = book.byLayer.condor?.oneFactorVegaUsd ?? 0
  return {
    refDate: inputs.date,
    refSpx: inputs.spx,
    refVix: inputs.vix,
    refCurve30: at30,
    refCurve60: at60,
    refCurve90: at90,
    refCurve120: at120,
    refFrontSpread: toQuote(curve[0].price - curve[1].price),
    refLowerBreakEven: toQuote(condor.lowerBreakEven),
    refUpperBreakEven: toQuote(condor.upperBreakEven),
    refVolatilityUsd: toQuote(volatilityLoss(condorVega / inputs.contracts, market)),
  }
}

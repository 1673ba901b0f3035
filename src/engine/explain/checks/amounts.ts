import type { CheckId } from '../../methodology/checks/checkIds.ts'
import type { CheckCase } from './checkCase.ts'
import { flatteningAmounts } from './frontSpread.ts'
import { capitalAmounts, layerCostAmounts, riskCapitalAmounts } from './riskShare.ts'
import { hedgeCarryAmounts } from './theta.ts'
import { vegaCoverAmounts } from './vegaCover.ts'

/** Numbers that stand beside a check which does not apply, or in the disagreement C5: they are worked out all the same. */
export const amounts: Partial<Record<CheckId, (check: CheckCase) => void>> = {
  riskCapitalShare: riskCapitalAmounts,
  vegaCover: vegaCoverAmounts,
  hedgeCarry: hedgeCarryAmounts,
  curveFlattening: flatteningAmounts,
  capitalShare: capitalAmounts,
  layerCost: layerCostAmounts,
}

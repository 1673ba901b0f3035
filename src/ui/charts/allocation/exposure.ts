import type { SweepResult } from '../../../engine/index.ts'
import { compactTick, compactUsdTick } from '../../format/axis.ts'
import { count, usd } from '../../format/format.ts'

type Unit = SweepResult['exposureUnit']

/** An exposure in words: "$12,345", "$320 per VIX point", "12 contracts". */
export function exposureText(value: number, unit: Unit): string {
  if (unit === 'contracts') return `${count(value)} ${value === 1 ? 'contract' : 'contracts'}`
  return unit === 'USD' ? usd(value) : `${usd(value)} per VIX point`
}

/** The figure alone, where the unit stands nearby. */
export const exposureFigure = (value: number, unit: Unit): string => (unit === 'contracts' ? count(value) : usd(value))

export const exposureTick = (value: number, unit: Unit): string =>
  unit === 'contracts' ? compactTick(value) : compactUsdTick(value)

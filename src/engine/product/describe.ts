import type { Contract, SpxOption } from './leg.ts'
import { SPX_PER_XSP, XSP_MULTIPLIER } from './spxStructures.ts'
import { MINI_VIX_FUTURE_MULTIPLIER } from './vixStructures.ts'

/** The date, and AM where it is not the usual PM settlement. */
const onDate = ({ expiry, settlement }: Pick<SpxOption, 'expiry' | 'settlement'>): string =>
  settlement === 'AM' ? `${expiry} AM` : expiry

/** A contract in the words of an order ticket: "SPX 6300 put 2026-03-20". */
export function describeContract(contract: Contract): string {
  switch (contract.kind) {
    case 'spxOption': {
      const isXsp = contract.multiplier === XSP_MULTIPLIER
      const name = isXsp ? `XSP ${contract.strike / SPX_PER_XSP}` : `SPX ${contract.strike}`
      return `${name} ${contract.right} ${onDate(contract)}`
    }
    case 'spxForward':
      return `SPX forward at ${contract.deliveryPrice} ${onDate(contract)}`
    case 'varianceSwap':
      // Strikes of variance swaps are quoted to a hundredth of a vol point.
      return `SPX variance swap at ${contract.strikeVol.toFixed(2)} ${onDate(contract)}`
    case 'vixOption':
      return `VIX ${contract.strike} ${contract.right} ${contract.expiry}`
    case 'vixFuture':
      return `${contract.multiplier === MINI_VIX_FUTURE_MULTIPLIER ? 'Mini VIX' : 'VIX'} future ${contract.expiry}`
    case 'volatilityEtp':
      return `${contract.leverage}× volatility ETP`
  }
}

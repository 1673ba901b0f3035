import type { Contract } from './leg.ts'

/** A contract in the words of an order ticket: "SPX 6300 put 2026-03-20". */
export function describeContract(contract: Contract): string {
  switch (contract.kind) {
    case 'spxOption':
      return `SPX ${contract.strike} ${contract.right} ${contract.expiry}${contract.settlement === 'AM' ? ' AM' : ''}`
    case 'vixOption':
      return `VIX ${contract.strike} ${contract.right} ${contract.expiry}`
    case 'vixFuture':
      return `VIX future ${contract.expiry}`
    case 'volatilityEtp':
      return `${contract.leverage}× volatility ETP`
  }
}

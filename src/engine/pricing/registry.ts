import type { Clock } from '../market/calendar/clock.ts'
import type { Contract, Leg } from '../product/leg.ts'
import type { LegGroup, Pricer } from './pricer.ts'
import { spxForwardPricer } from './spxForward.ts'
import { spxOptionPricer } from './spxOption.ts'
import { varianceSwapPricer } from './varianceSwap.ts'
import { vixFuturePricer } from './vixFuture.ts'
import { vixOptionPricer } from './vixOption.ts'
import { volatilityEtpPricer } from './volatilityEtp.ts'

type PricerTable = { readonly [Kind in Contract['kind']]: Pricer<Extract<Contract, { kind: Kind }>> }

const pricers: PricerTable = {
  spxOption: spxOptionPricer,
  spxForward: spxForwardPricer,
  varianceSwap: varianceSwapPricer,
  vixOption: vixOptionPricer,
  vixFuture: vixFuturePricer,
  volatilityEtp: volatilityEtpPricer,
}

/** The pricer of a contract. Each entry of the table takes the contracts of its own kind, which the lookup ensures. */
export const pricerOf = (contract: Contract): Pricer<Contract> => pricers[contract.kind] as unknown as Pricer<Contract>

const sameGroup = (a: Contract, b: Contract): boolean =>
  a.kind === b.kind &&
  ('expiry' in a ? 'expiry' in b && a.expiry === b.expiry : true) &&
  ('settlement' in a ? 'settlement' in b && a.settlement === b.settlement : true)

/** Legs gathered by product and settlement, so that what they share is computed once. */
export function groupLegs(legs: readonly Leg[], moment: number): LegGroup[] {
  const groups: { pricer: Pricer<Contract>; clock: Clock; holdings: Leg[] }[] = []
  for (const leg of legs) {
    const group = groups.find(({ holdings }) => sameGroup(holdings[0].contract, leg.contract))
    if (group) group.holdings.push(leg)
    else {
      const pricer = pricerOf(leg.contract)
      groups.push({ pricer, clock: pricer.clock(leg.contract, moment), holdings: [leg] })
    }
  }
  return groups
}

/** The legs that have not settled `days` after a moment. */
export const aliveLegs = (legs: readonly Leg[], moment: number, days: number): Leg[] =>
  legs.filter(({ contract }) => pricerOf(contract).clock(contract, moment).days > days)

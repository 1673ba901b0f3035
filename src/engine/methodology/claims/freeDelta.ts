import { pricerOf } from '../../pricing/registry.ts'
import { CONDOR_SETTLEMENT } from '../../product/condor.ts'
import type { Leg } from '../../product/leg.ts'
import { boxLegs, conversionLegs, syntheticForwardLegs } from '../../product/parity.ts'
import { SPX_MULTIPLIER } from '../../product/spxStructures.ts'
import type { MethodContext } from '../methodContext.ts'
import { value } from '../reading.ts'
import { HERE, methodIn } from '../readingOrigin.ts'
import type { ClaimResult } from './claim.ts'

/** A structure whose delta is below this, per unit, adjusts nothing (ours). */
const NO_DELTA = 0.001

/** SPX delta of legs in units of one SPX contract. */
function deltaOf(legs: readonly Leg[], { market }: MethodContext): number {
  let usdPerPoint = 0
  for (const { contract, quantity } of legs) {
    const pricer = pricerOf(contract)
    if (pricer.underlying !== 'spx') continue
    usdPerPoint += quantity * pricer.quote(contract, pricer.clock(contract, market.moment), market).deltaUsd
  }
  return usdPerPoint / SPX_MULTIPLIER
}

/**
 * TT-7, RB-6: boxes and conversions are said to adjust delta without added cost. A completed one has almost no delta;
 * its synthetic forward alone has, e^(-qT) each, and that many units would neutralise the book.
 */
export function freeDelta(context: MethodContext): ClaimResult {
  const { condor, book } = { condor: context.request.condor, book: context.book }
  const series = { expiry: condor.expiry, settlement: CONDOR_SETTLEMENT } as const
  const box = deltaOf(boxLegs('condor', condor.shortPut, condor.shortCall, series, 1), context)
  const conversion = deltaOf(conversionLegs('condor', condor.shortPut, series, 1), context)
  const forward = deltaOf(syntheticForwardLegs('condor', condor.shortPut, series, 1), context)
  const held = book.net.spx.deltaUsd / SPX_MULTIPLIER
  return {
    rule: 'TT-7',
    claim: 'Conversions and reversals on SPX boxes can adjust delta without added cost.',
    holds: Math.abs(box) > NO_DELTA || Math.abs(conversion) > NO_DELTA,
    sentence:
      'A completed box or conversion has next to no delta, so it adjusts none. Its synthetic forward alone does, and that is a position in the index with its risk.',
    readings: [
      value('Delta of a box', box, 'delta', methodIn(HERE, 'boxDelta')),
      value('Delta of a conversion', conversion, 'delta', methodIn(HERE, 'conversionDelta')),
      value('Delta of one synthetic forward', forward, 'delta', methodIn(HERE, 'forwardDelta')),
      value('Delta of the book', held, 'delta', methodIn(HERE, 'bookDelta')),
      value(
        'Synthetic forwards that would neutralise it',
        -held / forward,
        'contracts',
        methodIn(HERE, 'neutralForwards'),
      ),
    ],
  }
}

import { settlementDeposits } from '../../book/margin.ts'
import { marginAssumptions } from '../../methodology/marginAssumptions.ts'
import type { ExplainContext } from '../context.ts'
import type { Explanation } from '../explanation.ts'
import { apply, product, sum } from '../expression.ts'
import { type OpenedLeg, openedLegs } from '../holders.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { assumption, ours } from '../sources.ts'
import { Worksheet } from '../worksheet.ts'

/** A number of a leg, which the leg's own explanation works out. */
const ofLeg = ({ topic }: OpenedLeg, id: string, symbol: string, label: string, value: number): Quantity =>
  quantity(naming(id, symbol, label, 'USD'), value, { opens: topic })

/** Options and forwards that settle against the same value. */
function bySettlement(context: ExplainContext, legs: readonly OpenedLeg[]): Quantity[] {
  const { uncoveredShare } = marginAssumptions(context.inputs)
  const held = legs.map(({ figures }) => figures.leg)
  return settlementDeposits(held, context.market, uncoveredShare).map(({ settlement, usd }, i) =>
    quantity(
      naming(
        `settlement${i}`,
        `d_${i + 1}`,
        `Deposit on what settles as ${settlement}: the most it can lose at settlement`,
        'USD',
      ),
      usd,
      assumption('uncoveredMarginPct', 'what an option that no strike covers deposits'),
    ),
  )
}

/** A future deposits a share of what it stands for, a swap some points of its vega; an ETP is paid in full. */
function byItself(sheet: Worksheet, context: ExplainContext, leg: OpenedLeg, i: number): Quantity[] {
  const { contract, quantity: held } = leg.figures.leg
  const { name, price, valueUsd } = leg.figures
  const { futureShare, etpShare, varianceSwapPoints } = marginAssumptions(context.inputs)
  const deposit = naming(`deposit${i}`, `D_${i + 1}`, `Deposit on ${name}`, 'USD')
  const count = quantity(naming(`count${i}`, `Q_${i + 1}`, `Quantity of ${name}`, 'number'), Math.abs(held), {
    opens: leg.topic,
  })
  if (contract.kind === 'vixFuture') {
    const share = quantity(
      naming('futureShare', 'c_future', 'Deposit on a VIX future, share of price × multiplier', 'fraction'),
      futureShare,
      assumption('futureMarginPct', 'exchange and broker set it'),
    )
    const usd = ofLeg(leg, `notional${i}`, `F_${i + 1}`, `Price × multiplier of ${name}`, contract.multiplier * price)
    return [sheet.step(deposit, product(share, count, usd))]
  }
  if (contract.kind === 'varianceSwap') {
    const points = quantity(
      naming('swapPoints', 'c_swap', 'Points of adverse move deposited for a variance swap', 'vol points'),
      varianceSwapPoints,
      ours('what a variance swap deposits'),
    )
    const vega = quantity(
      naming(`vega${i}`, `ν_${i + 1}`, `Vega notional of ${name}`, 'USD per vol point'),
      contract.vegaNotional,
      { opens: leg.topic },
    )
    return [sheet.step(deposit, product(points, count, vega))]
  }
  if (contract.kind !== 'volatilityEtp') return []
  const part = quantity(naming('etpShare', 'c_ETP', 'Deposit on an ETP, share of its value', 'fraction'), etpShare, {
    ...ours('an ETP is paid in full'),
  })
  return [
    sheet.step(deposit, product(part, apply('abs', ofLeg(leg, `etp${i}`, `v_${i + 1}`, `Value of ${name}`, valueUsd)))),
  ]
}

/** Reg-T margin of the condor, deposits on the hedge, and the premium paid for it. */
export function explainMargin(context: ExplainContext): Explanation {
  const hedge = openedLegs(context).filter(({ figures }) => figures.leg.layer !== 'condor')
  const sheet = new Worksheet()
  sheet.section('Deposits on the hedge')
  const deposits = [...bySettlement(context, hedge), ...hedge.flatMap((leg, i) => byItself(sheet, context, leg, i))]
  const deposit = sheet.total(naming('deposit', 'D', 'Deposits on the hedge', 'USD'), deposits)
  sheet.section('Premium of the hedge')
  const values = hedge
    .filter(({ figures }) => figures.leg.contract.kind !== 'volatilityEtp')
    .map((leg, i) => ofLeg(leg, `value${i}`, `π_${i + 1}`, `Value of ${leg.figures.name}`, leg.figures.valueUsd))
  const premium = sheet.step(
    naming('premium', 'π', 'Premium paid for options, forwards and swaps, at least 0', 'USD'),
    apply('max', 0, sum(...values)),
  )
  sheet.section('Margin')
  const condor = quantity(naming('regT', 'R', 'Reg-T margin of the condor', 'USD'), context.condor.regTMarginUsd, {
    opens: { kind: 'condor', reading: 'regTMargin' },
  })
  const margin = sheet.step(naming('margin', 'K', 'Margin', 'USD'), sum(condor, deposit, premium))
  return sheet.finish('Margin of condor and hedge', margin, 'What brokers ask for differs: the shares are the user’s.')
}

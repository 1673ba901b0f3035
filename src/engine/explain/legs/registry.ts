import { pricerOf } from '../../pricing/registry.ts'
import type { Contract, LayerId } from '../../product/leg.ts'
import type { ExplainContext } from '../context.ts'
import type { Explanation } from '../explanation.ts'
import { Worksheet } from '../worksheet.ts'
import type { LegExplainer } from './legWorking.ts'
import { explainSpxForward } from './spxForward.ts'
import { explainSpxOption } from './spxOption.ts'
import { explainVarianceSwap } from './varianceSwap.ts'
import { explainVixFuture } from './vixFuture.ts'
import { explainVixOption } from './vixOption.ts'
import { explainVolatilityEtp } from './volatilityEtp.ts'

type ExplainerTable = { readonly [Kind in Contract['kind']]: LegExplainer<Extract<Contract, { kind: Kind }>> }

const explainers: ExplainerTable = {
  spxOption: explainSpxOption,
  spxForward: explainSpxForward,
  varianceSwap: explainVarianceSwap,
  vixOption: explainVixOption,
  vixFuture: explainVixFuture,
  volatilityEtp: explainVolatilityEtp,
}

/** Each entry of the table takes the contracts of its own kind, which the lookup ensures. */
const explainerOf = (contract: Contract): LegExplainer<Contract> =>
  explainers[contract.kind] as unknown as LegExplainer<Contract>

/** The price of one leg and what follows from it, or null where the layer holds no such leg. */
export function explainLeg(context: ExplainContext, layer: LayerId, place: number): Explanation | null {
  const figures = context.book.legs.filter(({ leg }) => leg.layer === layer)[place]
  if (!figures) return null
  const { contract } = figures.leg
  const pricer = pricerOf(contract)
  const clock = pricer.clock(contract, context.market.moment)
  const quote = pricer.quote(contract, clock, context.market)
  const sheet = new Worksheet()
  const price = explainerOf(contract)({ context, sheet, contract, figures, clock, quote })
  return sheet.finish(figures.name, price)
}

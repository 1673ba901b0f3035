import type { LegFigures } from '../../book/figures.ts'
import { SHARES_PER_CONTRACT, unitExposure } from '../../methodology/exposure.ts'
import type { ExplainContext } from '../context.ts'
import type { Explanation } from '../explanation.ts'
import { type Expression, just, type Operand, product, quotient, sum } from '../expression.ts'
import { naming, type Quantity, quantity, type Unit } from '../quantity.ts'
import { ours } from '../sources.ts'
import { Worksheet } from '../worksheet.ts'

interface LongLeg {
  readonly figures: LegFigures
  readonly id: string
  readonly held: Quantity
}

/** What is bought in the hedge, leg by leg. */
function longLegs({ book }: ExplainContext): LongLeg[] {
  return book.legs.flatMap((figures, i) => {
    const { layer, contract, quantity: count } = figures.leg
    if (layer === 'condor' || count <= 0) return []
    const unit: Unit = contract.kind === 'volatilityEtp' ? 'shares' : 'contracts'
    const held = quantity(naming(`held${i}`, `n_${i + 1}`, `${figures.name} held`, unit), count, {
      opens: { kind: 'layer', layer },
    })
    return [{ figures, id: String(i), held }]
  })
}

const isEtp = ({ figures }: LongLeg) => figures.leg.contract.kind === 'volatilityEtp'

const added = (terms: readonly Expression[]): Expression =>
  terms.length === 0 ? just(0) : terms.length === 1 ? terms[0] : sum(...(terms as readonly Operand[]))

/** Long legs of the hedge counted, a hundred ETP shares as one. */
export function explainHedgeContracts(context: ExplainContext): Explanation {
  const sheet = new Worksheet()
  sheet.section('Long legs counted')
  const terms = longLegs(context).map((leg) => (isEtp(leg) ? quotient(leg.held, SHARES_PER_CONTRACT) : just(leg.held)))
  const counted = sheet.step(
    naming('hedgeContracts', 'n', 'Contracts held', 'contracts'),
    added(terms),
    ours('a hundred ETP shares count as one contract; legs sold count nothing'),
  )
  return sheet.finish('Contracts of the hedge', counted)
}

/** Contract exposure of the hedge: each long leg's own future x multiplier, or what stands for it. */
export function explainHedgeExposure(context: ExplainContext): Explanation {
  const sheet = new Worksheet()
  sheet.section('What each long leg stands for')
  const terms = longLegs(context).map(({ figures, id, held }) => {
    const one = unitExposure([{ ...figures.leg, quantity: 1 }], context.market, 'contract')
    const each = quantity(
      naming(`each${id}`, `e_${Number(id) + 1}`, `Contract exposure of one ${figures.name}`, 'USD'),
      one,
      ours('own future × multiplier; of a share its value; of products on SPX what moves as they do per VIX point'),
    )
    return product(held, each)
  })
  const exposure = sheet.step(naming('hedgeExposure', 'E', 'Contract exposure of the hedge', 'USD'), added(terms))
  return sheet.finish('Contract exposure of the hedge', exposure)
}

import type { ExplanationTopic } from '../../methodology/topic.ts'
import { compares, otherwise, when } from '../decision.ts'
import { negative, quotient, sum } from '../expression.ts'
import { stretchOf } from '../perDay.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { thetaUnit } from '../sections/theta.ts'
import { assumption } from '../sources.ts'
import type { CheckCase, ExplainCheck } from './checkCase.ts'

const CARRY = { kind: 'hedge', reading: 'carry' } as const

/** A part of theta over the stretch that theta is taken over. @param opens  what works it out */
const overStretch = (
  { context }: CheckCase,
  id: string,
  index: string,
  label: string,
  value: number,
  opens: ExplanationTopic,
): Quantity => quantity(naming(id, `Θ_${index}`, label, thetaUnit(context)), value, { opens })

const condorStretch = (check: CheckCase, value: number): Quantity =>
  overStretch(check, 'condorStretch', 'condor', 'Theta of the condor over the stretch', value, {
    kind: 'condor',
    reading: 'theta',
  })

/** HR-13: net theta per calendar day, at least 0. */
export const explainNegativeTheta: ExplainCheck = (check) => {
  const { sheet, method } = check
  const { net: whole, byLayer, hedge } = method.book
  const total = overStretch(check, 'stretchTheta', 'net', 'Net theta of the stretch', whole.theta.total, {
    kind: 'figure',
    figure: 'netTheta',
  })
  const days = stretchOf(check.context)
  sheet.section('Per calendar day')
  const net = check.made('Net theta', 'netTheta', 'θ_net', quotient(total, days))
  const least = check.given('Least', 'least', 'θ_least', { rule: 'HR-13' }, 'Least net theta')
  sheet.further('Its parts, per calendar day')
  const ofCondor = condorStretch(check, byLayer.condor?.theta.total ?? 0)
  check.made('Theta of the condor', 'condorTheta', 'θ_condor', quotient(ofCondor, days))
  const ofHedge = overStretch(
    check,
    'hedgeStretch',
    'hedge',
    'Theta of the hedge over the stretch',
    hedge.theta.total,
    {
      kind: 'hedge',
      reading: 'theta',
    },
  )
  check.made('Theta of the hedge', 'hedgeTheta', 'θ_hedge', quotient(ofHedge, days))
  return { result: net, rulings: [when('pass', compares(net, '≥', least)), otherwise('broken')] }
}

/** Carry cost of the hedge and theta of the condor. */
function carryAndTheta(check: CheckCase): readonly [carry: Quantity, theta: Quantity] {
  const { byLayer, hedge } = check.method.book
  const days = stretchOf(check.context)
  const ofCondor = condorStretch(check, byLayer.condor?.theta.total ?? 0)
  const decay = overStretch(
    check,
    'hedgeDecay',
    'decay',
    'Decay of the hedge over the stretch',
    hedge.theta.decay,
    CARRY,
  )
  const roll = overStretch(check, 'hedgeRoll', 'roll', 'Roll of the hedge over the stretch', hedge.theta.roll, CARRY)
  return [
    check.made('Carry cost of the hedge', 'carry', 'c', quotient(negative(sum(decay, roll)), days)),
    check.made('Theta of the condor', 'condorTheta', 'θ_condor', quotient(ofCondor, days)),
  ]
}

/** Both where the condor earns no theta to set the carry against. */
export function hedgeCarryAmounts(check: CheckCase): void {
  check.sheet.further('Per calendar day')
  carryAndTheta(check)
}

/** TT-5: -(decay + roll) of the hedge / theta of the condor, per calendar day. */
export const explainHedgeCarry: ExplainCheck = (check) => {
  const { sheet } = check
  sheet.section('Per calendar day')
  const [cost, theta] = carryAndTheta(check)
  sheet.section('Share')
  const share = check.made('Carry cost, share of condor theta', 'share', 'w', quotient(cost, theta))
  const limits = 'the source asks for small carry and gives no figure'
  const watch = check.given('Watch above', 'watch', 'w_watch', {
    ...assumption('carryWatchPct', limits),
    rule: 'TT-5',
  })
  const broken = check.given('Broken above', 'broken', 'w_broken', {
    ...assumption('carryBrokenPct', limits),
    rule: 'TT-5',
  })
  return {
    result: share,
    rulings: [
      when('broken', compares(share, '>', broken)),
      when('watch', compares(share, '>', watch)),
      otherwise('pass'),
    ],
  }
}

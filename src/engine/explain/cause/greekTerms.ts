import type { CAUSES, LegProfit } from '../../book/attribution.ts'
import { product, quotient, squared, sum } from '../expression.ts'
import { naming, type Quantity, quantity, type Unit } from '../quantity.ts'
import { marketOf, volMoveOf } from './moves.ts'
import type { CausedLeg, CauseTask } from './task.ts'

type Greek = keyof LegProfit['greeks']

const GREEKS: Readonly<Record<Greek, { readonly symbol: string; readonly name: string; readonly unit: Unit }>> = {
  delta: { symbol: 'Δ', name: 'Delta', unit: 'USD per point' },
  gamma: { symbol: 'Γ', name: 'Gamma', unit: 'USD per point²' },
  vega: { symbol: 'ν', name: 'Vega', unit: 'USD per vol point' },
  vanna: { symbol: 'ν_Δ', name: 'Vanna', unit: 'USD per vol point' },
  volga: { symbol: 'ν_σ', name: 'Volga', unit: 'USD per vol point²' },
}

/** A greek of all that a leg holds, now; the leg's own explanation works it out. */
function greekOf({ number, name, profit, topic }: CausedLeg, greek: Greek): Quantity {
  const { symbol, name: word, unit } = GREEKS[greek]
  const index = symbol.includes('_') ? `${symbol},${number}` : `${symbol}_${number}`
  return quantity(naming(`${greek}${number}`, index, `${word} of ${name}`, unit), profit.greeks[greek], {
    opens: topic,
  })
}

type GreekCause = Extract<(typeof CAUSES)[number], 'delta' | 'curve' | 'gamma' | 'vega' | 'volOfVol' | 'cross'>

/** A leg's P&L by a cause, as the table has it. */
const termOf = ({ by }: CauseTask, { number, name }: CausedLeg) =>
  naming(`term${number}`, `G_${number}`, `P&L of ${name} ${by}`, 'USD')

/** Legs with a greek, on SPX or on VIX futures where the cause is of one of them. */
const legsWith = ({ legs }: CauseTask, greeks: readonly Greek[], onSpx: boolean | null): CausedLeg[] =>
  legs.filter(
    ({ profit }) => (onSpx === null || profit.onSpx === onSpx) && greeks.some((greek) => profit.greeks[greek] !== 0),
  )

/** Delta x move of the underlying. */
function firstOrder(task: CauseTask, cause: 'delta' | 'curve'): Quantity[] {
  const legs = legsWith(task, ['delta'], cause === 'delta')
  const moveOf = marketOf(task, legs, false)
  return legs.map((leg) =>
    task.sheet.step(termOf(task, leg), product(greekOf(leg, 'delta'), moveOf(leg)), {
      value: leg.profit.attribution[cause],
    }),
  )
}

/** Gamma x squared move / 2. */
function secondOrder(task: CauseTask): Quantity[] {
  const legs = legsWith(task, ['gamma'], null)
  const moveOf = marketOf(task, legs, false)
  return legs.map((leg) => {
    const half = quotient(product(greekOf(leg, 'gamma'), squared(moveOf(leg))), 2)
    return task.sheet.step(termOf(task, leg), half, { value: leg.profit.attribution.gamma })
  })
}

/** Vega x change of volatility. */
function ofVolatility(task: CauseTask, cause: 'vega' | 'volOfVol'): Quantity[] {
  const legs = legsWith(task, ['vega'], cause === 'vega')
  marketOf(task, legs, true)
  return legs.map((leg) =>
    task.sheet.step(termOf(task, leg), product(greekOf(leg, 'vega'), volMoveOf(task, leg)), {
      value: leg.profit.attribution[cause],
    }),
  )
}

/** Change of volatility x (vanna x move + volga x change of volatility / 2). */
function crossed(task: CauseTask): Quantity[] {
  const legs = legsWith(task, ['vanna', 'volga'], null)
  const moveOf = marketOf(task, legs, true)
  return legs.map((leg) => {
    const vol = volMoveOf(task, leg)
    const inner = sum(product(greekOf(leg, 'vanna'), moveOf(leg)), quotient(product(greekOf(leg, 'volga'), vol), 2))
    return task.sheet.step(termOf(task, leg), product(vol, inner), { value: leg.profit.attribution.cross })
  })
}

/** What greeks of the start make of a move, leg by leg. */
export const greekTerms: Readonly<Record<GreekCause, (task: CauseTask) => Quantity[]>> = {
  delta: (task) => firstOrder(task, 'delta'),
  curve: (task) => firstOrder(task, 'curve'),
  gamma: secondOrder,
  vega: (task) => ofVolatility(task, 'vega'),
  volOfVol: (task) => ofVolatility(task, 'volOfVol'),
  cross: crossed,
}

import type { LegFigures, PositionResult } from '../../engine/index.ts'
import { lab } from '../../store/live.ts'
import { count, fixed, percent, signedFixed } from '../format/format.ts'
import { thetaUnit } from '../format/thetaSpan.ts'

/** One figure of every leg. */
export interface LegColumn {
  readonly name: string
  readonly unit: (position: PositionResult) => string
  readonly text: (leg: LegFigures) => string
}

/** Greeks of a leg are to its own underlying, SPX or its VIX future. */
const own = ({ spx, vix }: LegFigures, greek: 'deltaUsd' | 'vegaUsd'): number => spx[greek] + vix[greek]

/** "$/day", or "$ next day" where another clock of theta is chosen. */
const thetaUnitOf = ({ inputs, thetaDays }: PositionResult) => `$${thetaUnit(inputs.thetaClock, thetaDays)}`

export const columns: readonly LegColumn[] = [
  { name: 'Price', unit: () => 'a unit', text: ({ price }) => fixed(price, 2) },
  { name: 'IV', unit: () => '', text: ({ impliedVol }) => (impliedVol === null ? '–' : percent(impliedVol, 1)) },
  { name: 'Delta', unit: () => '$/pt', text: (leg) => signedFixed(own(leg, 'deltaUsd'), 0) },
  { name: 'Theta', unit: thetaUnitOf, text: ({ theta }) => signedFixed(theta.total, 0) },
  { name: 'Vega', unit: () => '$/vol pt', text: (leg) => signedFixed(own(leg, 'vegaUsd'), 0) },
]

const legAt = (index: number): LegFigures | undefined => lab.position.get().book.legs[index]

export function legCell(index: number, { text }: LegColumn): string {
  const leg = legAt(index)
  return leg ? text(leg) : ''
}

/** "+10" or "−10": bought or sold. */
export const quantityText = (quantity: number): string => `${quantity > 0 ? '+' : ''}${count(quantity)}`

export const legQuantity = (index: number): string => quantityText(legAt(index)?.leg.quantity ?? 0)

import { type Black76Result, black76 } from '../../pricing/black76.ts'
import type { Right } from '../../product/leg.ts'
import { apply, type Expression, minus, negative, type Operand, product, quotient, sum } from '../expression.ts'
import { naming, type Quantity } from '../quantity.ts'
import { sources } from '../sources.ts'
import type { Worksheet } from '../worksheet.ts'

/** What Black-76 takes, as named numbers. */
export interface OptionQuantities {
  readonly forward: Quantity
  readonly strike: Quantity
  readonly vol: Quantity
  readonly years: Quantity
}

/** What it gives, and the engine's greeks of the same evaluation. */
export interface OptionWorking extends OptionQuantities {
  readonly right: Right
  readonly d1: Quantity
  readonly d2: Quantity
  readonly undiscounted: Quantity
  readonly greeks: Black76Result
}

/** The option's sign in front of d1 and d2: N(d) for a call, N(-d) for a put. */
export const cumulative = (right: Right, d: Operand): Expression => apply('N', right === 'call' ? d : negative(d))

/** d1 = ln(F/K) / (sigma sqrt(T)) + sigma sqrt(T) / 2. */
export function distanceTo(sheet: Worksheet, { forward, strike, vol, years }: OptionQuantities): Quantity {
  const deviation = product(vol, apply('sqrt', years))
  const distance = quotient(apply('ln', quotient(forward, strike)), deviation)
  return sheet.step(
    naming('d1', 'd_1', 'Distance to the strike in deviations, d₁', 'number'),
    sum(distance, quotient(deviation, 2)),
    { source: sources.black76 },
  )
}

/** d1, d2 and the undiscounted price: F N(d1) - K N(d2) for a call, K N(-d2) - F N(-d1) for a put. */
export function black76Price(
  sheet: Worksheet,
  right: Right,
  option: OptionQuantities,
  unit: 'points' | 'VIX points',
): OptionWorking {
  const { forward, strike, vol, years } = option
  const deviation = product(vol, apply('sqrt', years))
  const source = sources.black76
  const d1 = distanceTo(sheet, option)
  const d2 = sheet.step(naming('d2', 'd_2', 'The same, one deviation less, d₂', 'number'), minus(d1, deviation), {
    source,
  })
  const byForward = product(forward, cumulative(right, d1))
  const byStrike = product(strike, cumulative(right, d2))
  const greeks = black76(right, forward.value, strike.value, vol.value, years.value)
  const undiscounted = sheet.step(
    naming('undiscounted', 'B', 'Undiscounted price (Black-76)', unit),
    right === 'call' ? minus(byForward, byStrike) : minus(byStrike, byForward),
    { value: greeks.price, source },
  )
  return { ...option, right, d1, d2, undiscounted, greeks }
}

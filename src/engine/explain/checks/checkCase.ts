import type { Finding } from '../../methodology/checks/check.ts'
import type { MethodContext } from '../../methodology/methodContext.ts'
import type { Reading, ReadingUnit } from '../../methodology/reading.ts'
import type { ExplainContext } from '../context.ts'
import type { Ruling } from '../decision.ts'
import { type Expression, just } from '../expression.ts'
import { naming, type Origin, type Quantity, quantity, type Unit } from '../quantity.ts'
import { type StepDetails, Worksheet } from '../worksheet.ts'

/** Deltas and indices of strength have no unit of their own. */
export const unitOf = (unit: ReadingUnit): Unit => (unit === 'delta' || unit === 'RSI' ? 'number' : unit)

/** What makes a check's number out of others, and what its status hangs on. */
export interface Working {
  /** The check's first value; null where it reads switches alone. */
  readonly result: Quantity | null
  /** In the order in which they are asked; the first that holds decides. */
  readonly rulings: readonly Ruling[]
}

export type ExplainCheck = (check: CheckCase) => Working

/** A check in one scenario while its explanation is worked out. Its numbers are called as the check's readings call them. */
export class CheckCase {
  readonly sheet = new Worksheet()

  constructor(
    readonly context: ExplainContext,
    readonly method: MethodContext,
    readonly finding: Finding,
  ) {}

  /** Whether the check has found a reading. */
  has = (label: string): boolean => this.finding.readings.some((reading) => reading.label === label)

  /** @throws RangeError where the check has found no such reading */
  private reading(label: string): Reading {
    const found = this.finding.readings.find((reading) => reading.label === label)
    if (!found) throw new RangeError(`The check has no reading “${label}”`)
    return found
  }

  /** A reading that is taken as it is. @param words  what it is called here, where its label alone says too little */
  given(label: string, id: string, symbol: string, origin: Origin, words: string = label): Quantity {
    const { value, unit } = this.reading(label)
    return quantity(naming(id, symbol, words, unitOf(unit)), value, origin)
  }

  /** A reading that is worked out: a step whose result it is. */
  made(
    label: string,
    id: string,
    symbol: string,
    formula: Expression,
    details: Omit<StepDetails, 'value'> = {},
    words: string = label,
  ): Quantity {
    const { value, unit } = this.reading(label)
    return this.sheet.step(naming(id, symbol, words, unitOf(unit)), formula, { ...details, value })
  }

  /** A reading that nothing is worked out for: a step that says what it is and where it comes from. */
  entered(label: string, id: string, symbol: string, { source, rule }: Origin, words: string = label): Quantity {
    const rules = rule === undefined ? [] : [rule]
    return this.made(
      label,
      id,
      symbol,
      just(this.reading(label).value),
      { ...(source ? { source } : {}), rules },
      words,
    )
  }
}

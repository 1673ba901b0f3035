import type { Decision } from './decision.ts'
import type { Expression } from './expression.ts'
import type { Quantity, Source } from './quantity.ts'

/** One line of a worked calculation. */
export interface Step {
  readonly name: string
  readonly result: Quantity
  readonly formula: Expression
  /** What the formula takes, in the order it is read in. */
  readonly quantities: readonly Quantity[]
  /** Where the formula comes from, where it is more than arithmetic. */
  readonly source?: Source
  /** Rule ids. */
  readonly rules: readonly string[]
  /** A sentence where the formula does not say it all. */
  readonly note?: string
}

/** Steps that belong together. */
export interface Section {
  readonly title: string
  readonly steps: readonly Step[]
}

/** A figure as a worked calculation. */
export interface Explanation {
  readonly title: string
  /** The figure; null where there is none (a flip point that does not exist). */
  readonly result: Quantity | null
  /** A sentence about the figure as a whole. */
  readonly note: string | null
  /** The way to the figure, inputs first; the last step of the last section gives it. */
  readonly sections: readonly Section[]
  /** Figures of the same thing that do not lead to this one: greeks, theta, value. */
  readonly further: readonly Section[]
  /** How a check or a trigger comes to its status; null for everything else. */
  readonly decision: Decision | null
  /** Rule ids. */
  readonly rules: readonly string[]
  readonly sources: readonly Source[]
}

/** Every step of an explanation, in order. */
export const stepsOf = ({ sections, further }: Pick<Explanation, 'sections' | 'further'>): Step[] =>
  [...sections, ...further].flatMap(({ steps }) => steps)

import type { CheckStatus } from '../methodology/checks/check.ts'
import type { Quantity } from './quantity.ts'

export type Relation = '>' | '≥' | '<' | '≤'

/** What a status hangs on: numbers held against each other, or something the user has marked or left unmarked. */
export type Condition =
  | {
      readonly kind: 'compares'
      readonly left: Quantity
      readonly relation: Relation
      readonly right: Quantity
      /** What the left side may be beyond the right one without counting, in their unit: rounding of amounts. */
      readonly slack: number
      readonly holds: boolean
    }
  | { readonly kind: 'said'; readonly text: string; readonly holds: boolean }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }

/** A status, and when it is given; the last one of a decision is given where no other is. */
export interface Ruling {
  readonly status: CheckStatus
  readonly when: Condition | null
}

/** How a check or a trigger comes to its status: the first ruling whose condition holds. */
export interface Decision {
  readonly kind: 'check' | 'trigger'
  readonly status: CheckStatus
  readonly rulings: readonly Ruling[]
  /** Place of the ruling that decides. */
  readonly decides: number
}

/** Whether the left side stands to the right one as asked. */
function compare(beyond: number, relation: Relation, slack: number): boolean {
  switch (relation) {
    case '>':
      return beyond > slack
    case '≥':
      return beyond >= -slack
    case '<':
      return beyond < -slack
    case '≤':
      return beyond <= slack
  }
}

export const compares = (left: Quantity, relation: Relation, right: Quantity, slack = 0): Condition => ({
  kind: 'compares',
  left,
  relation,
  right,
  slack,
  holds: compare(left.value - right.value, relation, slack),
})
export const said = (text: string, holds: boolean): Condition => ({ kind: 'said', text, holds })
export const all = (...of: Condition[]): Condition => ({ kind: 'all', of })
export const any = (...of: Condition[]): Condition => ({ kind: 'any', of })

export const when = (status: CheckStatus, condition: Condition): Ruling => ({ status, when: condition })
export const otherwise = (status: CheckStatus): Ruling => ({ status, when: null })

export function isMet(condition: Condition): boolean {
  switch (condition.kind) {
    case 'said':
    case 'compares':
      return condition.holds
    case 'all':
      return condition.of.every(isMet)
    case 'any':
      return condition.of.some(isMet)
  }
}

/** Place of the first ruling whose condition holds. */
export const decidingOf = (rulings: readonly Ruling[]): number =>
  rulings.findIndex((ruling) => ruling.when === null || isMet(ruling.when))

/** Every quantity that a condition compares. */
export function comparedIn(condition: Condition): Quantity[] {
  if (condition.kind === 'said') return []
  return condition.kind === 'compares' ? [condition.left, condition.right] : condition.of.flatMap(comparedIn)
}

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
}

export const compares = (left: Quantity, relation: Relation, right: Quantity, slack = 0): Condition => ({
  kind: 'compares',
  left,
  relation,
  right,
  slack,
})
export const said = (text: string, holds: boolean): Condition => ({ kind: 'said', text, holds })
export const all = (...of: Condition[]): Condition => ({ kind: 'all', of })
export const any = (...of: Condition[]): Condition => ({ kind: 'any', of })

export const when = (status: CheckStatus, condition: Condition): Ruling => ({ status, when: condition })
export const otherwise = (status: CheckStatus): Ruling => ({ status, when: null })

export function isMet(condition: Condition): boolean {
  switch (condition.kind) {
    case 'said':
      return condition.holds
    case 'all':
      return condition.of.every(isMet)
    case 'any':
      return condition.of.some(isMet)
    case 'compares': {
      const beyond = condition.left.value - condition.right.value
      const { relation, slack } = condition
      if (relation === '>') return beyond > slack
      if (relation === '≥') return beyond >= -slack
      return relation === '<' ? beyond < -slack : beyond <= slack
    }
  }
}

/** Every quantity that a condition compares. */
export function comparedIn(condition: Condition): Quantity[] {
  if (condition.kind === 'said') return []
  return condition.kind === 'compares' ? [condition.left, condition.right] : condition.of.flatMap(comparedIn)
}

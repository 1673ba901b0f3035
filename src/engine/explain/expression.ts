import { normalCdf, normalPdf } from '../math/normal.ts'
import type { Quantity } from './quantity.ts'

/** A formula as data: it can be evaluated, and shown with its symbols or with their values. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'symbol'; readonly quantity: Quantity }
  | { readonly kind: 'sum'; readonly terms: readonly Expression[] }
  | { readonly kind: 'negative'; readonly of: Expression }
  | { readonly kind: 'product'; readonly factors: readonly Expression[] }
  | { readonly kind: 'quotient'; readonly over: Expression; readonly under: Expression }
  | { readonly kind: 'power'; readonly base: Expression; readonly exponent: Expression }
  | { readonly kind: 'apply'; readonly name: FunctionName; readonly inputs: readonly Expression[] }

/** `N` and `n` are the standard normal distribution and density; clamp(x, low, high); round goes to the nearest integer, floor to the one below. */
export type FunctionName = keyof typeof functions

const functions = {
  exp: Math.exp,
  ln: Math.log,
  sqrt: Math.sqrt,
  abs: Math.abs,
  round: Math.round,
  floor: Math.floor,
  max: Math.max,
  min: Math.min,
  N: normalCdf,
  n: normalPdf,
  clamp: (x: number, low: number, high: number) => Math.min(high, Math.max(low, x)),
} satisfies Record<string, (...inputs: number[]) => number>

/** What a formula is built from: part of a formula, a quantity, or a plain number. */
export type Operand = Expression | Quantity | number

function toExpression(operand: Operand): Expression {
  if (typeof operand === 'number') return { kind: 'number', value: operand }
  return 'kind' in operand ? operand : { kind: 'symbol', quantity: operand }
}

export const sum = (...terms: Operand[]): Expression => ({ kind: 'sum', terms: terms.map(toExpression) })
export const negative = (of: Operand): Expression => ({ kind: 'negative', of: toExpression(of) })
export const minus = (from: Operand, what: Operand): Expression => sum(from, negative(what))
export const product = (...factors: Operand[]): Expression => ({ kind: 'product', factors: factors.map(toExpression) })
export const quotient = (over: Operand, under: Operand): Expression => ({
  kind: 'quotient',
  over: toExpression(over),
  under: toExpression(under),
})
export const power = (base: Operand, exponent: Operand): Expression => ({
  kind: 'power',
  base: toExpression(base),
  exponent: toExpression(exponent),
})
export const apply = (name: FunctionName, ...inputs: Operand[]): Expression => ({
  kind: 'apply',
  name,
  inputs: inputs.map(toExpression),
})
/** The quantity by itself: a result that is one of its inputs. */
export const just = (operand: Operand): Expression => toExpression(operand)
export const squared = (base: Operand): Expression => power(base, 2)

/** The number a formula gives with the values of its quantities. */
export function evaluateExpression(expression: Expression): number {
  switch (expression.kind) {
    case 'number':
      return expression.value
    case 'symbol':
      return expression.quantity.value
    case 'sum':
      return expression.terms.reduce((total, term) => total + evaluateExpression(term), 0)
    case 'negative':
      return -evaluateExpression(expression.of)
    case 'product':
      return expression.factors.reduce((total, factor) => total * evaluateExpression(factor), 1)
    case 'quotient':
      return evaluateExpression(expression.over) / evaluateExpression(expression.under)
    case 'power':
      return evaluateExpression(expression.base) ** evaluateExpression(expression.exponent)
    case 'apply': {
      const compute: (...inputs: number[]) => number = functions[expression.name]
      return compute(...expression.inputs.map(evaluateExpression))
    }
  }
}

/** The parts an expression is made of, one level down. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'number':
    case 'symbol':
      return []
    case 'sum':
      return expression.terms
    case 'negative':
      return [expression.of]
    case 'product':
      return expression.factors
    case 'quotient':
      return [expression.over, expression.under]
    case 'power':
      return [expression.base, expression.exponent]
    case 'apply':
      return expression.inputs
  }
}

/** Every quantity of a formula once, in the order they are read in. */
export function quantitiesOf(expression: Expression): Quantity[] {
  const found = new Map<string, Quantity>()
  const visit = (part: Expression): void => {
    if (part.kind === 'symbol') found.set(part.quantity.id, part.quantity)
    partsOf(part).forEach(visit)
  }
  visit(expression)
  return [...found.values()]
}

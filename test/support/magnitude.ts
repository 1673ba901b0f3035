import { type Expression, evaluateExpression } from '../../src/engine/explain/expression.ts'

/**
 * The size of what a formula adds up: its value with every subtraction made an addition. Rounding errors are relative
 * to it: the difference of two values of a million is known to about a millionth of a cent, whatever its own size.
 */
export function magnitude(expression: Expression): number {
  switch (expression.kind) {
    case 'sum':
      return expression.terms.reduce((total, term) => total + magnitude(term), 0)
    case 'product':
      return expression.factors.reduce((total, factor) => total * magnitude(factor), 1)
    case 'quotient':
      return magnitude(expression.over) / Math.abs(evaluateExpression(expression.under))
    case 'negative':
      return magnitude(expression.of)
    case 'apply':
      return ['max', 'min', 'abs', 'clamp'].includes(expression.name)
        ? Math.max(...expression.inputs.map(magnitude))
        : Math.abs(evaluateExpression(expression))
    default:
      return Math.abs(evaluateExpression(expression))
  }
}

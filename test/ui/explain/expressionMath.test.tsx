// @vitest-environment happy-dom
import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import {
  apply,
  type Expression,
  minus,
  negative,
  power,
  product,
  quotient,
  squared,
  sum,
} from '../../../src/engine/explain/expression.ts'
import { naming, quantity } from '../../../src/engine/explain/quantity.ts'
import { mathOf, type Reading } from '../../../src/ui/explain/formula/expressionMath.ts'
import { m } from '../../../src/ui/explain/formula/mathml.ts'

const named = (symbol: string, value: number) => quantity(naming(symbol, symbol, symbol, 'number'), value, {})
const a = named('a', 2)
const b = named('b', -3)
const small = named('s', 0.00002)

const read = (expression: Expression, reading: Reading): string =>
  render(m('math', mathOf(expression, reading))).container.textContent

describe('a formula reads', () => {
  it.each<[string, Expression, string, string]>([
    ['a sum within a product in brackets', product(a, sum(a, b)), 'a(a+b)', '2×(2+(−3))'],
    ['a negative value beside others in brackets', minus(a, b), 'a−b', '2−(−3)'],
    ['a leading negative value bare', sum(b, a), 'b+a', '−3+2'],
    ['a difference taken away in brackets', minus(a, minus(a, b)), 'a−(a−b)', '2−(2−(−3))'],
    ['a negative base in brackets', squared(b), 'b2', '(−3)2'],
    ['a small value as a power of ten, in brackets as a base', squared(small), 's2', '(2×10−5)2'],
    ['two plain numbers with a cross', product(100, 365, a), '100×365a', '100×365×2'],
    ['a fraction of plain parts within a function on the line', apply('ln', quotient(a, b)), 'ln(a/b)', 'ln(2/(−3))'],
    ['a fraction as a base in brackets', power(quotient(a, b), a), '(a/b)a', '(2/(−3))2'],
    ['an exponential', apply('exp', negative(a)), 'e−a', 'e−2'],
    ['clamping as least and greatest', apply('clamp', a, 0, 1), 'min(max(a,0),1)', 'min(max(2,0),1)'],
    ['nothing added up as nothing', sum(), '0', '0'],
  ])('%s', (_title, expression, symbols, values) => {
    expect(read(expression, 'symbols')).toBe(symbols)
    expect(read(expression, 'values')).toBe(values)
  })

  it('a long sum by its first terms and its last', () => {
    const terms = Array.from({ length: 9 }, (_, i) => named(`x_${i}`, i))
    expect(read(sum(...terms), 'symbols')).toBe('x0+x1+⋯+x8')
  })
})

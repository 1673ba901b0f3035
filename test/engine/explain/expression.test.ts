import { describe, expect, it } from 'vitest'
import {
  apply,
  evaluateExpression,
  just,
  minus,
  negative,
  power,
  product,
  quantitiesOf,
  quotient,
  sum,
} from '../../../src/engine/explain/expression.ts'
import { naming, quantity } from '../../../src/engine/explain/quantity.ts'

const named = (id: string, value: number) => quantity(naming(id, id, id, 'number'), value, { rule: 'RN-1' })
const x = named('x', 3)
const y = named('y', 4)

describe('evaluateExpression', () => {
  it.each([
    ['sum', sum(x, y, 1), 8],
    ['difference', minus(x, y), -1],
    ['negative', negative(x), -3],
    ['product', product(2, x, y), 24],
    ['quotient', quotient(x, y), 0.75],
    ['power', power(x, y), 81],
    ['a quantity by itself', just(y), 4],
    ['exp', apply('exp', 0), 1],
    ['ln', apply('ln', Math.E), 1],
    ['sqrt', apply('sqrt', y), 2],
    ['abs', apply('abs', negative(x)), 3],
    ['max', apply('max', x, y), 4],
    ['min', apply('min', x, y), 3],
    ['clamp above', apply('clamp', y, 0, 1), 1],
    ['clamp below', apply('clamp', negative(y), 0, 1), 0],
    ['round', apply('round', 2.5), 3],
    ['floor', apply('floor', 2.9), 2],
    ['N at 0', apply('N', 0), 0.5],
    // 1 / sqrt(2 pi)
    ['n at 0', apply('n', 0), 0.3989422804014327],
    ['an empty sum', sum(), 0],
  ])('%s', (_name, expression, value) => {
    expect(evaluateExpression(expression)).toBeCloseTo(value, 15)
  })
})

it('quantitiesOf names each quantity once, in reading order', () => {
  expect(quantitiesOf(product(y, sum(x, negative(y)), power(x, 2))).map(({ id }) => id)).toEqual(['y', 'x'])
})

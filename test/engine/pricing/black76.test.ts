import { describe, expect, test } from 'vitest'
import { black76, black76Price, type OptionRight } from '../../../src/engine/pricing/black76.ts'
import csv from '../../vectors/black76.csv?raw'

const lines = csv.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
const columns = (lines[0] ?? '').split(',')
const vectors = lines.slice(1).map((line) => {
  const cells = line.split(',')
  return (column: string) => cells[columns.indexOf(column)] ?? ''
})
type Vector = (typeof vectors)[number]

/** T_expr is a decimal or a quotient of two. */
function years(vector: Vector): number {
  const [numerator, denominator = '1'] = vector('T_expr').split('/')
  return Number(numerator) / Number(denominator)
}

/** The discounted value and greeks of a row in the row's own convention, from the undiscounted kernel. */
function discounted(vector: Vector): Record<string, number> {
  const right = vector('type') as OptionRight
  const rate = Number(vector('r'))
  const tau = years(vector)
  const spotModel = vector('model') === 'bsm'
  const carry = spotModel ? rate - Number(vector('q')) : 0
  const growth = Math.exp(carry * tau)
  const forward = Number(vector('S_or_F')) * growth
  const df = Math.exp(-rate * tau)
  const value = black76(right, forward, Number(vector('K')), Number(vector('sigma')), tau)
  return {
    price: df * value.price,
    delta: df * growth * value.delta,
    gamma: df * growth * growth * value.gamma,
    vega: df * value.vega,
    theta: df * (value.theta + rate * value.price - carry * forward * value.delta),
    rho: df * tau * ((spotModel ? forward * value.delta : 0) - value.price),
    vanna: df * growth * value.vanna,
    volga: df * value.volga,
    charm: df * growth * value.charm,
  }
}

describe('black76 against 60-digit values', () => {
  test('the file holds the published rows and the tails', () => {
    expect(vectors.length).toBeGreaterThanOrEqual(100)
    expect(vectors.some((vector) => Number(vector('price')) < 1e-280)).toBe(true)
  })

  test.each(vectors.map((vector) => [vector('id'), vector('note'), vector] as const))('row %s, %s', (_, __, vector) => {
    const actual = discounted(vector)
    for (const [field, value] of Object.entries(actual)) {
      const written = vector(field)
      if (written === '') continue
      const expected = Number(written)
      const error = expected === 0 ? Math.abs(value) : Math.abs(value / expected - 1)
      expect(error, `${field}: ${value} against ${written}`).toBeLessThanOrEqual(Number(vector('tolerance')))
    }
  })

  test('the lean price is the price field bit for bit', () => {
    for (const vector of vectors) {
      const forward = Number(vector('S_or_F'))
      const strike = Number(vector('K'))
      const sigma = Number(vector('sigma'))
      for (const right of ['call', 'put'] as const) {
        expect(black76Price(right === 'call', forward, strike, sigma, years(vector))).toBe(
          black76(right, forward, strike, sigma, years(vector)).price,
        )
      }
    }
  })
})

describe('black76 limits', () => {
  const FLAT = { gamma: 0, vega: 0, theta: 0, vanna: 0, volga: 0, charm: 0 }

  test.each([
    ['zero time', 0.2, 0],
    ['zero vol', 0, 1],
    ['vol and time whose product underflows', 1e-200, 1e-300],
  ])('%s: intrinsic value and one-sided greeks', (_, sigma, tau) => {
    expect(black76('call', 110, 100, sigma, tau)).toEqual({ price: 10, delta: 1, ...FLAT })
    expect(black76('call', 90, 100, sigma, tau)).toEqual({ price: 0, delta: 0, ...FLAT })
    expect(black76('put', 90, 100, sigma, tau)).toEqual({ price: 10, delta: -1, ...FLAT })
    expect(black76('put', 110, 100, sigma, tau)).toEqual({ price: 0, delta: 0, ...FLAT })
    expect(black76('call', 100, 100, sigma, tau)).toEqual({ price: 0, delta: 0.5, ...FLAT })
    expect(black76('put', 100, 100, sigma, tau)).toEqual({ price: 0, delta: -0.5, ...FLAT })
  })

  test('beyond the last double: a strike out of reach is worth nothing and has no greeks', () => {
    expect(black76('call', 100, 1000, 0.01, 0.01)).toEqual({ price: 0, delta: 0, ...FLAT })
    expect(black76('put', 100, 1000, 0.01, 0.01)).toEqual({ price: 900, delta: -1, ...FLAT })
    expect(black76('call', 1e-300, 1e300, 0.2, 1)).toEqual({ price: 0, delta: 0, ...FLAT })
  })

  test('vol without end: the call becomes the forward, the put the strike', () => {
    expect(black76('call', 100, 120, 1e3, 1)).toEqual({ price: 100, delta: 1, ...FLAT })
    expect(black76('put', 100, 120, 1e3, 1)).toEqual({ price: 120, delta: 0, ...FLAT })
    expect(black76('call', 120, 100, 1e3, 1)).toEqual({ price: 120, delta: 1, ...FLAT })
    expect(black76('put', 120, 100, 1e3, 1)).toEqual({ price: 100, delta: 0, ...FLAT })
  })
})

describe('black76 domain', () => {
  test.each([Number.NaN, Infinity, -Infinity, 0, -1])('forward or strike of %d', (bad) => {
    expect(() => black76('call', bad, 100, 0.2, 1)).toThrow(
      new RangeError(`forward must be finite and > 0, got ${bad}`),
    )
    expect(() => black76('call', 100, bad, 0.2, 1)).toThrow(new RangeError(`strike must be finite and > 0, got ${bad}`))
  })

  test.each([Number.NaN, Infinity, -Infinity, -0.01])('vol or tau of %d', (bad) => {
    expect(() => black76('put', 100, 100, bad, 1)).toThrow(new RangeError(`vol must be finite and >= 0, got ${bad}`))
    expect(() => black76('put', 100, 100, 0.2, bad)).toThrow(new RangeError(`tau must be finite and >= 0, got ${bad}`))
  })

  test('a right that is neither call nor put', () => {
    expect(() => black76('straddle' as OptionRight, 100, 100, 0.2, 1)).toThrow(
      new RangeError("right must be 'call' or 'put', got straddle"),
    )
  })
})

import { describe, expect, test } from 'vitest'
import { black76, type OptionRight } from '../../../src/engine/pricing/black76.ts'
import { impliedVol } from '../../../src/engine/pricing/impliedVol.ts'
import prices from '../../vectors/black76.csv?raw'
import vols from '../../vectors/impliedVol.csv?raw'

function readVectors(csv: string): ((column: string) => string)[] {
  const [head = '', ...rows] = csv.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  const columns = head.split(',')
  return rows.map((row) => {
    const cells = row.split(',')
    return (column) => cells[columns.indexOf(column)] ?? ''
  })
}

describe('implied vol against 500-digit values', () => {
  const vectors = readVectors(vols).map((vector) => [vector('id'), vector('note'), vector('right'), vector] as const)

  test('the file holds the tails and the bounds', () => {
    const noted = vectors.map(([, note]) => note)
    expect(noted).toEqual(expect.arrayContaining(['the smallest double', 'one ulp below its bound']))
  })

  test.each(vectors)('row %s, %s, %s', (_id, _note, right, vector) => {
    const outcome = impliedVol(
      right as OptionRight,
      Number(vector('forward')),
      Number(vector('strike')),
      Number(vector('tau')),
      Number(vector('price')),
    )
    if (!outcome.ok) throw new Error(outcome.message)
    expect(Math.abs(outcome.vol / Number(vector('vol')) - 1)).toBeLessThanOrEqual(Number(vector('tolerance')))
  })
})

describe('price, vol and price again over the vectors of black76', () => {
  const vectors = readVectors(prices).map((vector) => {
    const [numerator, denominator = '1'] = vector('T_expr').split('/')
    const tau = Number(numerator) / Number(denominator)
    const carry = vector('model') === 'bsm' ? Number(vector('r')) - Number(vector('q')) : 0
    const forward = Number(vector('S_or_F')) * Math.exp(carry * tau)
    return { id: vector('id'), forward, strike: Number(vector('K')), vol: Number(vector('sigma')), tau }
  })

  test.each(vectors)('row $id', ({ forward, strike, vol, tau }) => {
    const outOfTheMoney = forward < strike ? 'call' : 'put'
    for (const right of ['call', 'put'] as const) {
      const { price, vega } = black76(right, forward, strike, vol, tau)
      const outcome = impliedVol(right, forward, strike, tau, price)
      if (right !== outOfTheMoney && price === Math.abs(forward - strike)) {
        expect(outcome).toMatchObject({ ok: false, reason: 'no time value' })
        continue
      }
      if (price === (right === 'call' ? forward : strike)) {
        expect(outcome).toMatchObject({ ok: false, reason: 'at bound' })
        continue
      }
      if (!outcome.ok) throw new Error(outcome.message)
      // The roundings of the price, of its two terms F N(d1) and K N(d2), and of the vol.
      const delta = Math.abs(black76(outOfTheMoney, forward, strike, vol, tau).delta)
      const noise = 4 * Number.EPSILON * (price + forward * delta + vega * vol)
      const again = black76(right, forward, strike, outcome.vol, tau).price
      expect(Math.abs(again - price)).toBeLessThanOrEqual(noise)
      // and the vol itself as far as the price holds it; beyond that it says nothing about the vol
      expect(Math.abs(outcome.vol - vol) * vega).toBeLessThanOrEqual(2 * noise)
    }
  })
})

describe('implied vol limits', () => {
  const refused = (right: OptionRight, forward: number, strike: number, price: number) =>
    impliedVol(right, forward, strike, 0.5, price)

  test('below intrinsic value', () => {
    expect(refused('call', 110, 100, 9.5)).toEqual({
      ok: false,
      reason: 'below intrinsic',
      message: 'Price 9.5 is below 10, the intrinsic value of a 100 call on a forward of 110.',
    })
    expect(refused('put', 110, 100, -0.01)).toEqual({
      ok: false,
      reason: 'below intrinsic',
      message: 'Price -0.01 is below 0, the intrinsic value of a 100 put on a forward of 110.',
    })
  })

  test('intrinsic value exactly: no time value', () => {
    expect(refused('put', 100, 120, 20)).toEqual({
      ok: false,
      reason: 'no time value',
      message:
        'Price 20 is the intrinsic value of a 120 put on a forward of 100: nothing is left for a vol to explain.',
    })
    expect(refused('call', 100, 120, 0)).toMatchObject({ ok: false, reason: 'no time value' })
    expect(refused('call', 100, 100, 0)).toMatchObject({ ok: false, reason: 'no time value' })
  })

  test('at and above the bound: the forward for a call, the strike for a put', () => {
    expect(refused('call', 100, 120, 100)).toEqual({
      ok: false,
      reason: 'at bound',
      message: 'Price 100 is the most that a 120 call on a forward of 100 can be worth; only an infinite vol gives it.',
    })
    expect(refused('put', 100, 120, 120)).toMatchObject({ ok: false, reason: 'at bound' })
    expect(refused('put', 100, 120, 120.5)).toEqual({
      ok: false,
      reason: 'above bound',
      message: 'Price 120.5 is above 120, the most that a 120 put on a forward of 100 can be worth.',
    })
    expect(refused('call', 100, 120, 101)).toMatchObject({ ok: false, reason: 'above bound' })
  })

  test('four times the time halves the vol', () => {
    const once = impliedVol('call', 100, 105, 0.25, 3)
    const later = impliedVol('call', 100, 105, 1, 3)
    expect(once.ok && later.ok && once.vol / later.vol).toBe(2)
  })
})

describe('implied vol domain', () => {
  test.each([Number.NaN, Infinity, -Infinity, 0, -1])('forward, strike or tau of %d', (bad) => {
    const named = (name: string) => new RangeError(`${name} must be finite and > 0, got ${bad}`)
    expect(() => impliedVol('call', bad, 100, 1, 5)).toThrow(named('forward'))
    expect(() => impliedVol('call', 100, bad, 1, 5)).toThrow(named('strike'))
    expect(() => impliedVol('call', 100, 100, bad, 5)).toThrow(named('tau'))
  })

  test.each([Number.NaN, Infinity, -Infinity])('price of %d', (bad) => {
    expect(() => impliedVol('put', 100, 100, 1, bad)).toThrow(new RangeError(`price must be finite, got ${bad}`))
  })

  test('a right that is neither call nor put', () => {
    expect(() => impliedVol('straddle' as OptionRight, 100, 100, 1, 5)).toThrow(
      new RangeError("right must be 'call' or 'put', got straddle"),
    )
  })
})

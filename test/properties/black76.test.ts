import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Black76Result, black76, black76Price, type OptionRight } from '../../src/engine/pricing/black76.ts'

interface Option {
  readonly forward: number
  readonly strike: number
  readonly vol: number
  readonly tau: number
}

const exponential = (min: number, max: number) =>
  fc.double({ min: Math.log(min), max: Math.log(max), noNaN: true }).map(Math.exp)

/** From a VIX option of an hour to an SPX option of five years; strikes up to `reach` standard deviations away. */
const anyOption = (reach: number): fc.Arbitrary<Option> =>
  fc
    .record({
      forward: exponential(5, 20_000),
      vol: exponential(0.02, 4),
      tau: exponential(1 / 8760, 5),
      distance: fc.double({ min: -reach, max: reach, noNaN: true }),
    })
    .map(({ forward, vol, tau, distance }) => ({
      forward,
      vol,
      tau,
      strike: forward * Math.exp(distance * vol * Math.sqrt(tau)),
    }))

const anyRight = fc.constantFrom<OptionRight>('call', 'put')
const anyStep = exponential(1e-6, 1)

/** What the kernel promises for |d1|, |d2| <= 8. */
const RELATIVE = 1e-12

const price = (right: OptionRight, option: Option) =>
  black76Price(right === 'call', option.forward, option.strike, option.vol, option.tau)
const greeks = (right: OptionRight, option: Option): Black76Result =>
  black76(right, option.forward, option.strike, option.vol, option.tau)
const intrinsic = (right: OptionRight, { forward, strike }: Option) =>
  Math.max(right === 'call' ? forward - strike : strike - forward, 0)

/** How far a price may be out: by its time value's error, and by the rounding of parity where it is in the money. */
function slack(right: OptionRight, option: Option): number {
  const inherent = intrinsic(right, option)
  const timeValue = price(right, option) - inherent
  return RELATIVE * timeValue + (inherent > 0 ? 4 * Number.EPSILON * Math.max(option.forward, option.strike) : 0)
}

describe('black76 without arbitrage', () => {
  test('put-call parity of price and greeks', () => {
    fc.assert(
      fc.property(anyOption(10), (option) => {
        const call = greeks('call', option)
        const put = greeks('put', option)
        const { forward, strike } = option
        expect(Math.abs(call.price - put.price - (forward - strike))).toBeLessThanOrEqual(
          4 * Number.EPSILON * Math.max(call.price, put.price, forward, strike),
        )
        expect(Math.abs(call.delta - put.delta - 1)).toBeLessThanOrEqual(2 * Number.EPSILON)
        const { price: _, delta: __, ...rest } = call
        expect(put).toMatchObject(rest)
      }),
    )
  })

  test('a call on F struck at K is a put on K struck at F', () => {
    fc.assert(
      fc.property(anyOption(10), (option) => {
        const mirrored = { ...option, forward: option.strike, strike: option.forward }
        expect(price('call', option)).toBe(price('put', mirrored))
      }),
    )
  })

  test('doubling forward and strike doubles the price', () => {
    fc.assert(
      fc.property(anyRight, anyOption(10), (right, option) => {
        const doubled = { ...option, forward: 2 * option.forward, strike: 2 * option.strike }
        expect(price(right, doubled)).toBe(2 * price(right, option))
      }),
    )
  })

  test('between intrinsic value and its upper bound', () => {
    fc.assert(
      fc.property(anyRight, anyOption(30), (right, option) => {
        const value = price(right, option)
        expect(value).toBeGreaterThanOrEqual(intrinsic(right, option))
        expect(value).toBeLessThanOrEqual(right === 'call' ? option.forward : option.strike)
      }),
    )
  })

  test('rises with vol and with time', () => {
    fc.assert(
      fc.property(anyRight, anyOption(8), anyStep, (right, option, step) => {
        const value = price(right, option)
        const least = value - 2 * slack(right, option)
        expect(price(right, { ...option, vol: option.vol * (1 + step) })).toBeGreaterThanOrEqual(least)
        expect(price(right, { ...option, tau: option.tau * (1 + step) })).toBeGreaterThanOrEqual(least)
      }),
    )
  })

  test('a call falls and a put rises with the strike, by at most the strike step', () => {
    fc.assert(
      fc.property(anyOption(8), anyStep, (option, step) => {
        const higher = { ...option, strike: option.strike * (1 + step) }
        for (const right of ['call', 'put'] as const) {
          const change = (right === 'call' ? -1 : 1) * (price(right, higher) - price(right, option))
          const allowed = slack(right, option) + slack(right, higher)
          expect(change).toBeGreaterThanOrEqual(-allowed)
          expect(change).toBeLessThanOrEqual(higher.strike - option.strike + allowed)
        }
      }),
    )
  })

  test('convex in the strike: no butterfly has a negative price', () => {
    fc.assert(
      fc.property(anyRight, anyOption(8), exponential(1e-6, 0.5), (right, option, step) => {
        const width = option.strike * step
        const low = { ...option, strike: option.strike - width }
        const high = { ...option, strike: option.strike + width }
        const butterfly = price(right, low) - 2 * price(right, option) + price(right, high)
        const allowed = slack(right, low) + 2 * slack(right, option) + slack(right, high)
        expect(butterfly).toBeGreaterThanOrEqual(-allowed)
      }),
    )
  })
})

describe('black76 greeks against central bumps', () => {
  /**
   * A central bump of relative size e misses by e^2/6 of the third derivative, which inside six standard deviations is
   * below 60^2 times the first one: 6e-8 for e = 1e-5. The kernel's 1e-13 divided by 2e adds 5e-9.
   */
  const BUMP = 1e-5
  const TOLERANCE = 2e-7

  /** The out-of-the-money right: parity, tested above, carries the greeks to the other one. */
  const rightOf = ({ forward, strike }: Option): OptionRight => (forward < strike ? 'call' : 'put')

  function slope(
    option: Option,
    field: keyof Black76Result,
    variable: 'forward' | 'vol' | 'tau',
    step: number,
  ): number {
    const right = rightOf(option)
    const up = greeks(right, { ...option, [variable]: option[variable] + step })
    const down = greeks(right, { ...option, [variable]: option[variable] - step })
    return (up[field] - down[field]) / (2 * step)
  }

  test.each([
    ['delta', 'price', 'forward', 1],
    ['gamma', 'delta', 'forward', 1],
    ['vega', 'price', 'vol', 1],
    ['volga', 'vega', 'vol', 1],
    ['vanna', 'delta', 'vol', 1],
    ['theta', 'price', 'tau', -1],
    ['charm', 'delta', 'tau', -1],
  ] as const)('%s is the slope of %s in %s', (greek, field, variable, sign) => {
    fc.assert(
      fc.property(anyOption(6), (option) => {
        const s = option.vol * Math.sqrt(option.tau)
        const value = greeks(rightOf(option), option)
        // One standard deviation is the forward's own scale.
        const scale = variable === 'forward' ? option.forward * Math.min(s, 1) : option[variable]
        const bumped = sign * slope(option, field, variable, BUMP * scale)
        // Where a greek crosses zero the error keeps the size of the bumped field over its variable.
        const size = Math.max(Math.abs(value[greek]), Math.abs(value[field]) / scale)
        expect(Math.abs(bumped - value[greek])).toBeLessThanOrEqual(TOLERANCE * size)
      }),
    )
  })
})

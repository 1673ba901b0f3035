import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { black76, type OptionRight } from '../../src/engine/pricing/black76.ts'
import { impliedVol } from '../../src/engine/pricing/impliedVol.ts'

interface Option {
  readonly forward: number
  readonly strike: number
  readonly tau: number
  readonly vol: number
}

const EPSILON = Number.EPSILON

const exponential = (min: number, max: number) =>
  fc.double({ min: Math.log(min), max: Math.log(max), noNaN: true }).map(Math.exp)

const anyRight = fc.constantFrom<OptionRight>('call', 'put')
const otherRight = (right: OptionRight): OptionRight => (right === 'call' ? 'put' : 'call')

/** Total vol 1e-6 to 10; ln(K/F) from -8 to 8, half of them within what the total vol reaches with a price > 0. */
const anyOption: fc.Arbitrary<Option> = fc
  .record({
    forward: exponential(1, 20_000),
    tau: exponential(1 / 8760, 5),
    totalVol: exponential(1e-6, 10),
    reach: fc.double({ min: -30, max: 30, noNaN: true }),
    far: fc.double({ min: -8, max: 8, noNaN: true }),
    isFar: fc.boolean(),
  })
  .map(({ forward, tau, totalVol, reach, far, isFar }) => {
    const logMoneyness = isFar ? far : Math.max(-8, Math.min(8, reach * totalVol))
    return { forward, strike: forward * Math.exp(logMoneyness), tau, vol: totalVol / Math.sqrt(tau) }
  })

const outOfTheMoney = ({ forward, strike }: Option): OptionRight => (forward < strike ? 'call' : 'put')
const bound = (right: OptionRight, { forward, strike }: Option) => (right === 'call' ? forward : strike)
const intrinsic = (right: OptionRight, { forward, strike }: Option) =>
  Math.max(right === 'call' ? forward - strike : strike - forward, 0)

function volOf(right: OptionRight, { forward, strike, tau }: Option, price: number): number {
  const outcome = impliedVol(right, forward, strike, tau, price)
  if (!outcome.ok) throw new Error(outcome.message)
  return outcome.vol
}

/**
 * How far rounding may move a price: four units of the price itself, of its out-of-the-money term F N(d1) (in which
 * that of K is smaller still), and of what rounding the vol does through vega.
 */
function noise(right: OptionRight, option: Option): number {
  const { forward, strike, vol, tau } = option
  const { price, vega } = black76(right, forward, strike, vol, tau)
  const { delta } = black76(outOfTheMoney(option), forward, strike, vol, tau)
  return 4 * (EPSILON * (price + forward * Math.abs(delta) + vega * vol) + Number.MIN_VALUE * forward)
}

const price = (right: OptionRight, { forward, strike, vol, tau }: Option) =>
  black76(right, forward, strike, vol, tau).price

/** Prices that hold something of the vol: strictly inside their bounds. */
const isInside = (right: OptionRight, option: Option, value: number) =>
  value > intrinsic(right, option) && value < bound(right, option)

describe('implied vol', () => {
  test('gives the price back', () => {
    fc.assert(
      fc.property(anyRight, anyOption, (right, option) => {
        const value = price(right, option)
        fc.pre(isInside(right, option, value))
        const again = price(right, { ...option, vol: volOf(right, option, value) })
        expect(Math.abs(again - value)).toBeLessThanOrEqual(noise(right, option))
      }),
      { numRuns: 2000 },
    )
  })

  test('is the vol the price was made with, as far as the price holds it', () => {
    fc.assert(
      fc.property(anyOption, (option) => {
        const right = outOfTheMoney(option)
        const value = price(right, option)
        fc.pre(isInside(right, option, value) && value > 1e-290)
        const { vega } = black76(right, option.forward, option.strike, option.vol, option.tau)
        const error = Math.abs(volOf(right, option, value) - option.vol)
        expect(error * vega).toBeLessThanOrEqual(2 * noise(right, option))
      }),
      { numRuns: 2000 },
    )
  })

  test('exists, finite and positive, for every price strictly inside its bounds', () => {
    const share = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), exponential(1e-320, 1))
    const level = fc.oneof(exponential(1, 20_000), exponential(1e-290, 1e290))
    fc.assert(
      fc.property(anyRight, level, level, exponential(1e-6, 30), share, (right, forward, strike, tau, part) => {
        const option = { forward, strike, tau, vol: 0 }
        const least = intrinsic(right, option)
        const value = least + part * (bound(right, option) - least)
        fc.pre(isInside(right, option, value))
        const vol = volOf(right, option, value)
        expect(vol).toBeGreaterThan(0)
        expect(vol).toBeLessThan(Infinity)
      }),
      { numRuns: 5000 },
    )
  })

  test('rises with the price', () => {
    fc.assert(
      fc.property(anyOption, exponential(1e-16, 1), (option, part) => {
        const right = outOfTheMoney(option)
        const value = price(right, option)
        const higher = value + part * (bound(right, option) - value)
        fc.pre(isInside(right, option, value) && isInside(right, option, higher))
        const rise = volOf(right, option, higher) / volOf(right, option, value) - 1
        expect(rise).toBeGreaterThanOrEqual(-8 * EPSILON)
        // a step that the price resolves is seen
        if (part > 1e-6) expect(rise).toBeGreaterThan(0)
      }),
      { numRuns: 2000 },
    )
  })

  test('is the same for put and call with the prices of parity', () => {
    fc.assert(
      fc.property(anyOption, (option) => {
        const right = outOfTheMoney(option)
        const value = price(right, option)
        const mirrored = value + Math.abs(option.forward - option.strike)
        fc.pre(isInside(right, option, value) && isInside(otherRight(right), option, mirrored))
        const vol = volOf(right, option, value)
        const { vega } = black76(right, option.forward, option.strike, vol, option.tau)
        const difference = Math.abs(volOf(otherRight(right), option, mirrored) - vol)
        // The in-the-money price keeps the time value to half a unit in its last place; where that is not small
        // against the time value the two vols have only their order of magnitude in common.
        fc.pre(EPSILON * mirrored < 1e-6 * value)
        expect(difference * vega).toBeLessThanOrEqual(2 * EPSILON * mirrored + noise(right, option))
      }),
      { numRuns: 2000 },
    )
  })

  test('is the same to the bit with forward and strike exchanged, put for call', () => {
    fc.assert(
      fc.property(anyRight, anyOption, (right, option) => {
        const value = price(right, option)
        fc.pre(isInside(right, option, value))
        const exchanged = { ...option, forward: option.strike, strike: option.forward }
        expect(volOf(otherRight(right), exchanged, value)).toBe(volOf(right, option, value))
      }),
    )
  })

  test('does not depend on the unit of the levels', () => {
    fc.assert(
      fc.property(anyRight, anyOption, (right, option) => {
        const value = price(right, option)
        fc.pre(isInside(right, option, value) && value > 1e-290)
        const doubled = { ...option, forward: 2 * option.forward, strike: 2 * option.strike }
        expect(volOf(right, doubled, 2 * value)).toBe(volOf(right, option, value))
      }),
    )
  })

  test('says which bound a price outside of them violates', () => {
    fc.assert(
      fc.property(anyRight, anyOption, exponential(1e-10, 10), (right, option, beyond) => {
        const { forward, strike, tau } = option
        const reason = (value: number) => {
          const outcome = impliedVol(right, forward, strike, tau, value)
          return outcome.ok ? outcome.vol : outcome.reason
        }
        const least = intrinsic(right, option)
        const most = bound(right, option)
        expect(reason(most)).toBe('at bound')
        expect(reason(most * (1 + beyond))).toBe('above bound')
        expect(reason(least - beyond * most)).toBe('below intrinsic')
        if (least < most) expect(reason(least)).toBe('no time value')
      }),
    )
  })
})

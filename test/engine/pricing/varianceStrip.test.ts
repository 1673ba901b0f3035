import { describe, expect, test } from 'vitest'
import { normalCdf, normalPdf } from '../../../src/engine/math/normal.ts'
import { black76Price } from '../../../src/engine/pricing/black76.ts'
import { type StripQuote, stripVariance } from '../../../src/engine/pricing/varianceStrip.ts'
import { forwardFromParity, MINUTES_PER_YEAR, vixFromVariance } from '../../../src/engine/pricing/vixIndex.ts'
import csv from '../../vectors/cboeVix.csv?raw'

interface FlatMarket {
  readonly forward: number
  readonly rate: number
  readonly vol: number
  readonly years: number
}

const MONTH: FlatMarket = { forward: 5000, rate: 0.04, vol: 0.2, years: 30 / 365 }

/** A chain of one expiry at a flat vol: discounted Black-76 premiums at every `step` from `lowest` to `highest`. */
function flatChain({ forward, rate, vol, years }: FlatMarket, lowest: number, highest: number, step: number) {
  const discount = Math.exp(-rate * years)
  return Array.from({ length: Math.round((highest - lowest) / step) + 1 }, (_, index): StripQuote => {
    const strike = lowest + index * step
    const premium = (isCall: boolean) => discount * black76Price(isCall, forward, strike, vol, years)
    return { strike, put: premium(false), call: premium(true) }
  })
}

function variance(quotes: readonly StripQuote[], { forward, rate, years }: FlatMarket) {
  const fair = stripVariance(quotes, forward, rate, years)
  if (!fair.ok) throw new Error(fair.message)
  return fair
}

/** Error of the strip of a flat chain with the market's true variance taken off. */
const excess = (market: FlatMarket, lowest: number, highest: number, step: number) =>
  variance(flatChain(market, lowest, highest, step), market).variance - market.vol ** 2

/**
 * What strikes beyond a wing are worth: the integral of the undiscounted premium over K^2 outside of `edge`, in closed
 * form. It is the expectation of |S/edge - 1 - ln(S/edge)| where the terminal level S ends beyond the edge.
 */
function integralBeyond({ forward, vol, years }: FlatMarket, edge: number, side: 1 | -1): number {
  const s = vol * Math.sqrt(years)
  const d2 = Math.log(forward / edge) / s - s / 2
  return (forward / edge) * normalCdf(side * (d2 + s)) - (1 + d2 * s) * normalCdf(side * d2) - side * s * normalPdf(d2)
}

describe('the worked example of the Cboe methodology', () => {
  const rows = csv
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(1)
    .map((line) => {
      const [term, strike, put, call, bid, width, premium] = line.split(',')
      const mid = (cell: string | undefined) => (cell ? Number(cell) : Number.NaN)
      const quote = { strike: Number(strike), put: mid(put), call: mid(call) }
      return { term, quote, hasBid: bid === '1', width: Number(width), premium: mid(premium) }
    })

  /** Printed in appendix 3, the sums in appendix 5; tolerances are half a unit of the last digit printed. */
  const NEAR = { name: 'near', minutes: 34_484, rate: 0.00031664, forward: 1962.89996, sum: 0.0006320516 }
  const NEXT = { name: 'next', minutes: 44_954, rate: 0.00028797, forward: 1962.40006, sum: 0.0008314016 }
  const PRINTED = { near: 0.019233906, next: 0.019423884, forwardNear: 0.00003337, forwardNext: 0.00001753 }

  function recompute({ name, minutes, rate }: typeof NEAR) {
    const ofTerm = rows.filter(({ term }) => term === name)
    const quotes = ofTerm.map(({ quote }) => quote)
    const bids = new Set(ofTerm.filter(({ hasBid }) => hasBid).map(({ quote }) => quote.strike))
    const years = minutes / MINUTES_PER_YEAR
    const forward = forwardFromParity(quotes, rate, years)
    const fair = stripVariance(quotes, forward, rate, years, ({ strike }) => bids.has(strike))
    if (!fair.ok) throw new Error(fair.message)
    return { forward, fair, strip: ofTerm.filter(({ premium }) => premium > 0) }
  }

  test.each([NEAR, NEXT])('$name term: forward, strip and sum', (term) => {
    const { forward, fair, strip } = recompute(term)
    expect(Math.abs(forward - term.forward)).toBeLessThanOrEqual(0.5e-5)
    expect(fair.centralStrike).toBe(1960)
    expect(fair.terms.map(({ strike, width }) => [strike, width])).toEqual(
      strip.map(({ quote, width }) => [quote.strike, width]),
    )
    for (const [index, { premium }] of strip.entries()) expect(fair.terms[index]?.premium).toBeCloseTo(premium, 10)
    const sum = fair.terms.reduce((total, { contribution }) => total + contribution, 0)
    expect(Math.abs(sum - term.sum)).toBeLessThanOrEqual(0.5e-10)
  })

  test('variances, forward terms and VIX', () => {
    const near = recompute(NEAR).fair
    const next = recompute(NEXT).fair
    expect(Math.abs(near.forwardTerm - PRINTED.forwardNear)).toBeLessThanOrEqual(0.5e-8)
    expect(Math.abs(next.forwardTerm - PRINTED.forwardNext)).toBeLessThanOrEqual(0.5e-8)
    // The document prints T to seven places: half a unit of the last one is 8e-7 of the variance, 1.5e-8.
    expect(Math.abs(near.variance - PRINTED.near)).toBeLessThanOrEqual(1.5e-8)
    expect(Math.abs(next.variance - PRINTED.next)).toBeLessThanOrEqual(1.5e-8)
    const vix = vixFromVariance(
      { variance: near.variance, minutes: NEAR.minutes },
      { variance: next.variance, minutes: NEXT.minutes },
    )
    expect(Math.abs(vix - 13.927842)).toBeLessThanOrEqual(1e-5)
  })
})

describe('the strip of a flat-vol chain', () => {
  test('gives the flat vol back', () => {
    const market = { ...MONTH, vol: 0.16 }
    const vix = 100 * Math.sqrt(variance(flatChain(market, 2500, 8000, 5), market).variance)
    // dK^2 / (6 T K0^2) of variance is 6.4e-4 vol points
    expect(Math.abs(vix - 16)).toBeLessThanOrEqual(6.5e-4)
  })

  test.each([50, 25, 10, 5, 1])('strikes %d apart add dK^2 / (6 T K0^2), the kink at the central strike', (step) => {
    const kink = step ** 2 / (6 * MONTH.years * MONTH.forward ** 2)
    // what is left is of the next order, (dK / (F s))^2 of it
    const next = (step / (MONTH.forward * MONTH.vol * Math.sqrt(MONTH.years))) ** 2
    expect(Math.abs(excess(MONTH, 2000, 9000, step) / kink - 1)).toBeLessThanOrEqual(0.1 * next + 1e-6)
  })

  test.each([
    [4700, 9000],
    [2000, 5400],
    [4500, 5600],
  ])('strikes from %d to %d leave out the integrals beyond', (lowest, highest) => {
    const step = 1
    const { years } = MONTH
    const missing = (2 / years) * (integralBeyond(MONTH, lowest, -1) + integralBeyond(MONTH, highest, 1))
    // an end strike counts with the whole distance to its neighbour, half of which lies beyond the end
    const { terms } = variance(flatChain(MONTH, lowest, highest, step), MONTH)
    const ends = ((terms[0]?.contribution ?? 0) + (terms.at(-1)?.contribution ?? 0)) / years
    const kink = step ** 2 / (6 * years * MONTH.forward ** 2)
    const error = excess(MONTH, lowest, highest, step)
    expect(error).toBeLessThan(0)
    expect(Math.abs(error - (kink + ends - missing))).toBeLessThanOrEqual(1e-4 * missing)
  })

  test('a wider strip is nearer, from below', () => {
    const errors = [1.5, 2, 3, 4, 5].map((deviations) => {
      const reach = Math.round((deviations * MONTH.forward * MONTH.vol * Math.sqrt(MONTH.years)) / 5) * 5
      return excess(MONTH, MONTH.forward - reach, MONTH.forward + reach, 5)
    })
    for (const [index, error] of errors.slice(1).entries()) expect(error).toBeGreaterThan(errors[index] ?? Infinity)
    expect(errors[2]).toBeLessThan(0)
    expect(Math.abs(errors[4] ?? Infinity)).toBeLessThan(2e-5 * MONTH.vol ** 2 + 2.1e-6)
  })

  test('a forward above the central strike costs 2 (F/K0 - 1)^3 / (3 T)', () => {
    const [central, offset, step] = [5000, 240, 250]
    const market = { ...MONTH, forward: central + offset, vol: 0.4, years: 1 }
    const fair = variance(flatChain(market, 250, 60_000, step), market)
    const kink = (step ** 2 / (6 * market.years * central ** 2)) * (1 + (2 * offset) / central)
    const cubic = (2 * (offset / central) ** 3) / (3 * market.years)
    expect(fair.centralStrike).toBe(central)
    expect(cubic).toBeGreaterThan(0.15 * kink)
    expect(Math.abs(fair.variance - market.vol ** 2 - (kink - cubic))).toBeLessThanOrEqual(0.02 * kink)
  })

  test('parity gives the forward back, and neither it nor the variance depends on the rate', () => {
    for (const rate of [-0.01, 0, 0.05]) {
      const market = { ...MONTH, forward: 5012.34, rate }
      const quotes = flatChain(market, 2000, 9000, 5)
      expect(forwardFromParity(quotes, rate, market.years)).toBeCloseTo(5012.34, 9)
      expect(variance(quotes, market).variance).toBeCloseTo(excess({ ...market, rate: 0 }, 2000, 9000, 5) + 0.04, 12)
    }
  })

  test('puts and calls at the central strike: their mean, and F - K0 taken off again', () => {
    const market = { ...MONTH, forward: 5003 }
    const { terms, stripTerm, forwardTerm, variance: total } = variance(flatChain(market, 2000, 9000, 5), market)
    const central = terms.find(({ side }) => side === 'average')
    const { put, call } = flatChain(market, 5000, 5000, 5)[0] ?? { put: 0, call: 0 }
    expect(central).toMatchObject({ strike: 5000, premium: (put + call) / 2, width: 5 })
    expect(forwardTerm).toBeCloseTo((3 / 5000) ** 2 / market.years, 15)
    expect(total).toBe(stripTerm - forwardTerm)
  })
})

describe('which quotes the strip takes', () => {
  const quotes = flatChain(MONTH, 4000, 6000, 100)
  const strikesWith = (without: readonly number[]) => {
    const fair = stripVariance(quotes, 5000, 0.04, MONTH.years, ({ strike }) => !without.includes(strike))
    return fair.ok ? fair.terms.map(({ strike }) => strike) : fair.reason
  }

  test('without a bid predicate all of them', () => {
    expect(variance(quotes, MONTH).terms).toHaveLength(quotes.length)
  })

  test('one strike without a bid is left out, and its neighbours share its width', () => {
    expect(strikesWith([4500])).toEqual(quotes.map(({ strike }) => strike).filter((strike) => strike !== 4500))
    const fair = stripVariance(quotes, 5000, 0.04, MONTH.years, ({ strike }) => strike !== 4500)
    expect(fair.ok && fair.terms.filter(({ strike }) => strike === 4400 || strike === 4600)).toMatchObject([
      { width: 150 },
      { width: 150 },
    ])
  })

  test('two in a row end the wing; two with a bid between them do not', () => {
    expect(strikesWith([4300, 4400])).toEqual(quotes.map(({ strike }) => strike).filter((strike) => strike > 4400))
    expect(strikesWith([5600, 5700])).toEqual(quotes.map(({ strike }) => strike).filter((strike) => strike < 5600))
    expect(strikesWith([4300, 4500])).toHaveLength(quotes.length - 2)
  })

  test('the predicate hears of puts below and calls above, and in-the-money premiums are not read', () => {
    const poisoned = quotes.map(({ strike, put, call }) => ({
      strike,
      put: strike > 5000 ? Number.NaN : put,
      call: strike < 5000 ? Number.NaN : call,
    }))
    const fair = stripVariance(poisoned, 5000, 0.04, MONTH.years, ({ strike }, right) =>
      right === 'put' ? strike < 5000 : strike > 5000,
    )
    expect(fair).toEqual(stripVariance(quotes, 5000, 0.04, MONTH.years))
  })

  test('no variance: no strike below the forward, nothing on one side, the forward term above the strip', () => {
    expect(stripVariance(quotes, 3900, 0.04, 0.1)).toEqual({
      ok: false,
      reason: 'no central strike',
      message: 'No strike is at or below the forward of 3900.',
    })
    expect(strikesWith([5100, 5200])).toBe('one-sided')
    expect(stripVariance(quotes, 6000, 0.04, 0.1)).toMatchObject({
      reason: 'one-sided',
      message: 'No call above the strike 6000 has a bid.',
    })
    expect(stripVariance([], 5000, 0.04, 0.1)).toMatchObject({ reason: 'no central strike' })
    const worthless = [4000, 5000, 9000].map((strike) => ({ strike, put: 0, call: 0 }))
    expect(stripVariance(worthless, 6000, 0.04, 0.1)).toMatchObject({ ok: false, reason: 'not positive' })
  })

  test('a caller’s bug is named', () => {
    const call = (change: { forward?: number; rate?: number; years?: number; strips?: readonly StripQuote[] }) => () =>
      stripVariance(change.strips ?? quotes, change.forward ?? 5000, change.rate ?? 0.04, change.years ?? 0.1)
    expect(call({ forward: Number.NaN })).toThrow(new RangeError('forward must be finite and > 0, got NaN'))
    expect(call({ forward: -1 })).toThrow(new RangeError('forward must be finite and > 0, got -1'))
    expect(call({ rate: Infinity })).toThrow(new RangeError('rate must be finite, got Infinity'))
    expect(call({ years: 0 })).toThrow(new RangeError('years must be finite and > 0, got 0'))
    expect(call({ strips: [...quotes].reverse() })).toThrow(RangeError)
    expect(call({ strips: quotes.map((quote) => ({ ...quote, put: -1 })) })).toThrow(
      new RangeError('premium must be finite and >= 0, got -1 for the put at 4000'),
    )
    expect(() => forwardFromParity([{ strike: 100, put: Number.NaN, call: 1 }], 0, 1)).toThrow(RangeError)
  })
})

describe('VIX from two expiries', () => {
  const days = (count: number) => count * 24 * 60

  test('two flat-vol chains around 30 days give the flat vol', () => {
    const tenor = (count: number) => {
      const market = { ...MONTH, years: count / 365 }
      return { variance: variance(flatChain(market, 2000, 9000, 1), market).variance, minutes: days(count) }
    }
    // dK^2 / (6 T K0^2) at 26 and 33 days, as vol points: 1e-7 / (2 x 0.2) x 100
    expect(Math.abs(vixFromVariance(tenor(26), tenor(33)) - 20)).toBeLessThanOrEqual(3e-5)
  })

  test('total variance is what is interpolated', () => {
    const vix = vixFromVariance({ variance: 0.09, minutes: days(24) }, { variance: 0.04, minutes: days(36) })
    expect(vix).toBeCloseTo(100 * Math.sqrt((24 * 0.09 + 36 * 0.04) / 2 / 30), 12)
  })

  test('an expiry at 30 days is the VIX alone', () => {
    const other = { variance: 0.5, minutes: days(37) }
    expect(vixFromVariance({ variance: 0.0225, minutes: days(30) }, other)).toBeCloseTo(15, 12)
    expect(vixFromVariance({ ...other, minutes: days(23) }, { variance: 0.0225, minutes: days(30) })).toBeCloseTo(
      15,
      12,
    )
  })

  test('it never extrapolates', () => {
    const at = (count: number) => ({ variance: 0.04, minutes: days(count) })
    for (const [near, next] of [
      [31, 38],
      [20, 27],
      [33, 26],
      [30, 30],
      [0, 33],
      [Number.NaN, 33],
      [26, Number.NaN],
    ] as const) {
      expect(() => vixFromVariance(at(near), at(next))).toThrow(/^(near|next)\.minutes must be/)
    }
    expect(() => vixFromVariance({ variance: -0.01, minutes: days(26) }, at(33))).toThrow(
      new RangeError('variance must be finite and >= 0, got -0.01'),
    )
  })
})

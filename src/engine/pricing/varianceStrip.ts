import type { OptionRight } from './black76.ts'

/** Premiums at one strike, points, discounted as quoted. Of the two only the out-of-the-money one is read, at K0 both. */
export interface StripQuote {
  readonly strike: number
  readonly put: number
  readonly call: number
}

/** One strike's share of the strip. */
export interface StripTerm {
  readonly strike: number
  readonly side: OptionRight | 'average'
  /** Q(K), points. */
  readonly premium: number
  /** dK: half the distance between the neighbours in the strip, at its ends the whole distance to the one neighbour. */
  readonly width: number
  /** dK / K^2 e^(rT) Q(K). */
  readonly contribution: number
}

export type StripVariance =
  | {
      readonly ok: true
      /** sigma^2 = stripTerm - forwardTerm, annual, decimal (0.04 is a vol of 20 %). */
      readonly variance: number
      /** (2/T) times the sum of the contributions. */
      readonly stripTerm: number
      /** (1/T) (F/K0 - 1)^2. */
      readonly forwardTerm: number
      /** K0: the strike at, or else next below, the forward. */
      readonly centralStrike: number
      /** By rising strike. */
      readonly terms: readonly StripTerm[]
    }
  | {
      readonly ok: false
      readonly reason: 'no central strike' | 'one-sided' | 'not positive'
      readonly message: string
    }

/** Cboe: the search ends at the second strike in a row without a bid. */
const STRIKES_WITHOUT_BID = 2

type HasBid = (quote: StripQuote, right: OptionRight) => boolean

function assertInputs(quotes: readonly StripQuote[], forward: number, rate: number, years: number): void {
  if (!(forward > 0 && forward < Infinity)) throw new RangeError(`forward must be finite and > 0, got ${forward}`)
  if (!Number.isFinite(rate)) throw new RangeError(`rate must be finite, got ${rate}`)
  if (!(years > 0 && years < Infinity)) throw new RangeError(`years must be finite and > 0, got ${years}`)
  let previous = 0
  for (const { strike } of quotes) {
    if (!(strike > previous && strike < Infinity)) {
      throw new RangeError(`strike must be > 0 and rise from quote to quote, got ${strike} after ${previous}`)
    }
    previous = strike
  }
}

/** The quotes of one wing, walking outwards from K0. */
function walk(outwards: readonly StripQuote[], right: OptionRight, hasBid: HasBid): StripQuote[] {
  const kept: StripQuote[] = []
  let missing = 0
  for (const quote of outwards) {
    missing = hasBid(quote, right) ? 0 : missing + 1
    if (missing === STRIKES_WITHOUT_BID) break
    if (missing === 0) kept.push(quote)
  }
  return kept
}

function toTerms(chosen: readonly Pick<StripTerm, 'strike' | 'side' | 'premium'>[], growth: number): StripTerm[] {
  return chosen.map(({ strike, side, premium }, index) => {
    if (!(premium >= 0 && premium < Infinity)) {
      throw new RangeError(`premium must be finite and >= 0, got ${premium} for the ${side} at ${strike}`)
    }
    const lower = chosen[index - 1]?.strike
    const upper = chosen[index + 1]?.strike
    const span = (upper ?? strike) - (lower ?? strike)
    const width = lower === undefined || upper === undefined ? span : span / 2
    return { strike, side, premium, width, contribution: (width / (strike * strike)) * growth * premium }
  })
}

/**
 * Fair variance of one expiry from a strip of out-of-the-money options, by the methodology of the Cboe Volatility Index.
 *   sigma^2 = (2/T) sum dK/K^2 e^(rT) Q(K) - (1/T) (F/K0 - 1)^2
 * K0 is the strike at or next below the forward; Q(K) is the put below K0, the call above, and the mean of both at K0.
 * Against the continuous strip, spacing dK adds about dK^2 / (6 T K0^2) (the kink at K0), a strip that ends early
 * leaves out (2/T) of the integrals of Q e^(rT) / K^2 beyond its ends, and K0 below F takes off 2 (F/K0 - 1)^3 / (3T).
 * @param quotes   by rising strike; a premium that is read is >= 0, points
 * @param forward  F > 0 of that expiry, points
 * @param rate     r, continuously compounded, decimal
 * @param years    T > 0, ACT/365 (Cboe: minutes to expiry / 525 600)
 * @param hasBid   whether a quote has a bid on that side (default: all have); one without is left out, and from the
 *                 second strike in a row without one outwards all are
 * @returns the variance with its pieces, or why there is none: no strike at or below the forward, nothing left on one
 * side of K0, or a result <= 0
 * @throws RangeError naming the parameter on NaN, unordered strikes or a value outside its domain
 * Source: Cboe, "Cboe Volatility Index Methodology" (version 6.0, 2026-02-26). Vectors: test/vectors/cboeVix.csv
 */
export function stripVariance(
  quotes: readonly StripQuote[],
  forward: number,
  rate: number,
  years: number,
  hasBid: HasBid = () => true,
): StripVariance {
  assertInputs(quotes, forward, rate, years)
  const central = quotes.filter(({ strike }) => strike <= forward).at(-1)
  if (central === undefined) {
    return { ok: false, reason: 'no central strike', message: `No strike is at or below the forward of ${forward}.` }
  }
  const centralStrike = central.strike
  const puts = walk(quotes.filter(({ strike }) => strike < centralStrike).reverse(), 'put', hasBid).reverse()
  const calls = walk(
    quotes.filter(({ strike }) => strike > centralStrike),
    'call',
    hasBid,
  )
  if (puts.length === 0 || calls.length === 0) {
    const missing = puts.length === 0 ? 'put below' : 'call above'
    return { ok: false, reason: 'one-sided', message: `No ${missing} the strike ${centralStrike} has a bid.` }
  }
  const terms = toTerms(
    [
      ...puts.map(({ strike, put }) => ({ strike, side: 'put' as const, premium: put })),
      { strike: centralStrike, side: 'average', premium: (central.put + central.call) / 2 },
      ...calls.map(({ strike, call }) => ({ strike, side: 'call' as const, premium: call })),
    ],
    Math.exp(rate * years),
  )
  const stripTerm = (2 / years) * terms.reduce((sum, { contribution }) => sum + contribution, 0)
  const forwardTerm = (forward / centralStrike - 1) ** 2 / years
  const variance = stripTerm - forwardTerm
  if (!(variance > 0)) {
    return { ok: false, reason: 'not positive', message: `The strip gives a variance of ${variance}.` }
  }
  return { ok: true, variance, stripTerm, forwardTerm, centralStrike, terms }
}

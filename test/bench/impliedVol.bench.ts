import { BlackScholes } from '@uqee/black-scholes'
import { black76, black76Price, type OptionRight } from '../../src/engine/pricing/black76.ts'
import { impliedVol } from '../../src/engine/pricing/impliedVol.ts'
import { measure } from './measure.ts'

/**
 * ns per implied vol, beside what one writes without it (bisection and Newton on this engine's own kernel) and beside
 * the bisection of @uqee/black-scholes. Rates are zero, so that all solve the same equation.
 */
const OPTIONS = 2000
const DAYS_PER_YEAR = 365
const LARGEST_VOL = 4

interface QuotedOption {
  readonly right: OptionRight
  readonly forward: number
  readonly strike: number
  readonly tau: number
  readonly price: number
}

/** Park, Miller and Stockmeyer (1993), the minimal standard generator revised: the same inputs in every run. */
function minimalStandard(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** Half SPX, half VIX options; calls and puts; from a day to two years; within 3.5 standard deviations. */
function mixedOptions(): QuotedOption[] {
  const random = minimalStandard(20_260_130)
  return Array.from({ length: OPTIONS }, (_, index) => {
    const onSpx = index % 2 === 0
    const forward = onSpx ? 3000 + 6000 * random() : 10 + 60 * random()
    const vol = onSpx ? 0.08 + 0.5 * random() : 0.4 + 1.6 * random()
    const tau = 730 ** random() / DAYS_PER_YEAR
    const strike = forward * Math.exp(7 * (random() - 0.5) * vol * Math.sqrt(tau))
    const right = random() < 0.5 ? 'call' : 'put'
    return { right, forward, strike, tau, price: black76Price(right === 'call', forward, strike, vol, tau) }
  })
}

const options = mixedOptions()

function sumOf(vol: (option: QuotedOption) => number): () => number {
  return () => {
    let sum = 0
    for (const option of options) sum += vol(option)
    return sum
  }
}

function bisect({ right, forward, strike, tau, price }: QuotedOption): number {
  let below = 0
  let above = LARGEST_VOL
  while (above - below > 4 * Number.EPSILON * above) {
    const middle = 0.5 * (below + above)
    if (black76Price(right === 'call', forward, strike, middle, tau) < price) below = middle
    else above = middle
  }
  return below
}

/** From the inflection point of Manaster and Koehler (1982), from which Newton's method never overshoots. */
function newton({ right, forward, strike, tau, price }: QuotedOption): number {
  let vol = Math.sqrt((2 * Math.abs(Math.log(forward / strike))) / tau)
  for (let step = Infinity, count = 0; Math.abs(step) > 4 * Number.EPSILON * vol && count < 100; count++) {
    const value = black76(right, forward, strike, vol, tau)
    step = (price - value.price) / value.vega
    vol += step
  }
  return vol
}

/**
 * Its accuracy is one of price, and its count of steps suffices only for a vega below 1000: so its prices are in units
 * of the strike, to the twelfth decimal.
 */
const uqee = new BlackScholes({
  sigmaToPricePrecision: 'double',
  priceToSigmaAccuracy: 1e-12,
  priceToSigmaBRight: LARGEST_VOL,
})

/** That of @uqee ends when the price, not the vol, has its twelve decimals. */
const AGREEMENT = 1e-6

measure(
  'European option: implied vol',
  OPTIONS,
  [
    {
      name: '@uqee/black-scholes, bisection to 1e-12',
      run: sumOf((o) =>
        uqee.sigma({
          price: o.price / o.strike,
          rate: 0,
          strike: 1,
          time: o.tau,
          type: o.right,
          underlying: o.forward / o.strike,
        }),
      ),
    },
    { name: 'bisection on black76Price', run: sumOf(bisect) },
    { name: 'Newton on black76', run: sumOf(newton) },
    {
      name: 'impliedVol',
      run: sumOf((o) => {
        const outcome = impliedVol(o.right, o.forward, o.strike, o.tau, o.price)
        return outcome.ok ? outcome.vol : Number.NaN
      }),
    },
  ],
  AGREEMENT,
)

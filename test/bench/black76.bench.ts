import { BlackScholes } from '@uqee/black-scholes'
import { blackScholes } from 'black-scholes'
import { getDelta, getGamma, getTheta, getVega } from 'greeks'
import { black76, black76Price } from '../../src/engine/pricing/black76.ts'
import { measure } from './measure.ts'

/**
 * ns per price, and per price + delta + gamma + theta + vega, beside the packages a user would take instead. The bar:
 * at most 1.25 times @uqee/black-scholes in double precision in both. Rates are zero, so that all price the same option.
 */
const OPTIONS = 2000
const DAYS_PER_YEAR = 365

interface UqeeArguments {
  readonly rate: number
  readonly sigma: number
  readonly strike: number
  readonly time: number
  readonly type: 'call' | 'put'
  readonly underlying: number
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
function mixedOptions(): UqeeArguments[] {
  const random = minimalStandard(20_260_130)
  return Array.from({ length: OPTIONS }, (_, index) => {
    const onSpx = index % 2 === 0
    const underlying = onSpx ? 3000 + 6000 * random() : 10 + 60 * random()
    const sigma = onSpx ? 0.08 + 0.5 * random() : 0.4 + 1.6 * random()
    const time = 730 ** random() / DAYS_PER_YEAR
    const distance = 7 * (random() - 0.5)
    const strike = underlying * Math.exp(distance * sigma * Math.sqrt(time))
    return { rate: 0, sigma, strike, time, type: random() < 0.5 ? 'call' : 'put', underlying }
  })
}

const options = mixedOptions()
const uqee = new BlackScholes({ sigmaToPricePrecision: 'double' })

function sumOf(value: (option: UqeeArguments) => number): () => number {
  return () => {
    let sum = 0
    for (const option of options) sum += value(option)
    return sum
  }
}

/** uqee's double is good to about 1e-14; the hundred-term series of black-scholes loses its tails. */
const AGREEMENT = 1e-6

measure(
  'European option: price',
  OPTIONS,
  [
    { name: '@uqee/black-scholes, double', run: sumOf((o) => uqee.option(o).price) },
    {
      name: 'black76Price',
      run: sumOf((o) => black76Price(o.type === 'call', o.underlying, o.strike, o.sigma, o.time)),
    },
    { name: 'black76, price only', run: sumOf((o) => black76(o.type, o.underlying, o.strike, o.sigma, o.time).price) },
    {
      name: 'black-scholes',
      run: sumOf((o) => blackScholes(o.underlying, o.strike, o.time, o.sigma, 0, o.type)),
    },
  ],
  AGREEMENT,
)

measure(
  'European option: price + delta + gamma + theta + vega',
  OPTIONS,
  [
    {
      name: '@uqee/black-scholes, double',
      // its theta is dV/d(time to expiry)
      run: sumOf((o) => {
        const { price, delta, gamma, theta, vega } = uqee.option(o)
        return price + delta + gamma - theta + vega
      }),
    },
    {
      name: 'black76',
      run: sumOf((o) => {
        const { price, delta, gamma, theta, vega } = black76(o.type, o.underlying, o.strike, o.sigma, o.time)
        return price + delta + gamma + theta + vega
      }),
    },
    {
      name: 'black-scholes + greeks',
      // its vega is per vol point, its theta per calendar day
      run: sumOf(({ underlying, strike, time, sigma, type }) => {
        const price = blackScholes(underlying, strike, time, sigma, 0, type)
        const delta = getDelta(underlying, strike, time, sigma, 0, type)
        const gamma = getGamma(underlying, strike, time, sigma, 0, type)
        const theta = getTheta(underlying, strike, time, sigma, 0, type) * DAYS_PER_YEAR
        const vega = getVega(underlying, strike, time, sigma, 0, type) * 100
        return price + delta + gamma + theta + vega
      }),
    },
  ],
  AGREEMENT,
)

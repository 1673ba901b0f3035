import { SPX_SURFACE, type SpxSlice, sliceVol } from '../../market/spxSurface.ts'
import { DAYS_PER_YEAR } from '../../units.ts'
import { type ExplainContext, vixNow } from '../context.ts'
import { apply, minus, negative, power, product, quotient, squared, sum } from '../expression.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { assumption, sources } from '../sources.ts'
import type { Worksheet } from '../worksheet.ts'

/** Vol points squared in a variance of 1. */
const POINTS_SQUARED = 1e4

/** theta = W / 10^4 / 365 / R^2,  R = 1 + 0.23 min(sqrt(e/30), 1.5) (V/17.4)^x. */
export function atmVariance(
  sheet: Worksheet,
  context: ExplainContext,
  { theta }: SpxSlice,
  variance: Quantity,
  effectiveDays: Quantity,
): Quantity {
  const { ratioExcess, ratioTenorCap, chainVix, window } = SPX_SURFACE
  const exponent = quantity(
    naming('ratioExponent', 'x', 'Exponent of the ratio', 'number'),
    context.market.assumptions.ratioExponent,
    assumption('ratioExponent', 'how the gap between VIX and at-the-money volatility shrinks with VIX'),
  )
  const tenor = apply('min', apply('sqrt', quotient(effectiveDays, window)), ratioTenorCap)
  const level = power(quotient(vixNow(context), chainVix), exponent)
  const ratio = sheet.step(
    naming('ratio', 'R', 'Ratio of VIX to at-the-money volatility', 'number'),
    sum(1, product(ratioExcess, tenor, level)),
    { source: sources.chain },
  )
  return sheet.step(
    naming('theta', 'θ', 'At-the-money total variance', 'number'),
    quotient(variance, product(POINTS_SQUARED, DAYS_PER_YEAR, squared(ratio))),
    { value: theta, source: sources.variance },
  )
}

/** phi = m eta theta^-gamma (1 + theta)^(gamma - 1),  m = (17.4/V)^y kept within 0.65..1.1. */
function curvature(sheet: Worksheet, context: ExplainContext, { phi }: SpxSlice, theta: Quantity): Quantity {
  const { chainVix, skewFloor, skewCap } = SPX_SURFACE
  const exponent = quantity(
    naming('skewExponent', 'y', 'Exponent of the flattening', 'number'),
    context.market.assumptions.skewExponent,
    assumption('skewExponent', 'how the skew flattens when VIX rises'),
  )
  const multiplier = sheet.step(
    naming('skewMultiplier', 'm', 'Skew multiplier', 'number'),
    apply('clamp', power(quotient(chainVix, vixNow(context)), exponent), skewFloor, skewCap),
    { source: sources.chain, note: 'The skew flattens in a panic; the multiplier stays within 0.65 and 1.1.' },
  )
  const eta = quantity(naming('eta', 'η', 'Size of the skew', 'number'), SPX_SURFACE.eta, { source: sources.chain })
  const gamma = quantity(naming('gamma', 'γ', 'Decay of the skew with tenor', 'number'), SPX_SURFACE.gamma, {
    source: sources.chain,
  })
  return sheet.step(
    naming('phi', 'φ', 'Curvature of the smile', 'number'),
    product(multiplier, eta, power(theta, negative(gamma)), power(sum(1, theta), minus(gamma, 1))),
    { value: phi, source: sources.ssvi },
  )
}

/**
 * Volatility of a strike by SSVI:
 *   w = theta/2 (1 + rho phi k + sqrt((phi k + rho)^2 + 1 - rho^2)),  k = ln(K/F),  sigma = sqrt(w/T).
 */
export function strikeVol(
  sheet: Worksheet,
  context: ExplainContext,
  slice: SpxSlice,
  { theta, years, forward, strike }: Record<'theta' | 'years' | 'forward' | 'strike', Quantity>,
): Quantity {
  const phi = curvature(sheet, context, slice, theta)
  const rho = quantity(naming('rho', 'ρ', 'Tilt of the smile', 'number'), SPX_SURFACE.rho, { source: sources.chain })
  const moneyness = sheet.step(
    naming('moneyness', 'k', 'Log-moneyness of the strike', 'number'),
    apply('ln', quotient(strike, forward)),
  )
  const tilt = product(phi, moneyness)
  const root = apply('sqrt', sum(squared(sum(tilt, rho)), 1, negative(squared(rho))))
  const total = sheet.step(
    naming('totalVariance', 'w', 'Total variance of the strike', 'number'),
    product(quotient(theta, 2), sum(1, product(rho, tilt), root)),
    { source: sources.ssvi },
  )
  return sheet.step(
    naming('vol', 'σ', 'Implied volatility of the strike', 'fraction'),
    apply('sqrt', quotient(total, years)),
    { value: sliceVol(slice, strike.value), source: sources.ssvi },
  )
}

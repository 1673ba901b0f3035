import { cumulativeVariance, forwardVarianceVol, SPX_SURFACE } from '../../market/spxSurface.ts'
import { daysToYears } from '../../units.ts'
import { type ExplainContext, vixNow } from '../context.ts'
import { apply, type Expression, minus, negative, product, quotient, squared, sum } from '../expression.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { sources } from '../sources.ts'
import type { Worksheet } from '../worksheet.ts'
import { futureLevel } from './futureLevel.ts'
import { vixVol } from './vixVol.ts'
import { vvixNow } from './vvix.ts'

const { window: WINDOW, maxConvexity, maxSlope } = SPX_SURFACE

/** Volatility of the 30-day window that starts after `start` days, worked out from the future that settles then. */
function windowVol(sheet: Worksheet, context: ExplainContext, start: number): Quantity {
  const years = quantity(naming('windowYears', 'T_w', `${start} days in years`, 'years'), daysToYears(start), {
    source: sources.actual365,
  })
  const vol = vixVol(sheet, context, vvixNow(sheet, context), years)
  const future = futureLevel(sheet, context, start, {
    id: 'windowFuture',
    symbol: `C_${start}`,
    label: `VIX future of ${start} days`,
  })
  const convexity = apply('exp', quotient(product(squared(vol), years), 2))
  return sheet.step(
    naming(`window${start}`, `U_${start}`, `Variance volatility from day ${start} to ${start + WINDOW}`, 'VIX points'),
    product(future, apply('min', maxConvexity, convexity)),
    {
      value: forwardVarianceVol(context.market, start),
      source: sources.variance,
      note: 'A future lies below the variance volatility it is about, by convexity.',
    },
  )
}

/** A window whose volatility is made like the last one's. */
const earlierWindow = (context: ExplainContext, start: number): Quantity =>
  quantity(
    naming(`window${start}`, `U_${start}`, `Variance volatility from day ${start} to ${start + WINDOW}`, 'VIX points'),
    forwardVarianceVol(context.market, start),
    { source: sources.variance },
  )

const VARIANCE = naming('variance', 'W', 'Variance to expiry', 'VIX points² × days')

/** Inside the first window: W = V^2 e + s (e^2 - 30 e), the slope s running towards the next window. */
function varianceWithinFirst(sheet: Worksheet, context: ExplainContext, effectiveDays: Quantity): Quantity {
  const vix = vixNow(context)
  const next = windowVol(sheet, context, WINDOW)
  const limit = product(maxSlope, squared(vix))
  const slope = sheet.step(
    naming('varianceSlope', 's', 'Slope of variance, kept within ±0.02 V²', 'number'),
    apply('clamp', quotient(minus(squared(next), squared(vix)), WINDOW), negative(limit), limit),
    { source: sources.variance },
  )
  const bend = product(slope, minus(squared(effectiveDays), product(WINDOW, effectiveDays)))
  return sheet.step(VARIANCE, sum(product(squared(vix), effectiveDays), bend), {
    value: cumulativeVariance(context.market, effectiveDays.value),
    source: sources.variance,
  })
}

/** Beyond it: W = 30 V^2 + 30 U_30^2 + ... + (e - 30 k) U_30k^2. */
function varianceBeyondFirst(sheet: Worksheet, context: ExplainContext, effectiveDays: Quantity): Quantity {
  const terms: Expression[] = [product(WINDOW, squared(vixNow(context)))]
  let start = WINDOW
  for (; start + WINDOW < effectiveDays.value; start += WINDOW) {
    terms.push(product(WINDOW, squared(earlierWindow(context, start))))
  }
  terms.push(product(minus(effectiveDays, start), squared(windowVol(sheet, context, start))))
  return sheet.step(VARIANCE, sum(...terms), {
    value: cumulativeVariance(context.market, effectiveDays.value),
    source: sources.variance,
  })
}

/** Model-free variance W(e) from VIX and the VIX futures curve, in windows of 30 days. */
export const varianceToExpiry = (sheet: Worksheet, context: ExplainContext, effectiveDays: Quantity): Quantity =>
  effectiveDays.value <= WINDOW
    ? varianceWithinFirst(sheet, context, effectiveDays)
    : varianceBeyondFirst(sheet, context, effectiveDays)

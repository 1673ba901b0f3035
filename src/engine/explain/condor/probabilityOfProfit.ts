import { probabilityAbove } from '../../book/probability.ts'
import { clockTo, settlementMoment } from '../../market/calendar/clock.ts'
import { emptySlice, fillSpxSlice, type SpxSlice, sliceVol, sliceVolSlope } from '../../market/spxSurface.ts'
import { CONDOR_SETTLEMENT } from '../../product/condor.ts'
import type { ExplainContext } from '../context.ts'
import type { Explanation } from '../explanation.ts'
import { apply, minus, product, quotient } from '../expression.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { ours, sources } from '../sources.ts'
import { Worksheet } from '../worksheet.ts'

/** A break-even: how it is called in ids, in indices of symbols and in words. */
interface Level {
  readonly id: 'lower' | 'upper'
  readonly label: string
  readonly value: number
}

/** What both levels share. */
interface Terms {
  readonly slice: SpxSlice
  readonly forward: Quantity
  readonly years: Quantity
}

/** P(S_T > B) = N(d2) - B n(d2) sqrt(T) d sigma/dK. */
function aboveOf(sheet: Worksheet, { slice, forward, years }: Terms, { id, label, value }: Level): Quantity {
  const named = naming(`${id}Above`, `P_${id}`, `Probability of settling above the ${label}`, 'fraction')
  const probability = probabilityAbove(slice, value)
  if (value <= 0 || slice.years <= 0) {
    return quantity(named, probability, ours('nothing is left to chance without time, or below an index of 0'))
  }
  const level = quantity(
    naming(`${id}Level`, `B_${id}`, `${id === 'lower' ? 'Lower' : 'Upper'} break-even`, 'points'),
    value,
    {
      opens: { kind: 'condor', reading: `${id}BreakEven` },
    },
  )
  const vol = quantity(
    naming(`${id}Vol`, `σ_${id}`, `Implied volatility at the ${label}`, 'fraction'),
    sliceVol(slice, value),
    { source: sources.ssvi },
  )
  const slope = quantity(
    naming(`${id}Slope`, `σ′_${id}`, `Its slope by strike, per point of the index, at the ${label}`, 'number'),
    sliceVolSlope(slice, value),
    { source: sources.ssvi },
  )
  const root = apply('sqrt', years)
  const deviation = sheet.step(
    naming(`${id}Deviation`, `s_${id}`, `Standard deviation of the return at the ${label}`, 'number'),
    product(vol, root),
  )
  const d2 = sheet.step(
    naming(`${id}D2`, `d_${id}`, `Distance to the ${label} in standard deviations`, 'number'),
    minus(quotient(apply('ln', quotient(forward, level)), deviation), quotient(deviation, 2)),
  )
  return sheet.step(named, apply('clamp', minus(apply('N', d2), product(level, apply('n', d2), root, slope)), 0, 1), {
    value: probability,
    source: { kind: 'published', text: 'Breeden and Litzenberger (1978): the strike derivative of the call' },
  })
}

/** Risk-neutral probability of settling between the break-evens, skew included. */
export function explainProbabilityOfProfit(context: ExplainContext): Explanation {
  const { condor, market, request } = context
  const clock = clockTo(market.moment, settlementMoment(request.condor.expiry, CONDOR_SETTLEMENT))
  const slice = fillSpxSlice(emptySlice(), market, clock)
  const sheet = new Worksheet()
  const terms: Terms = {
    slice,
    forward: quantity(naming('forward', 'F', 'Forward of SPX at the expiry', 'points'), slice.forward, {
      source: sources.costOfCarry,
    }),
    years: quantity(naming('years', 'T', 'Time to the expiry', 'years'), slice.years, { source: sources.actual365 }),
  }
  sheet.section('Above each break-even')
  const above = aboveOf(sheet, terms, { id: 'lower', label: 'lower break-even', value: condor.lowerBreakEven })
  const beyond = aboveOf(sheet, terms, { id: 'upper', label: 'upper break-even', value: condor.upperBreakEven })
  sheet.section('Between them')
  const chance = sheet.step(
    naming('probability', 'P', 'Probability of profit', 'fraction'),
    apply('max', 0, minus(above, beyond)),
    { value: condor.probabilityOfProfit },
  )
  return sheet.finish('Probability of profit', chance, 'As option prices have it: a price of risk, not a forecast.')
}

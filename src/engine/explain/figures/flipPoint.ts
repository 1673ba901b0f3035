import { netTheta } from '../../book/theta.ts'
import { type FlipPoint, nearestFlip } from '../../methodology/flipPoints.ts'
import { hedgeLegs, sizeHedge } from '../../methodology/sizeHedge.ts'
import { ironCondorLegs } from '../../product/condor.ts'
import type { ExplainContext } from '../context.ts'
import type { Explanation } from '../explanation.ts'
import { quotient, sum } from '../expression.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { thetaUnit } from '../sections/theta.ts'
import { ours, sources } from '../sources.ts'
import { Worksheet } from '../worksheet.ts'

/** Half the width of the bracket shown around a flip point, VIX points: the width flip points are narrowed to. */
const BRACKET = 1e-6

/** How a level of VIX is called: in ids, in indices of symbols, and in words. */
interface Level {
  readonly id: string
  readonly index: string
  readonly where: string
}

/** Net theta of the book entered afresh at a VIX: the condor's and that of the hedge sized there. */
function thetaAt(sheet: Worksheet, context: ExplainContext, vix: number, { id, index, where }: Level): Quantity {
  const { request, thetaHorizon, marketAt } = context
  const market = marketAt(vix)
  const condor = ironCondorLegs(request.condor)
  const hedge = hedgeLegs(sizeHedge(request, market))
  const unit = thetaUnit(context)
  const origin = { source: sources.reprice }
  const ofCondor = quantity(
    naming(`${id}Condor`, 'Θ_condor', `Theta of the condor ${where}`, unit),
    netTheta(condor, market, thetaHorizon),
    origin,
  )
  const ofHedge = quantity(
    naming(`${id}Hedge`, 'Θ_hedge', `Theta of the hedge sized ${where}`, unit),
    netTheta(hedge, market, thetaHorizon),
    origin,
  )
  return sheet.step(naming(`${id}Net`, `Θ_${index}`, `Net theta ${where}`, unit), sum(ofCondor, ofHedge), {
    source: sources.reprice,
  })
}

function explainFlip(context: ExplainContext, flip: FlipPoint): Explanation {
  const sheet = new Worksheet()
  const searched = ours('found by narrowing a stretch of the strip in which net theta changes sign')
  const low = quantity(naming('below', 'V_below', 'VIX just below', 'VIX points'), flip.vix - BRACKET, searched)
  const high = quantity(naming('above', 'V_above', 'VIX just above', 'VIX points'), flip.vix + BRACKET, searched)
  sheet.section('Net theta on both sides')
  thetaAt(sheet, context, low.value, { id: 'low', index: 'below', where: 'just below the flip' })
  thetaAt(sheet, context, high.value, { id: 'high', index: 'above', where: 'just above the flip' })
  sheet.section('Flip point')
  const middle = sheet.step(naming('flipPoint', 'V_flip', 'Flip point', 'VIX points'), quotient(sum(low, high), 2), {
    value: flip.vix,
  })
  const kind = flip.jump
    ? 'A jump: whole contracts, another strike or the edge of a regime take net theta across zero at once.'
    : 'Net theta passes through zero.'
  return sheet.finish(
    'Flip point',
    middle,
    `Net theta turns ${flip.turns} above it. ${kind} The hedge is sized afresh at each VIX.`,
  )
}

/** Without a flip: net theta where it is least and where it is greatest, which have the same sign. */
function explainNoFlip(context: ExplainContext): Explanation {
  const { vix, netTheta: values } = context.sweep()
  const sheet = new Worksheet()
  const find = (better: (a: number, b: number) => boolean) =>
    values.reduce((best, value, i) => (better(value, values[best]) ? i : best), 0)
  const ends = [
    { id: 'least', index: 'least', where: 'where net theta is least', at: vix[find((a, b) => a < b)] },
    { id: 'most', index: 'most', where: 'where net theta is greatest', at: vix[find((a, b) => a > b)] },
  ]
  sheet.section('Net theta over the strip')
  for (const { at, ...level } of ends) thetaAt(sheet, context, at, level)
  return sheet.finish(
    'Flip point',
    null,
    'Net theta keeps its sign at every VIX from 9 to 90, the hedge sized afresh at each.',
  )
}

/** The VIX nearest to today's at which net theta changes sign, or the proof that there is none. */
export function explainFlipPoint(context: ExplainContext): Explanation {
  const flip = nearestFlip(context.sweep().flipPoints, context.market.vix)
  return flip ? explainFlip(context, flip) : explainNoFlip(context)
}

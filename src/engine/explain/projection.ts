import { HorizonMarket } from '../market/shock.ts'
import { vixByRule } from '../market/spotVol.ts'
import { type ProjectedCase, projectedCases } from '../methodology/projection/project.ts'
import type { ProjectionTopic } from '../methodology/topic.ts'
import { type ExplainContext, spotNow, vixNow } from './context.ts'
import type { Explanation } from './explanation.ts'
import { type Expression, just, minus, product, sum } from './expression.ts'
import { heldLayers } from './holders.ts'
import { naming, type Quantity, quantity } from './quantity.ts'
import { profitThenOf } from './sections/profitThen.ts'
import { vixThenOf } from './sections/vixThen.ts'
import { assumption } from './sources.ts'
import { Worksheet } from './worksheet.ts'

const ROWS = 'the scenarios of RB-7, in number and size'

const MOVES = {
  calm: 'calmVixMove',
  grindUp: 'grindUpPct',
  growthScare: 'growthScarePct',
  shock: 'shockPct',
  volCrush: 'volCrushShare',
} as const

/** The end of a scenario of RB-7: where SPX and VIX stand. */
interface End {
  readonly spot: Quantity
  readonly vix: Quantity
}

/** What a VIX that is held apart from SPX moves by: points as entered, or a share of itself. */
function heldMove(context: ExplainContext, id: ProjectedCase['id']): Expression {
  const { inputs } = context
  const asked = assumption(MOVES[id], ROWS)
  if (id !== 'volCrush') {
    return just(quantity(naming('heldMove', 'u', 'What VIX moves by', 'VIX points'), inputs.calmVixMove, asked))
  }
  const left = quantity(naming('left', 'c', 'What is left of VIX', 'fraction'), inputs.volCrushShare, asked)
  return product(vixNow(context), minus(left, 1))
}

function endOf(sheet: Worksheet, context: ExplainContext, projected: ProjectedCase, horizon: Quantity): End {
  const { id, spotMove, vixRule } = projected
  sheet.section('The market then')
  const move = quantity(naming('move', 'x', 'Move of SPX', 'fraction'), spotMove, assumption(MOVES[id], ROWS))
  const spot = sheet.step(naming('spotThen', 'S′', 'SPX then', 'points'), product(spotNow(context), sum(1, move)), {
    rules: ['RB-7'],
  })
  const value = vixByRule(vixRule, context.market.vix, spotMove, horizon.value)
  const held = heldMove(context, id)
  return { spot, vix: vixThenOf(sheet, context, vixRule, { move, days: horizon }, value, held) }
}

/** Days ahead, as entered. */
const horizonOf = ({ inputs }: ExplainContext, horizon: ProjectionTopic['horizon']): Quantity => {
  const parameter = horizon === 'near' ? 'projectionNearDays' : 'projectionFarDays'
  return quantity(
    naming('horizon', 'h', 'Days ahead', 'days'),
    inputs[parameter],
    assumption(parameter, 'how far ahead'),
  )
}

/** "5 days ahead"; a horizon that is no whole number of days is named by its place, since rounding is the screen's business. */
const aheadOf = (days: number, horizon: ProjectionTopic['horizon']): string =>
  Number.isInteger(days)
    ? `${days} ${days === 1 ? 'day' : 'days'} ahead`
    : `at the ${horizon === 'near' ? 'nearer' : 'farther'} horizon`

/** P&L since now of what the book holds some days ahead, or of one layer of it, or VIX; null where the layer holds nothing. */
export function explainProjection(context: ExplainContext, topic: ProjectionTopic): Explanation | null {
  const { inputs, market } = context
  const projected = projectedCases(inputs, market.vix, inputs.spotVolStress).find(({ id }) => id === topic.row)
  if (!projected) return null
  const horizon = horizonOf(context, topic.horizon)
  const days = horizon.value
  const sheet = new Worksheet()
  const { spot, vix } = endOf(sheet, context, projected, horizon)
  const where = `${projected.label}, ${aheadOf(days, topic.horizon)}`
  if (topic.part === 'vix')
    return sheet.finish(`VIX: ${where}`, vix, 'As the scenario has it; where SPX moves, VIX follows.')
  const held = heldLayers(context).filter(({ layer }) => topic.part === 'net' || layer === topic.part)
  if (held.length === 0) return null
  const end = new HorizonMarket(market, days).retarget(spot.value, vix.value)
  sheet.section('P&L')
  const profits = held.map((layer) => profitThenOf(sheet, context, layer, end, days))
  const result =
    topic.part === 'net' ? sheet.total(naming('netProfit', 'G_net', 'Net P&L', 'USD'), profits) : profits[0]
  const whose = topic.part === 'net' ? 'Net P&L' : `P&L of ${held[0].holder.label}`
  return sheet.finish(
    `${whose}: ${where}`,
    result,
    'Since now, at model mid; contracts stay, and what settles on the way is cash.',
  )
}

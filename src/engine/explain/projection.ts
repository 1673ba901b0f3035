import { bookValue, bookValuer } from '../book/valueBook.ts'
import { HorizonMarket } from '../market/shock.ts'
import { vixByRule } from '../market/spotVol.ts'
import { type ProjectedCase, projectedCases } from '../methodology/projection/project.ts'
import type { ProjectionTopic } from '../methodology/topic.ts'
import { type ExplainContext, spotNow, vixNow } from './context.ts'
import type { Explanation } from './explanation.ts'
import { minus, product, sum } from './expression.ts'
import { type HeldLayer, heldLayers } from './holders.ts'
import { naming, type Quantity, quantity } from './quantity.ts'
import { partOf } from './sections/theta.ts'
import { assumption, sources } from './sources.ts'
import { Worksheet } from './worksheet.ts'

const MOVES = {
  calm: 'calmVixMove',
  grindUp: 'grindUpPct',
  growthScare: 'growthScarePct',
  shock: 'shockPct',
  volCrush: 'volCrushShare',
} as const

/** Where SPX and VIX stand at the end of a scenario of RB-7. */
function endOf(sheet: Worksheet, context: ExplainContext, projected: ProjectedCase, days: number) {
  const { id, spotMove, vixRule } = projected
  const { market } = context
  const asked = assumption(MOVES[id], 'the scenarios of RB-7, in number and size')
  sheet.section('The market then')
  const move = quantity(naming('move', 'x', 'Move of SPX', 'fraction'), spotMove, asked)
  const spot = sheet.step(naming('spotThen', 'S′', 'SPX then', 'points'), product(spotNow(context), sum(1, move)), {
    rules: ['RB-7'],
  })
  const rise = quantity(
    naming('vixRise', 'u', 'What VIX moves by', 'VIX points'),
    vixByRule(vixRule, market.vix, spotMove, days) - market.vix,
    vixRule.mode === 'linked' ? { source: sources.spotVolLink } : asked,
  )
  const vix = sheet.step(naming('vixThen', 'V′', 'VIX then', 'VIX points'), sum(vixNow(context), rise), {
    value: vixByRule(vixRule, market.vix, spotMove, days),
  })
  return new HorizonMarket(market, days).retarget(spot.value, vix.value)
}

/** P&L since now of what the book holds some days ahead, or of one layer of it; null where the layer holds nothing. */
export function explainProjection(context: ExplainContext, topic: ProjectionTopic): Explanation | null {
  const { inputs, market } = context
  const projected = projectedCases(inputs, market.vix, inputs.spotVolStress).find(({ id }) => id === topic.row)
  const held = heldLayers(context).filter(({ layer }) => topic.part === 'net' || layer === topic.part)
  if (!projected || held.length === 0) return null
  const days = topic.horizon === 'near' ? inputs.projectionNearDays : inputs.projectionFarDays
  const sheet = new Worksheet()
  const end = endOf(sheet, context, projected, days)
  const origin = { source: sources.reprice }
  const profitOf = ({ legs, holder }: HeldLayer): Quantity => {
    const now = quantity(partOf(holder, 'Now', 'v', 'Value', 'USD', ' now'), bookValue(legs, market), origin)
    const value = bookValuer(legs, market, days)(end)
    const then = quantity(partOf(holder, 'Then', 'v′', 'Value', 'USD', ' then'), value, origin)
    return sheet.step(partOf(holder, 'Profit', 'G', 'P&L', 'USD'), minus(then, now), origin)
  }
  sheet.section('P&L')
  const profits = held.map(profitOf)
  const result =
    topic.part === 'net' ? sheet.total(naming('netProfit', 'G_net', 'Net P&L', 'USD'), profits) : profits[0]
  const whose = topic.part === 'net' ? 'Net P&L' : `P&L of ${held[0].holder.label}`
  return sheet.finish(
    `${whose}: ${projected.label}, ${days} days ahead`,
    result,
    'Since now, at model mid; contracts stay, and what settles on the way is cash.',
  )
}

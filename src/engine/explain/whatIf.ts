import { HorizonMarket } from '../market/shock.ts'
import { type VixRule, vixByRule } from '../market/spotVol.ts'
import { entrySpread } from '../methodology/entrySpread.ts'
import { type ExplainContext, spotNow } from './context.ts'
import type { Explanation } from './explanation.ts'
import { just, minus, product, sum } from './expression.ts'
import { heldLayers } from './holders.ts'
import { naming, type Quantity, quantity } from './quantity.ts'
import { profitThenOf } from './sections/profitThen.ts'
import { vixThenOf } from './sections/vixThen.ts'
import { input, ours } from './sources.ts'
import { Worksheet } from './worksheet.ts'

/** Where the what-if takes SPX and VIX. */
function marketThen(sheet: Worksheet, context: ExplainContext, days: Quantity) {
  const { inputs, market } = context
  const rule: VixRule = { mode: inputs.spotVol, stress: inputs.spotVolStress, heldMove: inputs.vixMove }
  sheet.section('The market then')
  const move = quantity(
    naming('move', 'x', 'Move of SPX', 'fraction'),
    inputs.spotMovePct / 100,
    input('spotMovePct', 'Move of SPX as set'),
  )
  const spot = sheet.step(naming('spotThen', 'S′', 'SPX then', 'points'), product(spotNow(context), sum(1, move)))
  const held = quantity(
    naming('heldMove', 'u', 'What VIX moves by', 'VIX points'),
    inputs.vixMove,
    input('vixMove', 'Move of a held VIX as set'),
  )
  const value = vixByRule(rule, market.vix, move.value, days.value)
  return { spot, vix: vixThenOf(sheet, context, rule, { move, days }, value, just(held)) }
}

/** P&L since entry: what own prices and bid-ask widths have made of the book before anything moves, and the what-if's. */
function sinceEntry(sheet: Worksheet, { condor, sizing, request }: ExplainContext, net: Quantity): void {
  sheet.further('Since entry')
  const start = quantity(
    naming('condorStart', 'G_0', 'P&L of the condor since entry, before the move', 'USD'),
    condor.profitSinceEntryUsd,
    { opens: { kind: 'condor', reading: 'profitSinceEntry' } },
  )
  const legs = sizing.layers.flatMap((layer) => layer.legs)
  const spread = quantity(
    naming('spread', 'b', 'Half the bid-ask width of every VIX option held', 'USD'),
    entrySpread(legs, request.vixBidAsk),
    ours('every VIX option is bought or sold at half the width entered from its model mid'),
  )
  sheet.step(naming('sinceEntry', 'G_entry', 'Net P&L since entry', 'USD'), minus(sum(net, start), spread))
}

/** Net P&L of the what-if, layer by layer: what the book is worth in the market then, less what it is worth now. */
export function explainWhatIf(context: ExplainContext): Explanation {
  const { inputs, market } = context
  const sheet = new Worksheet()
  const days = quantity(
    naming('days', 'h', 'Days that pass', 'days'),
    inputs.daysForward,
    input('daysForward', 'Days as set'),
  )
  const { spot, vix } = marketThen(sheet, context, days)
  const stickiness = inputs.spotVol === 'held' ? inputs.stickiness : 0
  const end = new HorizonMarket(market, days.value, stickiness).retarget(spot.value, vix.value)
  sheet.section('P&L of each layer')
  const [condor, ...hedge] = heldLayers(context).map((held) => profitThenOf(sheet, context, held, end, days.value))
  sheet.section('Net P&L')
  const ofHedge = sheet.total(naming('hedgeProfit', 'G_hedge', 'P&L of the hedge', 'USD'), hedge)
  const net = sheet.step(naming('netProfit', 'G_net', 'Net P&L', 'USD'), sum(condor, ofHedge))
  sinceEntry(sheet, context, net)
  return sheet.finish(
    'P&L of the what-if',
    net,
    'Since now, at model mid; contracts stay, and what settles on the way is cash.',
  )
}

import { attributeProfit } from '../book/attribution.ts'
import { HorizonMarket } from '../market/shock.ts'
import { entrySpread } from '../methodology/entrySpread.ts'
import { addUpCauses } from './cause/addUp.ts'
import type { ExplainContext } from './context.ts'
import type { Explanation } from './explanation.ts'
import { minus, sum } from './expression.ts'
import { heldLayers } from './holders.ts'
import { naming, type Quantity, quantity } from './quantity.ts'
import { moveOf, spotThenOf, vixThenBy } from './sections/marketThen.ts'
import { profitThenOf } from './sections/profitThen.ts'
import { ours } from './sources.ts'
import { Worksheet } from './worksheet.ts'

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
  const { market } = context
  const sheet = new Worksheet()
  sheet.section('The market then')
  spotThenOf(sheet, context)
  vixThenBy(sheet, context)
  const move = moveOf(context)
  const { spot, vix, days, stickiness } = move
  const end = new HorizonMarket(market, days, stickiness).retarget(spot, vix)
  sheet.section('P&L of each layer')
  const [condor, ...hedge] = heldLayers(context).map((held) => profitThenOf(sheet, context, held, end, days))
  sheet.section('Net P&L')
  const ofHedge = sheet.total(naming('hedgeProfit', 'G_hedge', 'P&L of the hedge', 'USD'), hedge)
  const net = sheet.step(naming('netProfit', 'G_net', 'Net P&L', 'USD'), sum(condor, ofHedge))
  sheet.further('By cause')
  addUpCauses(
    sheet,
    attributeProfit(
      context.book.legs.map(({ leg }) => leg),
      market,
      move,
    ).net,
    'net',
  )
  sinceEntry(sheet, context, net)
  return sheet.finish(
    'P&L of the what-if',
    net,
    'Since now, at model mid; contracts stay, and what settles on the way is cash.',
  )
}

import { attributeProfit, CAUSES, type Cause } from '../../book/attribution.ts'
import { HorizonMarket } from '../../market/shock.ts'
import type { CauseTopic } from '../../methodology/topic.ts'
import type { ExplainContext } from '../context.ts'
import type { Explanation } from '../explanation.ts'
import { minus, sum } from '../expression.ts'
import { heldLayers } from '../holders.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { moveOf, spotThenOf, vixThenBy } from '../sections/marketThen.ts'
import { profitThenOf } from '../sections/profitThen.ts'
import { partOf } from '../sections/theta.ts'
import { explainWhatIf } from '../whatIf.ts'
import { Worksheet } from '../worksheet.ts'
import { addUpCauses, causeOf } from './addUp.ts'
import { greekTerms } from './greekTerms.ts'
import { driftTerms, rollStep } from './ofTime.ts'
import { type CauseTask, causedLegs } from './task.ts'

type Part = (typeof CAUSES)[number]

/** How each part of a P&L is called, and what it is. */
const parts: Readonly<Record<Part, { readonly by: string; readonly note: string }>> = {
  delta: { by: 'by delta', note: 'Deltas of now, to SPX: what the same move makes of them later is gamma’s part.' },
  gamma: {
    by: 'by gamma',
    note: 'Gammas of now, of each leg to its own underlying: SPX, or the VIX future of its date.',
  },
  decay: {
    by: 'by decay',
    note: 'Over the days that pass: nearer to settlement, with forward and volatility as they are.',
  },
  financing: { by: 'by financing', note: 'Over the days that pass: discounting, and what forwards drift by.' },
  roll: {
    by: 'by roll',
    note: 'Over the days that pass: forwards and volatilities ride along curve and surface, SPX and VIX unchanged.',
  },
  vega: {
    by: 'by vega',
    note: 'Vegas of now, of each SPX leg to its own volatility, whose change leaves out what time alone does to it.',
  },
  volOfVol: {
    by: 'by vol of vol',
    note: 'Vegas of now, of each VIX option to its own volatility, whose change leaves out what time alone does to it.',
  },
  curve: { by: 'by the curve', note: 'Deltas of now, to the VIX future of each leg, which moves beyond its roll.' },
  cross: {
    by: 'by vanna and volga',
    note: 'Vanna: delta changes with volatility. Volga: vega does, of which half counts.',
  },
  remainder: { by: 'that greeks leave', note: 'What the greeks of now, taken over so large a move, do not explain.' },
}

/** P&L of the layer, of which a cause is a part. */
function totalOf({ sheet, context, held, attribution }: CauseTask): Quantity {
  sheet.section('The market then')
  spotThenOf(sheet, context)
  vixThenBy(sheet, context)
  const { spot, vix, days, stickiness } = moveOf(context)
  const end = new HorizonMarket(context.market, days, stickiness).retarget(spot, vix)
  sheet.section('P&L')
  const profit = profitThenOf(sheet, context, held, end, days, attribution.total)
  sheet.further('By cause')
  addUpCauses(sheet, attribution, held.layer)
  return profit
}

/** The P&L less all that is explained of it. */
function remainderStep({ sheet, held: { layer, holder }, attribution }: CauseTask): Quantity {
  sheet.section('Remainder')
  const total = quantity(naming('total', 'G', `P&L of ${holder.label}`, 'USD'), attribution.total, {
    opens: { kind: 'cause', cause: 'total', layer },
  })
  const explained = CAUSES.filter((cause) => cause !== 'remainder').map((cause) => causeOf(attribution, cause, layer))
  return sheet.step(
    naming('result', 'G_remainder', `Remainder of ${holder.label}`, 'USD'),
    minus(total, sum(...explained)),
    { value: attribution.remainder },
  )
}

/** What a cause makes of the legs of a layer, added up. */
function legsAddedUp(task: CauseTask, cause: Exclude<Part, 'roll' | 'remainder'>): Quantity {
  const { sheet, held, by, attribution } = task
  const terms = cause === 'decay' || cause === 'financing' ? driftTerms(task, cause) : greekTerms[cause](task)
  sheet.section('All legs')
  return sheet.total(naming('result', `G_${held.holder.index}`, `P&L of ${held.holder.label} ${by}`, 'USD'), terms, {
    value: attribution[cause],
    ...(terms.length === 0 && { note: 'No leg has a part in it.' }),
  })
}

function ofLayer(task: CauseTask, cause: Cause): Quantity {
  if (cause === 'total') return totalOf(task)
  if (cause === 'roll') return rollStep(task)
  if (cause === 'remainder') return remainderStep(task)
  return legsAddedUp(task, cause)
}

/** Adds up what a cause makes of each layer. */
function ofNet(sheet: Worksheet, context: ExplainContext, cause: Part): Quantity {
  const { byLayer, net } = attributeProfit(
    context.book.legs.map(({ leg }) => leg),
    context.market,
    moveOf(context),
  )
  const { by } = parts[cause]
  sheet.section('All layers')
  const layers = heldLayers(context).map(({ layer, holder }) =>
    quantity(partOf(holder, 'Part', 'G', 'P&L', 'USD', ` ${by}`), byLayer[layer]?.[cause] ?? 0, {
      opens: { kind: 'cause', cause, layer },
    }),
  )
  return sheet.total(naming('result', 'G_net', `Net P&L ${by}`, 'USD'), layers, { value: net[cause] })
}

/** A cell of the what-if's P&L by cause and layer; null where the layer holds nothing. */
export function explainCause(context: ExplainContext, { cause, layer }: CauseTopic): Explanation | null {
  const sheet = new Worksheet()
  if (layer === 'net') {
    if (cause === 'total') return explainWhatIf(context)
    const { by, note } = parts[cause]
    return sheet.finish(`Net P&L ${by}`, ofNet(sheet, context, cause), note)
  }
  const held = heldLayers(context).find((each) => each.layer === layer)
  if (!held) return null
  const attribution = attributeProfit(held.legs, context.market, moveOf(context)).net
  const by = cause === 'total' ? '' : parts[cause].by
  const task = { sheet, context, held, legs: causedLegs(context, held), by, attribution }
  const result = ofLayer(task, cause)
  const whose = `P&L of ${held.holder.label}`
  if (cause === 'total') {
    return sheet.finish(whose, result, 'Since now, at model mid; contracts stay, and what settles on the way is cash.')
  }
  return sheet.finish(`${whose} ${parts[cause].by}`, result, parts[cause].note)
}

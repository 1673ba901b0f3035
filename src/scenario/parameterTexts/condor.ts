import type { condorParameters } from '../parameters/condor.ts'
import { ours, type ParameterText, type TextsOf } from './text.ts'

const opening = ours('Opening scenario: about 10-delta short strikes, 49 days out')
const model = ours('Model mid until an own price is entered')
const modelMid = ours('Model mid')

const entryPrice = (leg: string): ParameterText => ({
  help: `Price in points the ${leg} was traded at. With any of the four set, the credit is made of them (the model’s price stands in for the others) and P&L since entry is shown.`,
  source: model,
})

export const condorTexts: TextsOf<typeof condorParameters> = {
  expiry: { help: 'The day the condor settles: a PM-settled SPX option (SPXW), 16:00 New York.', source: opening },
  shortPut: { help: 'The strike of the put that is sold.', source: opening },
  putWidth: { help: 'How far below the short put the bought put lies.', source: opening },
  shortCall: { help: 'The strike of the call that is sold.', source: opening },
  callWidth: { help: 'How far above the short call the bought call lies.', source: opening },
  contracts: { help: 'The number of iron condors, 100 USD a point each.', source: opening },
  credit: {
    help: 'Credit of one condor in points, if it is not the model’s. The model’s stays visible beside it. Not used while leg entry prices are set.',
    source: model,
  },
  entryLongPut: entryPrice('long put'),
  entryShortPut: entryPrice('short put'),
  entryShortCall: entryPrice('short call'),
  entryLongCall: entryPrice('long call'),
  entryDate: { help: 'The day the condor was entered; used with a typed credit or entry prices.', source: model },
  bidAsk: {
    help: 'Width of each SPX option’s quote in points. The condor’s model credit and P&L pay half of it for each of the four legs.',
    source: modelMid,
  },
  vixBidAsk: {
    help: 'Width of each VIX option’s quote in points. The hedge’s cost and P&L pay half of it for each option.',
    source: modelMid,
  },
}

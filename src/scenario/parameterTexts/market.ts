import type { marketParameters } from '../parameters/market.ts'
import { measured, type TextsOf } from './text.ts'

const openingDay = measured('Close of 2026-01-30')
const chain = measured('Put-call parity on the SPX chain of 2026-01-30')

export const marketTexts: TextsOf<typeof marketParameters> = {
  date: {
    help: 'The day the book is priced on, in New York. Days to every settlement are counted from here.',
    source: openingDay,
  },
  time: { help: 'The time of day the book is priced at. Regular trading closes at 16:00.', source: openingDay },
  spx: { help: 'The S&P 500 index level.', source: openingDay },
  vix: {
    help: 'Today’s spot VIX. The strip moves it: curve, VVIX, credit and hedge size follow as for a fresh entry at that level; SPX, strikes and contracts stay.',
    source: openingDay,
  },
  vvix: {
    help: 'The volatility of VIX options, at the VIX where the curve was observed. By the model: 68.8 + 1.65 × VIX. It then moves with VIX by 62 ln(V′/V).',
    source: measured('Line fitted to daily VIX and VVIX closes'),
  },
  ratePct: { help: 'Continuously compounded rate for discounting and the SPX forward.', source: chain },
  dividendPct: { help: 'Continuous dividend yield of SPX.', source: chain },
}

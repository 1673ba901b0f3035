import type { LabInputs } from '../inputs.ts'
import type { Source } from './quantity.ts'

const published = (text: string): Source => ({ kind: 'published', text })
const measured = (text: string): Source => ({ kind: 'measured', text })

/** What the user entered. */
export const input = (parameter: keyof LabInputs, text: string): { readonly source: Source } => ({
  source: { kind: 'input', text, parameter },
})

/** A judged number of the model that the user may change. */
export const assumption = (parameter: keyof LabInputs, text: string): { readonly source: Source } => ({
  source: { kind: 'ours', text: `Ours, editable: ${text}`, parameter },
})

/** A decision of this project that has no field of its own. */
export const ours = (text: string): { readonly source: Source } => ({ source: { kind: 'ours', text: `Ours: ${text}` } })

/** Where formulas and constants come from. */
export const sources = {
  actual365: published('Day count ACT/365'),
  black76: published('Black (1976), “The pricing of commodity contracts”'),
  ssvi: published('SSVI: Gatheral and Jacquier (2014), “Arbitrage-free SVI volatility surfaces”'),
  chain: measured('Fitted to the SPX option chain of 2026-01-30'),
  varianceClock: measured('Day weights measured on the SPX option chain of 2026-01-30'),
  variance: measured('Term structure of variance from VIX and VIX futures; checked on the SPX chain of 2026-01-30'),
  curveResponse: measured('Response of VIX futures to VIX, futures settlements 2004-2025'),
  typicalCurve: measured('Average VIX futures curve by level of VIX, daily settlements 2007-2022'),
  quotedCurve: measured('The VIX futures curve, linear between settlements and flat beyond the last'),
  spotVolLink: measured(
    'Rise of VIX in falls of SPX, least squares on daily closes 2004-2026; what is not fitted is ours',
  ),
  vixVol: measured('Volatility of VIX futures by tenor, fitted to public daily data'),
  vvixLine: measured('VVIX against VIX, fitted to public daily closes'),
  vvixResponse: measured('Response of VVIX to VIX, fitted to public daily closes'),
  roll: published('S&P VIX Futures Index methodology'),
  contractSpecification: published('Contract specification of the exchange'),
  calendar: published('Exchange calendar: settlement at 09:30 (AM) or 16:00 (PM) New York'),
  costOfCarry: published('Cost of carry: forward and discounting at the rate and dividend yield entered'),
  riskBasedHaircuts: published('OCC risk-based haircuts: moves of a broad index tested, least requirement a contract'),
  reprice: { kind: 'ours', text: 'Ours: full reprice of the book by the market model' },
} as const satisfies Record<string, Source>

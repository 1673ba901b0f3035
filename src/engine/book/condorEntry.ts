import type { IsoDate } from '../units.ts'

/** How the condor was, or would be, entered. Prices in points; null where the model's price stands. */
export interface CondorEntry {
  /** Credit of one condor; not used while a leg has a price of its own. */
  readonly credit: number | null
  /** Prices of the legs in order of strike: long put, short put, short call, long call. */
  readonly legPrices: readonly (number | null)[]
  readonly date: IsoDate
  /** Width of each option's quote, points. */
  readonly bidAsk: number
}

export type CreditSource = 'model' | 'typed' | 'legs'

export interface EntryCredit {
  /** Points. */
  readonly credit: number
  readonly source: CreditSource
  /** What the model's quotes would give: mid less half the width of each leg, points. */
  readonly modelCredit: number
}

/** Signs of the legs in order of strike: bought wings cost, sold body pays. */
const SIGNS = [-1, 1, 1, -1] as const

/**
 * Credit of one condor in points: as typed; or made of the legs' prices, model quotes standing in for those not given;
 * or of model quotes alone. A model quote is mid plus half the width for a bought leg, less half for a sold one.
 * @param mids  model mid prices of the four legs in order of strike, points
 */
export function entryCredit(entry: CondorEntry, mids: readonly number[]): EntryCredit {
  const quotes = mids.map((mid, i) => mid - (SIGNS[i] * entry.bidAsk) / 2)
  const sum = (prices: readonly number[]) => prices.reduce((total, price, i) => total + SIGNS[i] * price, 0)
  const modelCredit = sum(quotes)
  if (entry.legPrices.some((price) => price !== null)) {
    return { credit: sum(entry.legPrices.map((price, i) => price ?? quotes[i])), source: 'legs', modelCredit }
  }
  return { credit: entry.credit ?? modelCredit, source: entry.credit === null ? 'model' : 'typed', modelCredit }
}

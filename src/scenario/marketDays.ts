import { nextVixSettlements, toDayNumber } from '../engine/index.ts'

/** One close of the market. Levels in points, the rate in percent. */
export interface MarketDay {
  readonly date: string
  readonly name: string
  readonly spx: number
  readonly vix: number
  readonly vvix: number
  /** VIX futures at about 30, 61, 91, 122, 152 and 183 days. */
  readonly futures: readonly number[]
  /** About the three-month Treasury bill of the day. */
  readonly ratePct: number
}

/** Tenors in days that the futures of a market day are given at. */
const TENORS = [30, 61, 91, 122, 152, 183]

/**
 * Market days to start from: public closing levels of SPX, VIX and VVIX, and VIX futures settlements brought to
 * constant tenors.
 */
export const marketDays: readonly MarketDay[] = [
  {
    date: '2008-11-20',
    name: 'Credit crisis: VIX 80.86',
    spx: 752.44,
    vix: 80.86,
    vvix: 106.71,
    futures: [65.12, 59.22, 53.65, 49.56, 46.32, 44.09],
    ratePct: 0.02,
  },
  {
    date: '2015-08-24',
    name: 'China devaluation',
    spx: 1893.21,
    vix: 40.74,
    vvix: 168.75,
    futures: [24.52, 22.41, 21.17, 20.69, 20.63, 20.6],
    ratePct: 0.05,
  },
  {
    date: '2017-11-03',
    name: 'Record calm: VIX 9.14',
    spx: 2587.84,
    vix: 9.14,
    vvix: 89.68,
    futures: [11.79, 13.02, 13.96, 14.52, 15.12, 15.61],
    ratePct: 1.2,
  },
  {
    date: '2018-02-05',
    name: 'Volmageddon',
    spx: 2648.94,
    vix: 37.32,
    vvix: 177.34,
    futures: [29.93, 26.0, 22.03, 19.96, 19.41, 20.0],
    ratePct: 1.5,
  },
  {
    date: '2020-03-16',
    name: 'Pandemic: highest VIX close',
    spx: 2386.13,
    vix: 82.69,
    vvix: 207.59,
    futures: [58.74, 46.91, 39.16, 35.66, 32.67, 30.92],
    ratePct: 0.2,
  },
  {
    date: '2020-03-18',
    name: 'Pandemic: lasting stress',
    spx: 2398.1,
    vix: 76.45,
    vvix: 181.33,
    futures: [69.57, 60.23, 51.29, 45.12, 37.72, 34.59],
    ratePct: 0.05,
  },
  {
    date: '2022-03-07',
    name: 'War and inflation',
    spx: 4201.09,
    vix: 36.45,
    vvix: 133.66,
    futures: [33.62, 32.06, 30.75, 30.16, 29.5, 28.9],
    ratePct: 0.4,
  },
  {
    date: '2024-08-05',
    name: 'Yen-carry unwind',
    spx: 5186.33,
    vix: 38.57,
    vvix: 173.32,
    futures: [31.24, 28.52, 24.93, 22.6, 22.65, 23.13],
    ratePct: 5.2,
  },
  {
    date: '2025-04-08',
    name: 'Tariff shock',
    spx: 4982.77,
    vix: 52.33,
    vvix: 170.92,
    futures: [34.31, 29.17, 26.67, 25.19, 24.21, 23.68],
    ratePct: 4.3,
  },
]

/** Prices of M1..M8 on a market day: linear in days between spot VIX and the given tenors, flat beyond the last. */
export function curveAtMonths(day: MarketDay, time: string): number[] {
  const days = [0, ...TENORS]
  const levels = [day.vix, ...day.futures]
  const today = toDayNumber(day.date)
  return nextVixSettlements(day.date, time, 8).map((settlement) => {
    const at = toDayNumber(settlement) - today
    const next = days.findIndex((tenor) => tenor >= at)
    if (next < 0) return levels[levels.length - 1]
    const share = (at - days[next - 1]) / (days[next] - days[next - 1])
    return levels[next - 1] + share * (levels[next] - levels[next - 1])
  })
}

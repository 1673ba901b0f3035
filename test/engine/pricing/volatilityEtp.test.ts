import { describe, expect, it } from 'vitest'
import { bookValue, bookValuer } from '../../../src/engine/book/valueBook.ts'
import type { MarketState } from '../../../src/engine/market/marketState.ts'
import { HorizonMarket } from '../../../src/engine/market/shock.ts'
import type { Leg } from '../../../src/engine/product/leg.ts'
import { opening } from '../../support/opening.ts'

/**
 * A hand-made month: from the close of 2026-01-21, the day M1 and M2 became the futures of 2026-02-18 and 2026-03-18,
 * to the close before the next settlement. The curve is 16 + 0.24 a day, so at 28 and 56 days less six and a half
 * hours the futures stand at 22.655 and 29.375, and each falls 0.24 a calendar day while VIX stays at 16.
 */
const first = opening({ date: '2026-01-21', time: '16:00' }).market
const market: MarketState = { ...first, vix: 16, curve: { spot: 16, level: (days) => 16 + 0.24 * days } }

/** Business days left before the settlement of M1 at each close, of 19 in the period; weekends and 2026-02-16 are closed. */
const businessDaysLeft = [
  [18, 17, 16, 16, 16, 15, 14],
  [13, 12, 11, 11, 11, 10, 9],
  [8, 7, 6, 6, 6, 5, 4],
  [3, 2, 1, 1, 1, 1],
].flat()

/**
 * A fund that holds the futures themselves: each close it rebalances to L x its worth in contracts of both, in the
 * ratio of business days left; the next close it books their moves, a day of bill interest, and a day of fee.
 */
function fundPath(leverage: number, fee: number, closes: (day: number) => [number, number]): number[] {
  const path = [100]
  for (const [day, left] of businessDaysLeft.entries()) {
    const [m1, m2] = closes(day)
    const [nextM1, nextM2] = closes(day + 1)
    const worth = path[day]
    const [lots1, lots2] = [left / 19, 1 - left / 19]
    const scale = (leverage * worth) / (lots1 * m1 + lots2 * m2)
    const gain = scale * (lots1 * (nextM1 - m1) + lots2 * (nextM2 - m2))
    path.push(worth + gain + (worth * (market.rate - fee)) / 365)
  }
  return path
}

const shares = (leverage: number, fee: number): Leg => ({
  layer: 'second',
  contract: { kind: 'volatilityEtp', leverage, fee },
  // 100 USD of shares at the blended future of the first day: 18 parts M1, one part M2.
  quantity: 100 / ((18 * 22.655 + 29.375) / 19),
})
const worthAfter = (leg: Leg, days: number, vix: number) =>
  bookValuer([leg], market, days)(new HorizonMarket(market, days).retarget(market.spot, vix))

describe('volatility ETP over a hand-made month', () => {
  it('opens at 100 USD', () => {
    expect(bookValue([shares(1, 0.0089)], market)).toBeCloseTo(100, 8)
  })

  it.each([
    // Day 1: 100 (1 - 0.24 / 23.00868... + 0.0301 / 365), and so on by hand; last close before the settlement.
    [1, 0.0089, [98.965162156416, 97.946108598941, 96.942522310103], 75.60714537019783],
    [1.5, 0.0095, [98.443455563391, 96.918712388039, 95.42496793066], 65.59317638186977],
  ])('%s times daily follows the fund of futures', (leverage, fee, firstDays, last) => {
    const leg = shares(leverage, fee)
    const path = fundPath(leverage, fee, (day) => [22.655 - 0.24 * day, 29.375 - 0.24 * day])
    expect(path.slice(1, 4)).toEqual(firstDays.map((value) => expect.closeTo(value, 9)))
    expect(path[27]).toBeCloseTo(last, 9)
    for (const [day, worth] of path.entries()) expect(worthAfter(leg, day, 16)).toBeCloseTo(worth, 8)
  })

  it('follows the fund when VIX climbs in a straight line and the futures with it', () => {
    // 16 + 0.24 u + beta(u) (V' - 16), beta the two exponentials of the curve's response.
    const beta = (days: number) => 0.5 * Math.exp((-14 * days) / 365) + 0.5 * Math.exp((-1.8 * days) / 365)
    const future = (days: number, vix: number) => 16 + 0.24 * days + beta(days) * (vix - 16)
    const climb = (day: number): [number, number] => {
      const vix = 16 + (20 * day) / 27
      return [future(28 - 6.5 / 24 - day, vix), future(56 - 6.5 / 24 - day, vix)]
    }
    for (const leverage of [1, 1.5]) {
      expect(worthAfter(shares(leverage, 0.0095), 27, 36)).toBeCloseTo(fundPath(leverage, 0.0095, climb)[27], 7)
    }
  })
})

describe('volatility ETP', () => {
  it('on a flat curve earns the bill less the fee, and nothing where they are equal', () => {
    const flat: MarketState = { ...market, curve: { spot: 16, level: () => 16 } }
    const worthAtFee = (fee: number) => {
      const leg: Leg = { layer: 'first', contract: { kind: 'volatilityEtp', leverage: 1.5, fee }, quantity: 10 }
      return bookValuer([leg], flat, 20)(new HorizonMarket(flat, 20).retarget(flat.spot, 16))
    }
    expect(worthAtFee(flat.rate)).toBeCloseTo(160, 9)
    expect(worthAtFee(0.0095)).toBeCloseTo(160 * (1 + (flat.rate - 0.0095) / 365) ** 20, 9)
  })

  it('in a steady fall the leveraged product loses more than the plain one, but less than one and a half times as much', () => {
    const loss = (leverage: number) => 1 - worthAfter(shares(leverage, market.rate), 27, 16) / 100
    expect(loss(1.5)).toBeGreaterThan(loss(1))
    expect(loss(1.5)).toBeLessThan(1.5 * loss(1))
  })
})

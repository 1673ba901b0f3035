import { describe, expect, it } from 'vitest'
import { typicalMarket } from '../../../src/engine/market/typicalCurve.ts'

describe('typical market', () => {
  it('is the bucket’s average at a bucket’s mean VIX', () => {
    const { prices, vvix } = typicalMarket(18.9)
    expect(prices).toEqual([20.2, 21.3, 22.0, 23.1].map((price) => expect.closeTo(price, 12)))
    expect(vvix).toBeCloseTo(102, 12)
  })

  it('is linear between means and beyond the ends', () => {
    expect(typicalMarket(14).prices[0]).toBeCloseTo((14.8 + 16.6) / 2, 12)
    expect(typicalMarket(9).prices[0]).toBeCloseTo(12.8 - ((14.8 - 12.8) * 1.8) / 2.2, 12)
    expect(typicalMarket(90).prices[0]).toBeCloseTo(50.7 + ((50.7 - 41.8) * 28) / 17.9, 12)
  })

  it('goes from contango to backwardation as VIX rises', () => {
    const slope = (vix: number) => typicalMarket(vix).prices[3] - typicalMarket(vix).prices[0]
    expect(slope(12)).toBeGreaterThan(0)
    expect(slope(40)).toBeLessThan(0)
  })
})

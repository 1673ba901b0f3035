import { describe, expect, it } from 'vitest'
import { spotPricedOptions } from '../../../src/engine/book/spotPriced.ts'
import { black76, evaluatePosition } from '../../../src/engine/index.ts'
import { hedgeLegs } from '../../../src/engine/methodology/sizeHedge.ts'
import { opening, scenario } from '../../support/opening.ts'

describe('pricing VIX options off spot VIX', () => {
  it('is off unless asked for', () => {
    expect(evaluatePosition(scenario({ vix: 30 })).spotPriced).toEqual([])
    expect(evaluatePosition(scenario({ vix: 30, spotPriced: 'on' })).spotPriced).not.toEqual([])
  })

  it('differs from the right price by the forward alone', () => {
    const { spotPriced, sizing, book } = evaluatePosition(scenario({ spotPriced: 'on' }))
    const [call] = spotPriced
    const leg = book.legs.find(({ leg }) => leg.contract.kind === 'vixOption')
    if (leg?.leg.contract.kind !== 'vixOption') throw new Error('the opening hedge holds a VIX call')
    expect(call).toMatchObject({ name: sizing.layers[0].name, price: leg.price, spot: 17.44 })
    const years = (leg.days ?? Number.NaN) / 365
    const discount = Math.exp(-0.039 * years)
    const { strike } = leg.leg.contract
    const on = (forward: number) => discount * black76('call', forward, strike, leg.impliedVol ?? 0, years).price
    expect(call.price).toBeCloseTo(on(call.future), 10)
    expect(call.wrongPrice).toBeCloseTo(on(17.44), 10)
  })

  it('makes calls too cheap in contango, where spot lies below the futures, and too dear in backwardation', () => {
    const calm = evaluatePosition(scenario({ spotPriced: 'on' })).spotPriced
    const panic = evaluatePosition(scenario({ spotPriced: 'on', vix: 60 })).spotPriced
    expect(calm.length).toBeGreaterThan(0)
    for (const { price, wrongPrice, future, spot } of calm) {
      expect(future).toBeGreaterThan(spot)
      expect(wrongPrice).toBeLessThan(price)
    }
    for (const { price, wrongPrice, future, spot } of panic) {
      expect(future).toBeLessThan(spot)
      expect(wrongPrice).toBeGreaterThan(price)
    }
  })

  it('names each option once, however many layers hold it, and nothing else', () => {
    const { market } = opening({ vix: 30 })
    const legs = hedgeLegs(evaluatePosition(scenario({ vix: 30 })).sizing)
    const names = spotPricedOptions([...legs, ...legs], market).map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^VIX \d+ (call|put) \d{4}-\d\d-\d\d$/)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultScenario } from '../../src/scenario/defaultScenario.ts'
import { parameters, type Scenario } from '../../src/scenario/parameters.ts'
import {
  curveLevel,
  curveNodeKeys,
  editShownMarket,
  type MarketShown,
  shiftShownCurve,
} from '../../src/scenario/rebase.ts'

const pricesOf = (scenario: Scenario) => curveNodeKeys.map((key) => scenario[key])
const shownAs = (prices: readonly number[], vvix = 100): MarketShown => ({
  curve: prices.map((price) => ({ price })),
  vvix,
})

/** What the screen shows at VIX 30: the observed curve moved by the model, with the decimals a model gives. */
const movedPrices = [28.123456, 27.5, 26.912345, 26.4, 26.1, 25.9, 25.55555, 25.3]
const at30 = { ...defaultScenario, vix: 30 }

describe('editing the market as shown', () => {
  it('changes only the edited field while today’s VIX is the VIX of the curve', () => {
    const shown = shownAs(pricesOf(defaultScenario))
    expect(editShownMarket(defaultScenario, shown, { m3: 21.123456 })).toEqual({ m3: 21.123456 })
    expect(editShownMarket(defaultScenario, shown, { vvix: 110 })).toEqual({ vvix: 110 })
  })

  it('first makes the curve on the screen the observed one, rounded to four decimals, and keeps the edit exactly', () => {
    expect(editShownMarket(at30, shownAs(movedPrices), { m3: 27.123456 })).toEqual({
      curveVix: 30,
      m1: 28.1235,
      m2: 27.5,
      m3: 27.123456,
      m4: 26.4,
      m5: 26.1,
      m6: 25.9,
      m7: 25.5556,
      m8: 25.3,
      vvix: null,
    })
  })

  it('takes over the VVIX on the screen unless the model supplies it', () => {
    const byHand = { ...at30, vvix: 95 }
    expect(editShownMarket(byHand, shownAs(movedPrices, 128.63333), { m1: 30 })).toMatchObject({ vvix: 128.6333 })
    expect(editShownMarket(at30, shownAs(movedPrices, 128.63333), { m1: 30 })).toMatchObject({ vvix: null })
    expect(editShownMarket(byHand, shownAs(movedPrices, 128.63333), { vvix: null })).toMatchObject({ vvix: null })
    expect(editShownMarket(at30, shownAs(movedPrices), { vvix: 140 })).toMatchObject({ vvix: 140, curveVix: 30 })
  })

  it('stays within the ranges of the fields', () => {
    const patch = editShownMarket({ ...at30, vvix: 250 }, shownAs([160, 3, ...movedPrices.slice(2)], 320), {})
    expect(patch).toMatchObject({ m1: parameters.m1.max, m2: parameters.m2.min, vvix: parameters.vvix.max })
  })
})

describe('the level of the curve', () => {
  it('is the average of M1..M8', () => {
    expect(curveLevel(shownAs([10, 20, 30, 40, 50, 60, 70, 80]))).toBe(45)
  })

  it('shifts every month by the same amount', () => {
    const shown = shownAs(pricesOf(defaultScenario))
    const shifted = { ...defaultScenario, ...shiftShownCurve(defaultScenario, shown, curveLevel(shown) + 2) }
    pricesOf(shifted).forEach((price, i) => {
      expect(price).toBeCloseTo((pricesOf(defaultScenario)[i] ?? 0) + 2, 10)
    })
  })

  it('moves the curve that is shown, away from the VIX it was observed at', () => {
    const patch = shiftShownCurve(at30, shownAs(movedPrices), curveLevel(shownAs(movedPrices)) + 1)
    expect(patch).toMatchObject({ curveVix: 30, m1: 29.1235, m2: 28.5, m8: 26.3 })
  })

  it('stops where the first month reaches its range, so that the shape stays', () => {
    for (const level of [0, 200]) {
      const shown = shownAs(movedPrices)
      const shifted = pricesOf({ ...at30, ...shiftShownCurve(at30, shown, level) })
      expect(level === 0 ? Math.min(...shifted) : Math.max(...shifted)).toBeCloseTo(level === 0 ? 5 : 150, 3)
      shifted.forEach((price, i) => {
        expect(price - (shifted[0] ?? 0)).toBeCloseTo((movedPrices[i] ?? 0) - (movedPrices[0] ?? 0), 3)
      })
    }
  })

  it('keeps the shape over a long drag and comes back to the same curve', () => {
    const start = curveLevel(shownAs(pricesOf(defaultScenario)))
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 160, noNaN: true }), { maxLength: 60 }), (levels) => {
        let scenario = defaultScenario
        for (const level of [...levels, start]) {
          scenario = { ...scenario, ...shiftShownCurve(scenario, shownAs(pricesOf(scenario)), level) }
        }
        const moved = pricesOf(scenario).map((price, i) => price - (pricesOf(defaultScenario)[i] ?? Number.NaN))
        for (const move of moved) {
          expect(move).toBeCloseTo(moved[0] ?? Number.NaN, 9)
          expect(Math.abs(move)).toBeLessThanOrEqual(0.0001)
        }
      }),
    )
  })
})

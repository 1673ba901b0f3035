import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluatePosition } from '../../src/engine/index.ts'
import { defaultScenario } from '../../src/scenario/defaultScenario.ts'
import { parameters, type Scenario } from '../../src/scenario/parameters.ts'
import {
  type CurveShift,
  curveHump,
  curveLevel,
  curveNodeKeys,
  curveSlope,
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
      curveSource: 'shocked',
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

describe('editing a typical curve', () => {
  const typical = { ...defaultScenario, curveSource: 'typical' } as const
  const shown = shownAs(movedPrices, 98.7)

  it('first makes the curve on the screen the observed one, also at the VIX the curve was observed at', () => {
    const edited = { ...typical, ...editShownMarket(typical, shown, { m3: 27 }) }
    expect(edited).toMatchObject({ curveSource: 'shocked', curveVix: 17.44, m1: 28.1235, m2: 27.5, m3: 27, m8: 25.3 })
  })

  it('shows the edited curve afterwards: nothing but the edited month has moved on the screen', () => {
    const before = evaluatePosition({ ...typical, vix: 30 })
    const patch = editShownMarket({ ...typical, vix: 30 }, before, { m3: 27 })
    const after = evaluatePosition({ ...typical, vix: 30, ...patch })
    after.curve.forEach(({ price }, i) => {
      expect(price).toBeCloseTo(i === 2 ? 27 : before.curve[i].price, 4)
    })
  })
})

describe('slope and hump of the curve', () => {
  const shown = shownAs([20, 21, 23, 24, 24, 23, 22, 21])
  const shifts = { level: curveLevel, slope: curveSlope, hump: curveHump }

  it('are M8 less M1, and the middle against the ends', () => {
    expect(curveSlope.figure(shown)).toBe(1)
    expect(curveHump.figure(shown)).toBe(3.5)
  })

  it.each(Object.entries(shifts))('moving the %s leaves the other two as they are', (moved, shift) => {
    fc.assert(
      fc.property(fc.double({ min: -4, max: 4, noNaN: true }), (by) => {
        const wanted = shift.figure(shown) + by
        const scenario = { ...defaultScenario, ...shiftShownCurve(defaultScenario, shown, shift, wanted) }
        const after = shownAs(pricesOf(scenario))
        for (const [name, other] of Object.entries(shifts)) {
          expect(other.figure(after)).toBeCloseTo(name === moved ? wanted : other.figure(shown), 3)
        }
      }),
    )
  })

  it.each<[string, CurveShift, number]>([
    ['slope', curveSlope, 400],
    ['slope', curveSlope, -400],
    ['hump', curveHump, 400],
    ['hump', curveHump, -400],
  ])('the %s stops where a month reaches its range, so that the level stays', (_name, shift, wanted) => {
    const scenario = { ...defaultScenario, ...shiftShownCurve(defaultScenario, shown, shift, wanted) }
    const prices = pricesOf(scenario)
    expect(Math.min(...prices)).toBeCloseTo(parameters.m1.min, 3)
    expect(curveLevel.figure(shownAs(prices))).toBeCloseTo(curveLevel.figure(shown), 3)
  })
})

describe('the level of the curve', () => {
  it('is the average of M1..M8', () => {
    expect(curveLevel.figure(shownAs([10, 20, 30, 40, 50, 60, 70, 80]))).toBe(45)
  })

  it('shifts every month by the same amount', () => {
    const shown = shownAs(pricesOf(defaultScenario))
    const shifted = {
      ...defaultScenario,
      ...shiftShownCurve(defaultScenario, shown, curveLevel, curveLevel.figure(shown) + 2),
    }
    pricesOf(shifted).forEach((price, i) => {
      expect(price).toBeCloseTo((pricesOf(defaultScenario)[i] ?? 0) + 2, 10)
    })
  })

  it('moves the curve that is shown, away from the VIX it was observed at', () => {
    const patch = shiftShownCurve(at30, shownAs(movedPrices), curveLevel, curveLevel.figure(shownAs(movedPrices)) + 1)
    expect(patch).toMatchObject({ curveVix: 30, m1: 29.1235, m2: 28.5, m8: 26.3 })
  })

  it('stops where the first month reaches its range, so that the shape stays', () => {
    for (const level of [0, 200]) {
      const shown = shownAs(movedPrices)
      const shifted = pricesOf({ ...at30, ...shiftShownCurve(at30, shown, curveLevel, level) })
      expect(level === 0 ? Math.min(...shifted) : Math.max(...shifted)).toBeCloseTo(level === 0 ? 5 : 150, 3)
      shifted.forEach((price, i) => {
        expect(price - (shifted[0] ?? 0)).toBeCloseTo((movedPrices[i] ?? 0) - (movedPrices[0] ?? 0), 3)
      })
    }
  })

  it('keeps the shape over a long drag and comes back to the same curve', () => {
    const start = curveLevel.figure(shownAs(pricesOf(defaultScenario)))
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 160, noNaN: true }), { maxLength: 60 }), (levels) => {
        let scenario = defaultScenario
        for (const level of [...levels, start]) {
          scenario = { ...scenario, ...shiftShownCurve(scenario, shownAs(pricesOf(scenario)), curveLevel, level) }
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

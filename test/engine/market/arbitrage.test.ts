import { describe, expect, it } from 'vitest'
import { evaluatePosition } from '../../../src/engine/index.ts'
import { surfaceProblems } from '../../../src/engine/market/arbitrage.ts'
import { shockVix } from '../../../src/engine/market/shock.ts'
import { opening, scenario } from '../../support/opening.ts'

const { market } = opening()

describe('no-arbitrage report', () => {
  it('is empty for the opening curve shocked to any VIX of the strip', () => {
    for (let vix = 9; vix <= 90; vix += 0.5) expect(surfaceProblems(shockVix(market, vix)), `VIX ${vix}`).toEqual([])
  })

  it('names the tenor where a collapsing curve makes at-the-money variance fall', () => {
    const { market: collapsing } = opening({
      vix: 80,
      curveVix: 80,
      m1: 60,
      m2: 12,
      m3: 5,
      m4: 5,
      m5: 5,
      m6: 5,
      m7: 5,
      m8: 5,
    })
    const sick = { ...collapsing, assumptions: { ...collapsing.assumptions, ratioExponent: 1 } }
    const problems = surfaceProblems(sick)
    expect(problems.length).toBeGreaterThan(0)
    for (const { days, condition } of problems) {
      expect(days).toBeGreaterThan(0)
      expect(['calendar', 'butterfly wings', 'butterfly centre']).toContain(condition)
    }
  })

  it('is part of every position', () => {
    expect(evaluatePosition(scenario()).surfaceProblems).toEqual([])
    const sick = scenario({ vix: 80, curveVix: 80, m1: 60, m2: 12, m3: 5, m4: 5, ratioExponent: 1 })
    expect(evaluatePosition(sick).surfaceProblems.length).toBeGreaterThan(0)
  })
})

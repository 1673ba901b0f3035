import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateProjection } from '../../../src/engine/evaluateProjection.ts'
import { evaluateHorizon, evaluatePosition } from '../../../src/engine/index.ts'
import { linkedVix } from '../../../src/engine/market/spotVol.ts'
import type { Scenario } from '../../../src/scenario/parameters.ts'
import { scenarioArbitrary } from '../../properties/scenarioArbitrary.ts'
import { nonFinitePaths } from '../../support/finite.ts'
import { scenario } from '../../support/opening.ts'

const project = (changes: Partial<Scenario> = {}) => evaluateProjection(evaluatePosition(scenario(changes)))

describe('RB-7 the position some days ahead', () => {
  const rows = project()

  it('has five rows at five and ten days', () => {
    expect(rows.map(({ id, spotMove }) => [id, spotMove])).toEqual([
      ['calm', 0],
      ['grindUp', 0.02],
      ['growthScare', -0.03],
      ['shock', -0.08],
      ['volCrush', 0],
    ])
    for (const { cells } of rows) expect(cells.map(({ days }) => days)).toEqual([5, 10])
  })

  it('holds VIX where SPX stands still and links it where SPX moves', () => {
    const linked = (move: number, stress = 1) => [5, 10].map((days) => linkedVix(17.44, move, days, stress))
    expect(rows.map(({ vix }) => vix)).toEqual([
      [16.44, 16.44],
      linked(0.02),
      linked(-0.03),
      linked(-0.08),
      [expect.closeTo(0.8 * 17.44, 12), expect.closeTo(0.8 * 17.44, 12)],
    ])
    expect(project({ spotVolStress: 1.5 })[3].vix).toEqual(linked(-0.08, 1.5))
  })

  const whatIfs: readonly (readonly [string, number, Partial<Scenario>])[] = [
    ['calm', 0, { spotVol: 'held', vixMove: -1 }],
    ['growth scare', 2, { spotMovePct: -3 }],
    ['shock', 3, { spotMovePct: -8 }],
    ['vol crush', 4, { spotVol: 'held', vixMove: -0.2 * 17.44 }],
  ]
  it.each(whatIfs)('%s: what the same what-if makes of the book, layer by layer', (_name, index, changes) => {
    for (const playbook of ['rn', 'bw'] as const) {
      for (const [cell, days] of [5, 10].entries()) {
        const { profit } = evaluateHorizon(evaluatePosition(scenario({ ...changes, playbook, daysForward: days })))
        const projected = project({ playbook })[index].cells[cell]
        expect(projected.condorUsd).toBeCloseTo(profit.byLayer.condor?.total ?? Number.NaN, 6)
        expect(projected.layersUsd.first).toBeCloseTo(profit.byLayer.first?.total ?? Number.NaN, 6)
        expect(projected.layersUsd.second).toBeCloseTo(profit.byLayer.second?.total ?? Number.NaN, 6)
        expect(projected.netUsd).toBeCloseTo(profit.net.total, 6)
      }
    }
  })

  it('follows its own parameters, each its own row', () => {
    const edited = project({ shockPct: -12, projectionFarDays: 20 })
    expect(edited[3].spotMove).toBe(-0.12)
    expect(edited.map(({ cells }) => cells[1].days)).toEqual([20, 20, 20, 20, 20])
    expect(edited[2].cells[0]).toEqual(rows[2].cells[0])
    expect(edited[3].cells[0].condorUsd).toBeLessThan(rows[3].cells[0].condorUsd)
  })

  it('keeps VIX within what a held VIX is kept to', () => {
    const low = project({ vix: 9, calmVixMove: -20, volCrushShare: 0.3 })
    expect([low[0].vix, low[4].vix]).toEqual([
      [5, 5],
      [5, 5],
    ])
  })

  it('a condor that settles out of the money on the way keeps its credit', () => {
    const short = scenario({ expiry: '2026-02-06', playbook: 'none' })
    const position = evaluatePosition(short)
    const [, far] = evaluateProjection(position)[0].cells
    expect(far.condorUsd).toBeCloseTo(-(position.book.byLayer.condor?.valueUsd ?? Number.NaN), 6)
  })

  it('without a hedge is the condor alone', () => {
    for (const { cells } of project({ playbook: 'none' })) {
      for (const { condorUsd, layersUsd, netUsd } of cells) {
        expect(layersUsd).toEqual({})
        expect(netUsd).toBe(condorUsd)
      }
    }
  })

  it('is finite in any valid scenario, and its parts add up', () => {
    fc.assert(
      fc.property(scenarioArbitrary, (inputs) => {
        const projected = evaluateProjection(evaluatePosition(inputs))
        expect(nonFinitePaths(projected)).toEqual([])
        for (const { condorUsd, layersUsd, netUsd } of projected.flatMap(({ cells }) => cells)) {
          const parts = [condorUsd, ...Object.values(layersUsd)]
          const size = parts.reduce((sum, part) => sum + Math.abs(part), 0)
          expect(Math.abs(netUsd - parts.reduce((sum, part) => sum + part, 0))).toBeLessThanOrEqual(1e-9 * size)
        }
      }),
      { numRuns: 150 },
    )
  }, 60_000)
})

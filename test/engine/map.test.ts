import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateHorizon, evaluateMap, evaluatePosition, type MapResult } from '../../src/engine/index.ts'
import type { Scenario } from '../../src/scenario/parameters.ts'
import { scenarioArbitrary } from '../properties/scenarioArbitrary.ts'
import { nonFinitePaths } from '../support/finite.ts'
import { scenario } from '../support/opening.ts'

const mapOf = (changes: Partial<Scenario> = {}) => evaluateMap(evaluatePosition(scenario(changes)))
const horizonOf = (changes: Partial<Scenario>) => evaluateHorizon(evaluatePosition(scenario(changes)))

/** What the map holds where SPX has moved by so many percent and VIX is at a level of its axis. */
function cell({ movesPct, vix, condor, hedge, net }: MapResult, movePct: number, level: number) {
  const at = vix.indexOf(level) * movesPct.length + movesPct.indexOf(movePct)
  return { condor: condor[at], hedge: hedge[at], net: net[at] }
}

describe('axes of the map', () => {
  const { movesPct, spx, vix } = mapOf()

  it('run from a fall of 20 % to a rise of 10 %, with no move among them, and over the whole strip', () => {
    expect([movesPct[0], movesPct.at(-1), movesPct.length]).toEqual([-20, 10, 61])
    expect(movesPct).toContain(0)
    expect([vix[0], vix.at(-1), vix.length]).toEqual([9, 90, 55])
  })

  it('say what SPX is after each move', () => {
    expect(spx[movesPct.indexOf(0)]).toBe(6939.03)
    expect(spx[0]).toBeCloseTo(0.8 * 6939.03, 8)
  })
})

describe('P&L on the map', () => {
  it('nothing moved, no day passed: zero', () => {
    // 18 is a level of the axis; at today's 17.44 no cell stands.
    const { condor, hedge, net } = cell(mapOf({ vix: 18 }), 0, 18)
    for (const profit of [condor, hedge, net]) expect(profit).toBeCloseTo(0, 6)
  })

  const books: readonly Partial<Scenario>[] = [
    {},
    { vix: 32, daysForward: 20 },
    { vix: 25, playbook: 'hr', daysForward: 5 },
    { vix: 28, playbook: 'bw', daysForward: 30 },
    { vix: 32, playbook: 'tt', daysForward: 60 },
    { playbook: 'none' },
  ]
  const places: readonly (readonly [movePct: number, level: number])[] = [
    [-20, 90],
    [-7.5, 30],
    [0, 9],
    [4, 13.5],
    [10, 90],
  ]

  it.each(books)('agrees with the what-if in every corner: %o', (book) => {
    const map = mapOf(book)
    const vix = book.vix ?? scenario().vix
    for (const [movePct, level] of places) {
      const { profit } = horizonOf({ ...book, spotMovePct: movePct, spotVol: 'held', vixMove: level - vix })
      const { condor, hedge, net } = cell(map, movePct, level)
      const ofCondor = profit.byLayer.condor?.total ?? 0
      expect(condor).toBeCloseTo(ofCondor, 4)
      expect(hedge).toBeCloseTo(profit.net.total - ofCondor, 4)
      expect(net).toBeCloseTo(profit.net.total, 4)
    }
  })

  it('takes the smile along with a held VIX as the what-if does, and not with a linked one', () => {
    const held = { spotVol: 'held', stickiness: 1, vix: 18 } as const
    const { profit } = horizonOf({ ...held, spotMovePct: -5, vixMove: 12 })
    expect(cell(mapOf(held), -5, 30).net).toBeCloseTo(profit.net.total, 4)
    expect(cell(mapOf({ ...held, spotVol: 'linked' }), -5, 30)).toEqual(cell(mapOf({ vix: 18 }), -5, 30))
  })

  it('legs that have settled are cash: between the short strikes the condor has earned its credit', () => {
    const position = evaluatePosition(scenario({ daysForward: 49 }))
    const map = evaluateMap(position)
    expect(cell(map, 0, 90).condor).toBeCloseTo(position.condor.creditUsd, 6)
    expect(cell(map, -20, 9).condor).toBeCloseTo(-position.condor.maxLossUsd, 6)
  })

  it('is finite for any valid scenario', () => {
    fc.assert(
      fc.property(scenarioArbitrary, (any) => {
        expect(nonFinitePaths(evaluateMap(evaluatePosition(any)))).toEqual([])
      }),
      { numRuns: 100 },
    )
  }, 60_000)
})

describe('path through the map', () => {
  it.each([{ daysForward: 5 }, { vix: 30, spotVolStress: 1.5 }, { spotVol: 'held', vixMove: 4 }] as const)(
    'is what the what-if says for every move: %o',
    (rule) => {
      const { movesPct, path } = mapOf(rule)
      for (const movePct of [-20, -10, -2.5, 0, 3, 10]) {
        const { vix, profit } = horizonOf({ ...rule, spotMovePct: movePct })
        const at = movesPct.indexOf(movePct)
        expect(path.vix[at]).toBe(vix)
        expect(path.net[at]).toBeCloseTo(profit.net.total, 4)
      }
    },
  )

  it('VIX held: level all the way', () => {
    expect(new Set(mapOf({ spotVol: 'held', vixMove: 4 }).path.vix)).toEqual(new Set([21.44]))
  })
})

describe('the what-if’s point', () => {
  it('is the what-if: SPX, VIX and P&L', () => {
    const moved = { spotMovePct: -6.3, daysForward: 5 }
    const { spot, vix, profit } = horizonOf(moved)
    const { whatIf } = mapOf(moved)
    expect([whatIf.spot, whatIf.vix]).toEqual([spot, vix])
    expect(whatIf.net).toBeCloseTo(profit.net.total, 4)
    expect(whatIf.condor).toBeCloseTo(profit.byLayer.condor?.total ?? Number.NaN, 4)
  })

  it('stands where the market does while nothing has moved', () => {
    const { whatIf, now } = mapOf()
    expect([whatIf.spot, whatIf.vix]).toEqual([now.spot, now.vix])
    expect(whatIf.net).toBeCloseTo(0, 6)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluatePosition } from '../../src/engine/index.ts'
import { type DistanceUnit, distanceOf, strikeAtDistance } from '../../src/scenario/strikeUnits.ts'
import { scenario } from '../support/opening.ts'

const position = evaluatePosition(scenario())
const strike = (which: 'shortPut' | 'shortCall', unit: DistanceUnit, distance: number) => {
  const reading = strikeAtDistance(position, which, unit, distance)
  return reading.ok ? reading.strike : reading.message
}

describe('a sold strike by its distance', () => {
  it('in points lies as far out of the money, on the grid', () => {
    expect(distanceOf(position, 'shortPut', 'points')).toBeCloseTo(6939.03 - 6300, 9)
    expect(distanceOf(position, 'shortCall', 'points')).toBeCloseTo(7350 - 6939.03, 9)
    expect(strike('shortPut', 'points', 640)).toBe(6300)
    expect(strike('shortCall', 'points', 500)).toBe(7440)
  })

  it('in SD counts implied moves', () => {
    const { expectedMovePoints } = position.condor
    expect(distanceOf(position, 'shortCall', 'sd')).toBeCloseTo((7350 - 6939.03) / expectedMovePoints, 9)
    expect(Math.abs(Number(strike('shortPut', 'sd', 1.5)) - (6939.03 - 1.5 * expectedMovePoints))).toBeLessThan(2.5)
  })

  it.each([0.1, 10, -0.1, -10])('takes the delta typed as %s for 0.10', (typed) => {
    const shortPut = Number(strike('shortPut', 'delta', typed))
    expect(evaluatePosition(scenario({ shortPut })).condor.shortPutDelta).toBeCloseTo(-0.1, 2)
  })

  it.each([0, 0.5, 0.7, 50, 120])('has no strike at a delta of %s, and says so', (typed) => {
    expect(strike('shortCall', 'delta', typed)).toMatch(/between 0 and 0\.5/)
  })

  it('is negative in the money', () => {
    const inTheMoney = evaluatePosition(scenario({ shortPut: 7000 }))
    expect(distanceOf(inTheMoney, 'shortPut', 'points')).toBeCloseTo(-60.97, 9)
    expect(strike('shortPut', 'points', -60)).toBe(7000)
  })

  it('leads from the strike to itself in every unit', () => {
    const strikes = fc.integer({ min: 1150, max: 1350 }).map((steps) => 5 * steps)
    fc.assert(
      fc.property(strikes, fc.constantFrom<DistanceUnit>('delta', 'points', 'sd'), (shortPut, unit) => {
        const placed = evaluatePosition(scenario({ shortPut }))
        const reading = strikeAtDistance(placed, 'shortPut', unit, distanceOf(placed, 'shortPut', unit))
        expect(reading).toEqual({ ok: true, strike: shortPut })
      }),
      { numRuns: 60 },
    )
  })
})

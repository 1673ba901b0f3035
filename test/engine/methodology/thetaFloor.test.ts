import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateThetaFloor } from '../../../src/engine/evaluateThetaFloor.ts'
import { evaluatePosition } from '../../../src/engine/index.ts'
import { solveThetaFloor } from '../../../src/engine/methodology/solvers/thetaFloor.ts'
import type { Scenario } from '../../../src/scenario/parameters.ts'
import { scenario } from '../../support/opening.ts'
import { remedyOn, stepOf } from '../../support/remedies.ts'

/** Net theta with the hedge at a scale, USD per calendar day, as the screen shows it. */
function thetaAt(inputs: Scenario, hedgeScalePct: number): number {
  const { book, thetaDays } = evaluatePosition({ ...inputs, hedgeScalePct })
  return book.net.theta.total / thetaDays
}

describe('the theta floor', () => {
  it('is the largest whole percent that keeps net theta, by brute force', () => {
    const any = fc.record({
      playbook: fc.constantFrom('hr', 'rn', 'tt', 'bw', 'rb', 'tenPercent', 'custom'),
      vix: fc.double({ min: 9, max: 60, noNaN: true }),
      contracts: fc.constantFrom(1, 3, 10, 200),
      rounding: fc.constantFrom('whole', 'fractional'),
      thetaClock: fc.constantFrom('averaged', 'nextClose'),
      thetaFloorUsd: fc.integer({ min: -200, max: 300 }),
      addedFutures: fc.integer({ min: 0, max: 2 }),
      customFirstQuantity: fc.constant(12),
    } as const)
    fc.assert(
      fc.property(any, (changes) => {
        const inputs = scenario(changes)
        const { held } = evaluateThetaFloor(inputs)
        const kept = Array.from({ length: 301 }, (_, scale) => scale).filter(
          (scale) => thetaAt(inputs, scale) >= inputs.thetaFloorUsd,
        )
        expect(held.ok ? held.scalePct : null).toBe(kept.at(-1) ?? null)
        if (held.ok) expect(held.netThetaUsd).toBeCloseTo(thetaAt(inputs, held.scalePct), 6)
      }),
      { numRuns: 12 },
    )
  }, 60_000)

  it('is found where net theta falls, rises and falls again with the scale', () => {
    // Above the floor up to 40, below it to 120, above it once more to 180.
    const wave = (scale: number) => (scale <= 40 || (scale > 120 && scale <= 180) ? 1 : -1)
    expect(solveThetaFloor(wave, 0)).toEqual({ ok: true, scalePct: 180, netThetaUsd: 1 })
  })

  it('is the end of the scale where any hedge keeps it', () => {
    expect(evaluateThetaFloor(scenario({ thetaFloorUsd: -100_000 })).held).toMatchObject({ ok: true, scalePct: 300 })
  })

  it('is a typed outcome where even no hedge keeps it', () => {
    expect(evaluateThetaFloor(scenario({ thetaFloorUsd: 100_000 })).held).toEqual({
      ok: false,
      reason: expect.stringContaining('without a hedge'),
    })
  })

  it('shows what rounding costs: the scale in fractions of contracts beside the one in whole ones', () => {
    const { held, fractional } = evaluateThetaFloor(scenario({ contracts: 1 }))
    expect([held.ok, fractional.ok]).toEqual([true, true])
    expect(held).not.toEqual(fractional)
    const inFractions = evaluateThetaFloor(scenario({ contracts: 1, rounding: 'fractional' }))
    expect(inFractions.held).toEqual(fractional)
    expect(inFractions.fractional).toEqual(fractional)
  })
})

describe('HR-13 hedge to the theta floor', () => {
  it('is asked for below the floor', () => {
    expect(remedyOn('thetaFloor').asked).toBe(true)
    expect(remedyOn('thetaFloor', { thetaFloorUsd: -1000 }).asked).toBe(false)
  })

  it('sets the hedge scale to it and keeps the floor', () => {
    const { patch, after, readings } = stepOf(remedyOn('thetaFloor', { thetaFloorUsd: 40 }).offer, 'floor')
    expect(after.netThetaUsd).toBeGreaterThanOrEqual(40)
    const inReadings = readings.find(({ label }) => label === 'Largest hedge scale')?.value ?? Number.NaN
    expect(patch).toEqual({ hedgeScalePct: 100 * inReadings })
  })

  it('says so where even no hedge keeps it', () => {
    expect(remedyOn('thetaFloor', { thetaFloorUsd: 100_000 }).offer.problem).toMatch(/Even without a hedge/)
  })
})

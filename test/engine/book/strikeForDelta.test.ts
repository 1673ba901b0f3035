import { describe, expect, it } from 'vitest'
import { strikeForDelta } from '../../../src/engine/book/strikeForDelta.ts'
import { evaluatePosition, strikeAtDelta } from '../../../src/engine/index.ts'
import { opening, scenario } from '../../support/opening.ts'

const { market } = opening()
const clock = { days: 49, effectiveDays: 49.19 }

describe('strike for a delta', () => {
  it('has that delta when a condor is put on it', () => {
    for (const delta of [0.02, 0.05, 0.1, 0.16, 0.3]) {
      const shortPut = strikeAtDelta(scenario(), 'put', delta)
      const shortCall = strikeAtDelta(scenario(), 'call', delta)
      const { condor } = evaluatePosition(scenario({ shortPut, shortCall }))
      expect(condor.shortPutDelta).toBeCloseTo(-delta, 6)
      expect(condor.shortCallDelta).toBeCloseTo(delta, 6)
    }
  })

  it('moves away from the money as delta falls', () => {
    expect(strikeForDelta(market, clock, 'put', 0.05)).toBeLessThan(strikeForDelta(market, clock, 'put', 0.1))
    expect(strikeForDelta(market, clock, 'call', 0.05)).toBeGreaterThan(strikeForDelta(market, clock, 'call', 0.1))
  })

  it('refuses a delta that no out-of-the-money option has', () => {
    expect(() => strikeForDelta(market, clock, 'put', 0.6)).toThrow(/delta must lie between 0 and 0.5, got 0.6/)
    expect(() => strikeForDelta(market, clock, 'call', 0)).toThrow(RangeError)
  })
})

import { describe, expect, it } from 'vitest'
import { evaluatePosition } from '../../../src/engine/index.ts'
import { scenario } from '../../support/opening.ts'

/**
 * Reference figures of the opening condor (2026-01-30, ten lots 6250/6300/7350/7400 to 2026-03-20), computed
 * independently of this code when the market model was specified; tolerances are half of the last printed digit.
 */
describe('the opening condor', () => {
  const { condor, book } = evaluatePosition(scenario())

  it('brings a credit of 7.14 points', () => {
    expect(Math.abs(condor.creditPoints - 7.14)).toBeLessThan(0.005)
    expect(condor.creditUsd).toBeCloseTo(1000 * condor.creditPoints, 8)
    expect(condor.maxLossUsd).toBeCloseTo(1000 * (50 - condor.creditPoints), 8)
  })

  it('has a one-factor vega of about -892 USD a VIX point', () => {
    expect(Math.abs(Number(book.byLayer.condor?.oneFactorVegaUsd) + 892)).toBeLessThan(1)
  })

  it('earns about 189 USD a day', () => {
    expect(Math.abs(Number(book.byLayer.condor?.theta.total) - 189)).toBeLessThan(1)
  })

  it('stands on 14.3 % at-the-money volatility with short strikes near 0.106 and 0.091 delta', () => {
    expect(Math.abs(100 * condor.atmVol - 14.3)).toBeLessThan(0.05)
    expect(Math.abs(condor.shortPutDelta + 0.106)).toBeLessThan(0.0005)
    expect(Math.abs(condor.shortCallDelta - 0.091)).toBeLessThan(0.0005)
  })
})

import { describe, expect, it } from 'vitest'
import { payoffGrid, zeroCrossings } from '../../../src/engine/book/payoff.ts'
import { evaluatePayoff, evaluatePosition } from '../../../src/engine/index.ts'
import { opening, scenario } from '../../support/opening.ts'

const position = evaluatePosition(scenario())
const result = evaluatePayoff(position)
const at = (spx: number) => result.spx.indexOf(spx)

describe('payoff', () => {
  it('has 201 ascending levels with a point on every strike', () => {
    expect(result.spx).toHaveLength(201)
    for (let i = 1; i < 201; i++) expect(result.spx[i]).toBeGreaterThan(result.spx[i - 1])
    for (const strike of [6250, 6300, 7350, 7400]) expect(at(strike)).toBeGreaterThan(0)
  })

  it('the condor keeps its credit between the short strikes and loses at most its maximum beyond the wings', () => {
    const { creditUsd, maxLossUsd } = position.condor
    expect(result.expiry.condor[at(6300)]).toBeCloseTo(creditUsd, 6)
    expect(result.expiry.condor[at(7350)]).toBeCloseTo(creditUsd, 6)
    expect(result.expiry.condor[0]).toBeCloseTo(-maxLossUsd, 6)
    expect(result.expiry.condor[200]).toBeCloseTo(-maxLossUsd, 6)
    expect(Math.min(...result.expiry.condor)).toBeGreaterThanOrEqual(-maxLossUsd - 1e-6)
  })

  it('net is condor plus hedge', () => {
    for (const curves of [result.today, result.expiry]) {
      curves.net.forEach((net, i) => {
        expect(net).toBeCloseTo(curves.condor[i] + curves.hedge[i], 8)
      })
    }
  })

  it('today nothing is won or lost where SPX stands', () => {
    const nearest = result.spx.reduce((best, level, i) => {
      return Math.abs(level - 6939.03) < Math.abs(result.spx[best] - 6939.03) ? i : best
    }, 0)
    // The nearest grid point is at most half a step away.
    expect(Math.abs(result.today.condor[nearest])).toBeLessThan(200)
  })

  it('the hedge gains in a fall that takes VIX with it, and hardly when VIX is held', () => {
    const held = evaluatePayoff(evaluatePosition(scenario({ spotVol: 'held' })))
    expect(result.today.hedge[0]).toBeGreaterThan(50_000)
    expect(Math.abs(held.today.hedge[0])).toBeLessThan(1)
  })

  it('with VIX held a band has today’s net at sticky moneyness and sticky strike for its edges, whatever is set', () => {
    const net = (stickiness: number) => evaluatePayoff(evaluatePosition(scenario({ spotVol: 'held', stickiness })))
    const { band } = net(0.5)
    if (!band) throw new Error('VIX is held')
    const [moneyness, strike] = [0, 1].map((stickiness) => net(stickiness).today.net)
    band.low.forEach((low, i) => {
      expect(low).toBe(Math.min(moneyness[i], strike[i]))
      expect(band.high[i]).toBe(Math.max(moneyness[i], strike[i]))
    })
    expect(Math.max(...band.high.map((high, i) => high - band.low[i]))).toBeGreaterThan(500)
    expect(result.band).toBeNull()
  })

  it('break-evens are where net at expiry crosses zero', () => {
    expect(result.breakEvens.length).toBeGreaterThan(0)
    expect(zeroCrossings(Float64Array.of(0, 10), Float64Array.of(-1, 3))).toEqual([2.5])
  })

  it('the axis does not depend on VIX', () => {
    const { request } = opening()
    const high = evaluatePayoff(evaluatePosition(scenario({ vix: 60 })))
    expect(high.spx).toEqual(payoffGrid(request.condor, 6939.03))
  })
})

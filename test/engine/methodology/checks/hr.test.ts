import { describe, expect, it } from 'vitest'
import { evaluatePosition } from '../../../../src/engine/index.ts'
import { black76 } from '../../../../src/engine/pricing/black76.ts'
import { usd } from '../../../../src/engine/units.ts'
import { type Alter, judge, readingsOf } from '../../../support/judge.ts'
import { scenario } from '../../../support/opening.ts'

/** A book whose condor and overlay have the given gross vegas. */
const withVegas =
  (condor: number, overlay: number): Alter =>
  ({ book }) => {
    const [leg] = book.legs
    const first = { ...leg, oneFactorVegaUsd: usd(-condor) }
    const hedge = { ...leg, leg: { ...leg.leg, layer: 'first' as const }, oneFactorVegaUsd: usd(overlay) }
    return { book: { ...book, legs: [first, hedge] } }
  }

describe('HR-3 overlay’s share of gross vega', () => {
  it.each([
    [12, 'pass', 70, 30],
    [12, 'broken', 70, 30.1],
    [16, 'pass', 70, 30],
    [16, 'broken', 69.9, 30],
    [18, 'pass', 65, 35],
    [18, 'broken', 65, 35.1],
    [20, 'pass', 60, 40],
    [20, 'broken', 60, 40.1],
    [20.01, 'pass', 5, 95],
  ])('with VIX %d is %s at %d to %d', (vix, status, condor, overlay) => {
    expect(judge('vegaShare', { vix }, withVegas(condor, overlay)).status).toBe(status)
  })

  it('shows the cap above 20 and says that it is not enforced', () => {
    const found = judge('vegaShare', { vix: 28 })
    expect(readingsOf(found)['Cap at this VIX']).toBe(0.4)
    expect(found.sentence).toContain('not enforced')
  })

  it('counts the condor as one and the hedge leg by leg as held, added positions too', () => {
    const changes = { playbook: 'rn', addedFutures: 3 } as const
    const sums = { condor: 0, hedge: 0 }
    for (const { leg, oneFactorVegaUsd } of evaluatePosition(scenario(changes)).book.legs) {
      if (leg.layer === 'condor') sums.condor -= oneFactorVegaUsd
      else sums.hedge += Math.abs(oneFactorVegaUsd)
    }
    const readings = readingsOf(judge('vegaShare', changes))
    const gross = sums.condor + sums.hedge
    expect(readings['Overlay, share of gross vega']).toBeCloseTo(sums.hedge / gross, 12)
    expect(readings['Condor, share of gross vega']).toBeCloseTo(sums.condor / gross, 12)
    expect(readings['Cap at this VIX']).toBeCloseTo(0.3 + (0.1 * (17.44 - 16)) / 4, 12)
    expect(readings['Condor at this VIX, at least']).toBeCloseTo(0.7 - (0.1 * (17.44 - 16)) / 4, 12)
  })

  it('does not apply to a book without vega', () => {
    expect(judge('vegaShare', {}, withVegas(0, 0)).status).toBe('notApplicable')
  })
})

describe('HR-4 momentum of VIX slows', () => {
  it.each([
    ['above zero and falling', 0.5, 1, 'broken'],
    ['crossing below zero', -0.1, 0.2, 'broken'],
    ['falling to zero', 0, 0.2, 'broken'],
    ['above zero and rising', 1, 0.5, 'watch'],
    ['above zero and standing still', 1, 1, 'pass'],
    ['below zero all along', -1, -0.5, 'pass'],
    ['falling from zero', -1, 0, 'pass'],
    ['not given', 0, 0, 'pass'],
  ])('with a histogram %s', (_, macdVix, macdVixBefore, status) => {
    expect(judge('entryMomentum', { macdVix, macdVixBefore }).status).toBe(status)
  })
})

describe('HR-5 wings further out above VIX 16', () => {
  it('does not apply up to 16', () => {
    expect(judge('widerWings', { vix: 16 }).status).toBe('notApplicable')
  })

  it.each([
    [0, 15],
    [0.3, 18],
    [1, 25],
  ])('asks, at a place of %d, for %d points on each side', (rangePosition, points) => {
    const found = judge('widerWings', { vix: 16.01, rangePosition, playbook: 'hr' })
    expect(found.status).toBe('watch')
    expect(readingsOf(found)['Further out, each side']).toBeCloseTo(points, 12)
  })

  it('asks for the middle under a playbook without a place', () => {
    expect(readingsOf(judge('widerWings', { playbook: 'none' }))['Further out, each side']).toBe(20)
  })
})

describe('HR-6 break-evens outside 1.5 SD', () => {
  const at =
    (lowerBreakEven: number, upperBreakEven: number, expectedMovePoints = 100): Alter =>
    ({ condor }) => ({ condor: { ...condor, lowerBreakEven, upperBreakEven, expectedMovePoints } as typeof condor })

  it.each([
    ['pass', 'Both', 6849.99, 7150.01],
    ['broken', 'lower', 6850, 7150.01],
    ['broken', 'upper', 6849.99, 7150],
    ['broken', 'Both', 6850, 7150],
  ])('is %s: %s, at %d and %d with a move of 100 around 7000', (status, word, lower, upper) => {
    const found = judge('breakEvenDistance', { spx: 7000 }, at(lower, upper))
    expect(found.status).toBe(status)
    expect(found.sentence).toContain(word)
  })

  it('measures each side in expected moves S sATM sqrt(T)', () => {
    const { condor } = evaluatePosition(scenario())
    const move = 6939.03 * condor.atmVol * Math.sqrt(49 / 365)
    const readings = readingsOf(judge('breakEvenDistance'))
    expect(readings['Put side']).toBeCloseTo((6939.03 - (6300 - condor.creditPoints)) / move, 9)
    expect(readings['Call side']).toBeCloseTo((7350 + condor.creditPoints - 6939.03) / move, 9)
    expect(readings.Outside).toBe(1.5)
  })

  it('does not apply when no time is left', () => {
    expect(judge('breakEvenDistance', {}, at(6850, 7150, 0)).status).toBe('notApplicable')
  })
})

describe('HR-7 position delta and RSI of SPX', () => {
  const withDelta =
    (delta: number): Alter =>
    ({ book }) => {
      const { condor } = book.byLayer
      if (!condor) throw new Error('no condor')
      const spx = { ...condor.spx, deltaUsd: delta * 1000 }
      return { book: { ...book, byLayer: { ...book.byLayer, condor: { ...condor, spx } } } }
    }

  it.each([
    [0.12, 35, 'pass'],
    [-0.12, 50, 'pass'],
    [0.121, 50, 'broken'],
    [-0.121, 50, 'broken'],
    [0, 34.9, 'broken'],
    [0.2, 20, 'broken'],
  ])('with delta %d a condor and RSI %d', (delta, rsiSpx, status) => {
    expect(judge('positionDelta', { rsiSpx }, withDelta(delta)).status).toBe(status)
  })

  it('takes the delta of the condor alone, per condor', () => {
    const { book, condor } = evaluatePosition(scenario({ playbook: 'bw' }))
    let delta = 0
    for (const { leg, impliedVol } of book.legs) {
      if (leg.layer !== 'condor' || leg.contract.kind !== 'spxOption') continue
      const years = condor.days / 365
      const { right, strike } = leg.contract
      const unit = black76(right, condor.forward, strike, impliedVol ?? 0, years).delta * Math.exp(-0.0105 * years)
      delta += (unit * leg.quantity) / 10
    }
    expect(readingsOf(judge('positionDelta', { playbook: 'bw' }))['Delta of one condor']).toBeCloseTo(delta, 9)
  })
})

describe('HR-13 net theta negative', () => {
  const withThetas =
    (condor: number, hedge: number): Alter =>
    ({ book }) => {
      const theta = (total: number) => ({ ...book.net, theta: { ...book.net.theta, total: usd(total) } })
      return {
        book: { ...book, byLayer: { condor: theta(condor) }, hedge: theta(hedge), net: theta(condor + hedge) },
      }
    }

  it.each([
    [100, -100, 'pass', 'not negative'],
    [100, -100.01, 'broken', 'takes more from the hedge'],
    [-5, 0, 'broken', 'for the condor by itself'],
  ])('with %d a day of the condor and %d of the hedge', (condor, hedge, status, words) => {
    const found = judge('negativeTheta', {}, withThetas(condor, hedge))
    expect(found.status).toBe(status)
    expect(found.sentence).toContain(words)
  })

  it('is read per calendar day, over a weekend too', () => {
    const changes = { thetaClock: 'nextClose', playbook: 'rn' } as const
    const { book, thetaDays } = evaluatePosition(scenario(changes))
    expect(thetaDays).toBe(3)
    expect(readingsOf(judge('negativeTheta', changes))['Net theta']).toBeCloseTo(book.net.theta.total / 3, 9)
  })
})

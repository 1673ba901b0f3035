import { describe, expect, it } from 'vitest'
import { oneFactorVega } from '../../../../src/engine/book/oneFactorVega.ts'
import { evaluatePosition } from '../../../../src/engine/index.ts'
import { ironCondorLegs } from '../../../../src/engine/product/condor.ts'
import { usd } from '../../../../src/engine/units.ts'
import { type Alter, judge, readingsOf } from '../../../support/judge.ts'
import { opening, scenario } from '../../../support/opening.ts'

describe('RN-11 condor vega covered by the hedge', () => {
  const { request, market } = opening()
  const condorVega = oneFactorVega(ironCondorLegs(request.condor), market)
  const covering =
    (share: number): Alter =>
    ({ book }) => ({
      book: { ...book, hedge: { ...book.hedge, oneFactorVegaUsd: usd(-share * condorVega) } },
    })

  it.each([
    [1, 100, 300, 'pass', 'inside'],
    [1, 101, 300, 'broken', 'less'],
    [1, 0, 100, 'pass', 'inside'],
    [1, 0, 99, 'broken', 'more'],
    [0, 0, 70, 'pass', 'inside'],
    [-0.2, 0, 70, 'broken', 'less'],
  ])('covered %d times, in a band of %d to %d %%, is %s', (share, coverLowPct, coverHighPct, status, word) => {
    const found = judge('vegaCover', { coverLowPct, coverHighPct }, covering(share))
    expect(found.status).toBe(status)
    expect(found.sentence).toContain(word)
    expect(readingsOf(found)['Condor vega covered']).toBeCloseTo(share, 12)
  })

  it('is the hedge’s one-factor vega over the condor’s', () => {
    const { book } = evaluatePosition(scenario({ playbook: 'tt' }))
    const hedge = book.legs.filter(({ leg }) => leg.layer !== 'condor')
    const covered = hedge.reduce((sum, { oneFactorVegaUsd }) => sum + oneFactorVegaUsd, 0)
    const readings = readingsOf(judge('vegaCover', { playbook: 'tt' }))
    expect(readings['Condor vega covered']).toBeCloseTo(covered / Math.abs(condorVega), 9)
    expect([readings.Least, readings.Most]).toEqual([0.3, 0.7])
  })

  it('reads a band typed the wrong way round', () => {
    expect(judge('vegaCover', { coverLowPct: 120, coverHighPct: 80 }, covering(1)).status).toBe('pass')
  })

  it('does not apply to a condor that gains when VIX rises', () => {
    const inTheMoney = { shortPut: 7200, putWidth: 300, shortCall: 7800 }
    expect(judge('vegaCover', inTheMoney).status).toBe('notApplicable')
  })
})

describe('RN-13 RSI of VIX crosses', () => {
  it.each([
    [49.9, 50, 'broken', 'adds'],
    [50, 60, 'pass', 'neither'],
    [40, 49.9, 'pass', 'neither'],
    [70.1, 70, 'broken', 'takes a layer off'],
    [70, 60, 'pass', 'neither'],
    [80, 70.1, 'pass', 'neither'],
  ])('from %d to %d is %s', (rsiVixBefore, rsiVix, status, words) => {
    const found = judge('vixRsiCrossing', { rsiVixBefore, rsiVix })
    expect(found.status).toBe(status)
    expect(found.sentence).toContain(words)
  })

  it('at the levels set', () => {
    const levels = { rsiAddLevel: 30, rsiRemoveLevel: 80 }
    expect(judge('vixRsiCrossing', { ...levels, rsiVixBefore: 29, rsiVix: 31 }).status).toBe('broken')
    expect(judge('vixRsiCrossing', { ...levels, rsiVixBefore: 75, rsiVix: 60 }).status).toBe('pass')
  })

  it('does not apply without the day before', () => {
    expect(judge('vixRsiCrossing', { rsiVix: 90 }).status).toBe('notApplicable')
  })
})

describe('TT-4 press rate now', () => {
  it.each([
    ['neutral', 'neutral', 0.25, 'pass'],
    ['faster', 'neutral', 0.5, 'broken'],
    ['neutral', 'faster', 0.5, 'broken'],
    ['faster', 'faster', 0.5, 'broken'],
    ['slower', 'neutral', 0.125, 'broken'],
    ['slower', 'slower', 0.125, 'broken'],
    ['faster', 'slower', 0.25, 'pass'],
    ['slower', 'faster', 0.25, 'pass'],
  ] as const)('with P/CF %s and REER %s is %d', (pcf, reer, rate, status) => {
    const found = judge('cashPressRate', { pcf, reer, credit: 8 })
    expect(found.status).toBe(status)
    const readings = readingsOf(found)
    expect(readings['Press rate now']).toBe(rate)
    // Ten condors at eight points of 100 USD.
    expect(readings['Credit to spend']).toBeCloseTo(rate * 8000, 9)
  })

  it('says whether the switches cancel out or none is set', () => {
    expect(judge('cashPressRate', { pcf: 'faster', reer: 'slower' }).sentence).toContain('cancel out')
    expect(judge('cashPressRate').sentence).toContain('Neither')
  })

  it('does not apply without a credit', () => {
    expect(judge('cashPressRate', { credit: 0 }).status).toBe('notApplicable')
  })
})

describe('TT-5 hedge carry against condor theta', () => {
  const withCarry =
    (condorTheta: number, decay: number, roll: number): Alter =>
    ({ book }) => {
      const theta = { total: usd(-999), decay: usd(decay), financing: usd(-777), roll: usd(roll) }
      const condor = { ...book.net, theta: { ...book.net.theta, total: usd(condorTheta) } }
      return { book: { ...book, byLayer: { condor }, hedge: { ...book.hedge, theta } } }
    }

  it.each([
    [100, -50, -10, 'pass'],
    [100, -50, -10.01, 'watch'],
    [100, -130, 30, 'watch'],
    [100, -130, 29.99, 'broken'],
    [100, 20, -5, 'pass'],
  ])('with theta %d, decay %d and roll %d', (theta, decay, roll, status) => {
    const found = judge('hedgeCarry', {}, withCarry(theta, decay, roll))
    expect(found.status).toBe(status)
    expect(readingsOf(found)['Carry cost, share of condor theta']).toBeCloseTo(-(decay + roll) / theta, 12)
  })

  it('at the limits set', () => {
    const limits = { carryWatchPct: 10, carryBrokenPct: 20 }
    expect(judge('hedgeCarry', limits, withCarry(100, -15, 0)).status).toBe('watch')
    expect(judge('hedgeCarry', limits, withCarry(100, -21, 0)).status).toBe('broken')
  })

  it('reads the book as held', () => {
    const { book } = evaluatePosition(scenario({ playbook: 'rn' }))
    const hedge = book.legs.filter(({ leg }) => leg.layer !== 'condor')
    const condor = book.legs.filter(({ leg }) => leg.layer === 'condor')
    const carry = hedge.reduce((sum, { theta }) => sum + theta.decay + theta.roll, 0)
    const income = condor.reduce((sum, { theta }) => sum + theta.total, 0)
    const share = readingsOf(judge('hedgeCarry', { playbook: 'rn' }))['Carry cost, share of condor theta']
    expect(share).toBeCloseTo(-carry / income, 9)
  })

  it.each([0, -20])('does not apply where the condor’s theta is %d', (theta) => {
    expect(judge('hedgeCarry', {}, withCarry(theta, -5, 0)).status).toBe('notApplicable')
  })
})

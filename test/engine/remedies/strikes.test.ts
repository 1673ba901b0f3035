import { describe, expect, it } from 'vitest'
import { remedyOn, stepOf } from '../../support/remedies.ts'

describe('HR-5 wider wings', () => {
  it('is asked for above VIX 16', () => {
    expect(remedyOn('widerStrikes', { vix: 16.1 }).asked).toBe(true)
    expect(remedyOn('widerStrikes', { vix: 16 }).asked).toBe(false)
  })

  it.each([
    [0, 15],
    [0.5, 20],
    [1, 25],
  ])('at place %d in the range moves both strikes of both sides out by %d points, widths kept', (place, points) => {
    const { inputs, offer } = remedyOn('widerStrikes', { rangePosition: place })
    const { patch } = stepOf(offer, 'all')
    expect(patch).toMatchObject({ shortPut: inputs.shortPut - points, shortCall: inputs.shortCall + points })
    expect(patch).not.toHaveProperty('putWidth')
    const { patch: longOnly } = stepOf(offer, 'long')
    expect(longOnly).toMatchObject({ putWidth: inputs.putWidth + points, callWidth: inputs.callWidth + points })
    expect(longOnly).not.toHaveProperty('shortPut')
  })

  it('takes the middle under a playbook without a range', () => {
    const { inputs, offer } = remedyOn('widerStrikes', { playbook: 'none' })
    expect(stepOf(offer, 'all').patch.shortPut).toBe(inputs.shortPut - 20)
  })

  it('ends on listed strikes, at least 15 and at most 25 points further out', () => {
    for (const rangePosition of [0, 0.5, 1]) {
      for (const shortPut of [6301, 6302.5, 6304]) {
        const { offer } = remedyOn('widerStrikes', { shortPut, putWidth: 51, rangePosition })
        const moved = stepOf(offer, 'all').patch.shortPut ?? Number.NaN
        expect(moved % 5).toBe(0)
        expect(shortPut - moved).toBeGreaterThanOrEqual(15)
        expect(shortPut - moved).toBeLessThanOrEqual(25)
        const long = shortPut - (stepOf(offer, 'long').patch.putWidth ?? Number.NaN)
        expect(long % 5).toBe(0)
        expect(shortPut - 51 - long).toBeGreaterThanOrEqual(15)
        expect(shortPut - 51 - long).toBeLessThanOrEqual(25)
      }
    }
  })

  it('takes in less credit with all four strikes, risks more with the long ones alone', () => {
    const { offer } = remedyOn('widerStrikes', { playbook: 'none' })
    for (const id of ['all', 'long']) {
      const { before, after } = stepOf(offer, id)
      expect(after.maxLossUsd).toBeGreaterThan(before.maxLossUsd)
    }
    expect(stepOf(offer, 'all').after.marginUsd).toBe(stepOf(offer, 'all').before.marginUsd)
    expect(stepOf(offer, 'long').after.marginUsd).toBeGreaterThan(stepOf(offer, 'long').before.marginUsd)
  })

  it('drops typed prices, which are of other strikes', () => {
    const { offer } = remedyOn('widerStrikes', { credit: 7, entryShortPut: 20 })
    expect(stepOf(offer, 'all').patch).toMatchObject({ credit: null, entryShortPut: null })
  })

  it('says so where strikes have no room', () => {
    const { offer } = remedyOn('widerStrikes', { shortPut: 55, putWidth: 40, shortCall: 30_000 })
    expect(offer.steps.map(({ id }) => id)).toEqual([])
    expect(offer.problem).not.toBeNull()
  })
})

describe('RB-3 tighter short strikes', () => {
  it('is asked for while correlations tighten', () => {
    expect(remedyOn('tighteningCorrelations').asked).toBe(false)
    expect(remedyOn('tighteningCorrelations', { correlations: 'on' }).asked).toBe(true)
  })

  it('moves the strikes towards the index by 15 to 25 points, widths kept, against what HR-5 asks for (C2)', () => {
    const { inputs, offer } = remedyOn('tighteningCorrelations', { rangePosition: 1 })
    const { patch } = stepOf(offer, 'tighten')
    expect(patch).toMatchObject({ shortPut: inputs.shortPut + 25, shortCall: inputs.shortCall - 25 })
    expect(patch).not.toHaveProperty('putWidth')
  })

  it('does not take a strike across the index', () => {
    const { offer } = remedyOn('tighteningCorrelations', { playbook: 'none', shortPut: 6930 })
    expect(offer.steps.map(({ id }) => id)).not.toContain('tighten')
  })
})

describe('RB-2 the roll wider', () => {
  it('is the move of HR-5', () => {
    const roll = stepOf(remedyOn('earlyFirstLayer').offer, 'roll')
    expect(roll.patch).toEqual(stepOf(remedyOn('widerStrikes').offer, 'all').patch)
  })
})

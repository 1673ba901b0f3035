import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluatePosition } from '../../../src/engine/index.ts'
import { type CondorStrikes, strikeNames, strikesOf } from '../../../src/scenario/condorStrikes.ts'
import { axisOf, stillAxis } from '../../../src/ui/condor/pictureAxis.ts'
import { clearMarks, handlePlace, labelPlace, scaleOf, TARGET } from '../../../src/ui/condor/pictureScale.ts'
import { scenario } from '../../support/opening.ts'
import { sourceOf } from '../charts/source.ts'

/** The narrowest column that the picture stands in, px. */
const WIDTH = 300
const domain = { min: 6000, max: 8000 }

const anyStrikes: fc.Arbitrary<CondorStrikes> = fc
  .tuple(
    fc.integer({ min: 1150, max: 1650 }),
    fc.integer({ min: 1, max: 100 }),
    fc.integer({ min: 1, max: 200 }),
    fc.integer({ min: 1, max: 100 }),
  )
  .map(([first, putSteps, bodySteps, callSteps]) => {
    const longPut = 5 * first
    const shortPut = longPut + 5 * putSteps
    const shortCall = shortPut + 5 * bodySteps
    return { longPut, shortPut, shortCall, longCall: shortCall + 5 * callSteps }
  })

describe('the handles', () => {
  const scale = scaleOf(domain, WIDTH)

  it('are each a whole finger wide, in the picture, over their strike, and never cover their neighbour', () => {
    fc.assert(
      fc.property(anyStrikes, (strikes) => {
        const [longPut, shortPut, shortCall, longCall] = strikeNames.map((name) => handlePlace(name, strikes, scale))
        for (const { left, tip } of [longPut, shortPut, shortCall, longCall]) {
          expect(left).toBeGreaterThanOrEqual(0)
          expect(left + TARGET).toBeLessThanOrEqual(WIDTH + 1e-9)
          expect(tip).toBeGreaterThanOrEqual(0)
          expect(tip).toBeLessThanOrEqual(WIDTH)
        }
        expect(shortCall.left - shortPut.left).toBeGreaterThanOrEqual(TARGET - 1e-9)
        expect(longCall.left - longPut.left).toBeGreaterThanOrEqual(TARGET - 1e-9)
      }),
    )
  })

  it('are centred on their strikes where there is room', () => {
    const { left, tip } = handlePlace('shortPut', strikesOf(scenario()), scale)
    expect(left + TARGET / 2).toBeCloseTo(tip, 9)
    expect(tip).toBeCloseTo(scale.x(6300), 9)
  })

  it('have labels that neither overlap nor leave the picture', () => {
    fc.assert(
      fc.property(anyStrikes, (strikes) => {
        const [longPut, shortPut, shortCall, longCall] = strikeNames.map((name) => labelPlace(name, strikes, scale))
        expect(shortCall - shortPut).toBeGreaterThan(60)
        expect(longCall - longPut).toBeGreaterThan(60)
        for (const middle of [longPut, shortPut, shortCall, longCall]) {
          expect(middle).toBeGreaterThan(30)
          expect(middle).toBeLessThan(WIDTH - 30)
        }
      }),
    )
  })
})

describe('names on the scale of SD', () => {
  it('give way to the more important where they would overlap, and leave with the edge', () => {
    const marks = [
      { middle: 150, width: 60 },
      { middle: 190, width: 30 },
      { middle: 230, width: 30 },
      { middle: 295, width: 30 },
    ]
    expect(clearMarks(marks, WIDTH)).toEqual([true, false, true, false])
  })
})

describe('the axis', () => {
  const position = evaluatePosition(scenario())

  it('shows every strike with room beside it, and two standard deviations', () => {
    const { spx } = position.inputs
    const { expectedMovePoints } = position.condor
    const wide = evaluatePosition(scenario({ shortPut: 5000, expiry: '2026-02-02' }))
    for (const { inputs, condor } of [position, wide]) {
      const { domain: shown, limits } = axisOf({ inputs, condor })
      expect(shown.min).toBeLessThan(inputs.shortPut - inputs.putWidth)
      expect(shown.max).toBeGreaterThan(inputs.shortCall + inputs.callWidth)
      expect(limits.min % 5).toBe(0)
      expect(limits.min).toBeLessThanOrEqual(inputs.shortPut - inputs.putWidth)
    }
    expect(axisOf(position).domain.min).toBeLessThan(spx - 2 * expectedMovePoints)
    expect(axisOf(position).limits.max).toBeGreaterThan(spx + 3.9 * expectedMovePoints)
  })

  it('keeps still while a finger is down, and is the same object until it has to change', () => {
    const positions = sourceOf(position)
    const dragging = sourceOf(false)
    const axis = stillAxis(positions, dragging)
    const before = axis.get()
    dragging.set(true)
    positions.set(evaluatePosition(scenario({ shortPut: 5000 })))
    expect(axis.get()).toBe(before)
    dragging.set(false)
    expect(axis.get().domain.min).toBeLessThan(5000)
    positions.set(evaluatePosition(scenario({ shortPut: 5000, contracts: 3 })))
    expect(axis.get()).toBe(axis.get())
  })
})

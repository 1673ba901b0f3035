import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stepByKey, stepFrom } from '../../../src/ui/inputs/stepping.ts'

const vix = { min: 9, max: 90, step: 0.1 }
const press = (key: string, shiftKey = false) => ({ key, shiftKey })

describe('keys', () => {
  it('steps with arrows, finely with Shift, coarsely with PageUp and PageDown', () => {
    expect(stepByKey(17.4, press('ArrowUp'), vix)).toBe(17.5)
    expect(stepByKey(17.4, press('ArrowLeft'), vix)).toBe(17.3)
    expect(stepByKey(17.4, press('ArrowRight', true), vix)).toBe(17.41)
    expect(stepByKey(17, press('PageUp'), vix)).toBe(18)
    expect(stepByKey(17, press('PageDown'), vix)).toBe(16)
  })

  it('leaves other keys alone', () => expect(stepByKey(17, press('a'), vix)).toBeNull())

  it('goes from between two steps to the neighbour on the grid', () => {
    expect(stepByKey(17.44, press('ArrowUp'), vix)).toBe(17.5)
    expect(stepByKey(17.44, press('ArrowDown'), vix)).toBe(17.4)
    expect(stepByKey(6939.03, press('PageUp'), { min: 100, max: 30_000, step: 1 })).toBe(6940)
  })

  it('never leaves whole numbers where only whole numbers are allowed', () => {
    expect(stepByKey(10, press('ArrowUp', true), { min: 1, max: 1000, step: 1, integer: true })).toBe(11)
  })

  it('stops at the ends', () => {
    expect(stepByKey(90, press('ArrowUp'), vix)).toBe(90)
    expect(stepByKey(9.02, press('PageDown'), vix)).toBe(9)
  })
})

it('always moves in the direction asked for, by at most one step, within the range', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 9.2, max: 89.8, noNaN: true }),
      fc.constantFrom(1 as const, -1 as const),
      (value, direction) => {
        const move = (stepFrom(value, direction, 0.1, vix) - value) * direction
        expect(move).toBeGreaterThan(0)
        expect(move).toBeLessThanOrEqual(0.1 + 1e-6)
      },
    ),
  )
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkScenario, checkValue } from '../../src/scenario/checks.ts'
import {
  type CondorStrikes,
  moveStrike,
  moveWing,
  STRIKE_STEP,
  type StrikeName,
  strikeFields,
  strikeNames,
  strikesOf,
} from '../../src/scenario/condorStrikes.ts'
import { parameters } from '../../src/scenario/parameters.ts'
import { scenario } from '../support/opening.ts'

const opening: CondorStrikes = { longPut: 6250, shortPut: 6300, shortCall: 7350, longCall: 7400 }

const { shortPut: put, putWidth, shortCall: call, callWidth } = parameters

/** Any four strikes that a scenario may hold, on the grid or off it, wings and body as narrow as can be typed. */
const anyStrikes: fc.Arbitrary<CondorStrikes> = fc
  .record({
    shortPut: fc.double({ min: put.min, max: put.max - 1, noNaN: true }),
    putWidth: fc.double({ min: putWidth.min, max: putWidth.max, noNaN: true }),
    body: fc.double({ min: 0.5, max: 3000, noNaN: true }),
    callWidth: fc.double({ min: callWidth.min, max: callWidth.max, noNaN: true }),
  })
  .map(({ body, ...fields }) => ({ ...fields, shortCall: Math.min(call.max, fields.shortPut + body) }))
  .filter((fields) => checkScenario(scenario(fields)).length === 0)
  .map(strikesOf)

const anyName = fc.constantFrom(...strikeNames)
const anyTarget = fc.double({ min: -1000, max: 40_000, noNaN: true })

const levels = (strikes: CondorStrikes) => strikeNames.map((name) => strikes[name])
const distances = (strikes: CondorStrikes) =>
  levels(strikes)
    .slice(1)
    .map((upper, i) => upper - levels(strikes)[i])

/** What the store would say to the strikes. */
function problems(strikes: CondorStrikes): unknown[] {
  const fields = strikeFields(strikes)
  const keys = ['shortPut', 'putWidth', 'shortCall', 'callWidth'] as const
  return [...keys.map((key) => checkValue(key, fields[key])), ...checkScenario(scenario(fields))].filter(Boolean)
}

/** Binary dust of sums and differences of strikes, points. */
const DUST = 1e-6

describe('one strike moved', () => {
  it('alone where nothing is in its way', () => {
    expect(moveStrike(opening, 'shortPut', 6400)).toEqual({ ...opening, shortPut: 6400 })
    expect(moveStrike(opening, 'longCall', 7600)).toEqual({ ...opening, longCall: 7600 })
  })

  it('pushes its neighbour ahead of it, and that one the next', () => {
    expect(moveStrike(opening, 'shortPut', 6200)).toEqual({ ...opening, longPut: 6195, shortPut: 6200 })
    expect(moveStrike(opening, 'longPut', 6400)).toEqual({ ...opening, longPut: 6400, shortPut: 6405 })
    expect(moveStrike(opening, 'shortPut', 7500)).toEqual({
      longPut: 6250,
      shortPut: 7500,
      shortCall: 7505,
      longCall: 7510,
    })
    expect(moveStrike(opening, 'longCall', 6000)).toEqual({
      longPut: 5985,
      shortPut: 5990,
      shortCall: 5995,
      longCall: 6000,
    })
  })

  it('stops where a wing is as wide as it may be', () => {
    expect(moveStrike(opening, 'longPut', 1000).longPut).toBe(6300 - putWidth.max)
    expect(moveStrike(opening, 'shortCall', 1000).shortCall).toBe(7400 - callWidth.max)
  })

  it('leaves strikes that were set closer than a step where they are', () => {
    const narrow = { ...opening, longPut: 6298 }
    expect(moveStrike(narrow, 'longCall', 7500)).toEqual({ ...narrow, longCall: 7500 })
    expect(moveStrike(narrow, 'shortPut', 6290)).toEqual({ ...narrow, longPut: 6288, shortPut: 6290 })
  })

  it('keeps the order, a distance of five points or what there was, and every value in range', () => {
    fc.assert(
      fc.property(anyStrikes, anyName, anyTarget, (strikes, which, target) => {
        const moved = moveStrike(strikes, which, target)
        const before = distances(strikes)
        distances(moved).forEach((distance, i) => {
          expect(distance).toBeGreaterThanOrEqual(Math.min(STRIKE_STEP, before[i]) - DUST)
        })
        expect(problems(moved)).toEqual([])
      }),
    )
  })

  it('moves the others only where it pushes them, and only as far as needed', () => {
    fc.assert(
      fc.property(anyStrikes, anyName, anyTarget, (strikes, which, target) => {
        const moved = moveStrike(strikes, which, target)
        const at = strikeNames.indexOf(which)
        const [before, after] = [levels(strikes), levels(moved)]
        const gaps = distances(strikes).map((distance) => Math.min(STRIKE_STEP, distance))
        for (let i = at - 1; i >= 0; i--) expect(after[i]).toBe(Math.min(before[i], after[i + 1] - gaps[i]))
        for (let i = at + 1; i < after.length; i++)
          expect(after[i]).toBe(Math.max(before[i], after[i - 1] + gaps[i - 1]))
      }),
    )
  })

  it('goes where it is asked to wherever that is possible, and nowhere for its own place', () => {
    fc.assert(
      fc.property(anyStrikes, anyName, (strikes, which) => {
        const stay = moveStrike(strikes, which, strikes[which])
        for (const name of strikeNames) expect(stay[name]).toBeCloseTo(strikes[name], 9)
      }),
    )
    expect(moveStrike(opening, 'shortCall', 7000).shortCall).toBe(7000)
  })
})

describe('a sold strike moved with its wing', () => {
  it('takes the bought strike along both ways', () => {
    expect(moveWing(opening, 'shortPut', 6100)).toEqual({ ...opening, longPut: 6050, shortPut: 6100 })
    expect(moveWing(opening, 'shortPut', 6500)).toEqual({ ...opening, longPut: 6450, shortPut: 6500 })
    expect(moveWing(opening, 'shortCall', 7500)).toEqual({ ...opening, shortCall: 7500, longCall: 7550 })
  })

  it('pushes the other sold strike with its wing', () => {
    expect(moveWing(opening, 'shortPut', 7400)).toEqual({
      longPut: 7350,
      shortPut: 7400,
      shortCall: 7405,
      longCall: 7455,
    })
  })

  it('keeps both widths, the order and every value in range', () => {
    const sold: fc.Arbitrary<StrikeName & ('shortPut' | 'shortCall')> = fc.constantFrom('shortPut', 'shortCall')
    fc.assert(
      fc.property(anyStrikes, sold, anyTarget, (strikes, which, target) => {
        const moved = moveWing(strikes, which, target)
        const [putSide, body, callSide] = distances(moved)
        const before = distances(strikes)
        expect(putSide).toBeCloseTo(before[0], 5)
        expect(callSide).toBeCloseTo(before[2], 5)
        expect(body).toBeGreaterThanOrEqual(Math.min(STRIKE_STEP, before[1]) - DUST)
        expect(problems(moved)).toEqual([])
      }),
    )
  })
})

describe('strikes and the fields that hold them', () => {
  it('lead back to each other without binary dust', () => {
    const fields = { shortPut: 6300.1, putWidth: 50, shortCall: 7350.3, callWidth: 49.9 }
    expect(strikeFields(strikesOf(fields))).toEqual(fields)
  })
})

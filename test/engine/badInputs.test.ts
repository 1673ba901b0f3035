import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/engine/index.ts'
import type { Scenario } from '../../src/scenario/parameters.ts'
import { scenario } from '../support/opening.ts'

const evaluating = (changes: Partial<Scenario>) => () => evaluate(scenario(changes))

describe('a caller’s mistake', () => {
  it.each([
    [{ spx: Number.NaN }, /spx must be a finite number, got NaN/],
    [{ spx: 0 }, /spx must be above 0, got 0/],
    [{ vix: -1 }, /vix must be above 0, got -1/],
    [{ contracts: 0 }, /contracts must be above 0, got 0/],
    [{ ratePct: Number.POSITIVE_INFINITY }, /ratePct must be a finite number, got Infinity/],
    [{ m3: 0 }, /curve price must be above 0, got 0/],
    [{ putWidth: 0 }, /putWidth must be above 0, got 0/],
    [{ shortPut: 7400 }, /shortPut 7400 must lie below shortCall 7350/],
    [{ date: '2026-02-30' }, /date must be a calendar date/],
    [{ time: '25:00' }, /time must be HH:MM/],
  ] as const)('%j is named with its value', (changes, message) => {
    expect(evaluating(changes)).toThrow(RangeError)
    expect(evaluating(changes)).toThrow(message)
  })
})

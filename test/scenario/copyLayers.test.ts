import { describe, expect, it } from 'vitest'
import { evaluatePosition } from '../../src/engine/index.ts'
import { copyLayers } from '../../src/scenario/copyLayers.ts'
import type { Scenario } from '../../src/scenario/parameters.ts'
import { scenario } from '../support/opening.ts'

/** Instrument and contracts of each layer that holds any. */
const held = (inputs: Scenario) => {
  const { plan, layers } = evaluatePosition(inputs).sizing
  return layers
    .filter(({ contracts }) => contracts > 0)
    .map(({ id, contracts }) => [id, plan.layers.find((layer) => layer.id === id)?.instrument, contracts])
}

const copied = (inputs: Scenario): Scenario => ({
  ...inputs,
  ...copyLayers(inputs, evaluatePosition(inputs).sizing),
})

describe('copied layers', () => {
  it.each<[string, Partial<Scenario>]>([
    ['RN in its high regime', { vix: 32 }],
    ['HR in fractions', { playbook: 'hr', vix: 20, rounding: 'fractional' }],
    ['a scaled hedge', { hedgeScalePct: 150 }],
    ['RB with two layers waiting', { playbook: 'rb', vix: 20, adDivergence: 'on', rsiVix: 70 }],
  ])('hold the same instruments and contracts: %s', (_, changes) => {
    const before = scenario(changes)
    expect(held(before).length).toBeGreaterThan(0)
    expect(copied(before).playbook).toBe('custom')
    expect(held(copied(before))).toEqual(held(before))
  })

  it('leave what was added as it is, once', () => {
    const before = scenario({ addedNearCalls: 4 })
    expect(copied(before).addedNearCalls).toBe(4)
    expect(evaluatePosition(copied(before)).sizing.costUsd).toBeCloseTo(evaluatePosition(before).sizing.costUsd, 6)
  })
})

import { describe, expect, it } from 'vitest'
import { evaluatePosition } from '../../src/engine/index.ts'
import { copyLayers } from '../../src/scenario/copyLayers.ts'
import type { Scenario } from '../../src/scenario/parameters.ts'
import { scenario } from '../support/opening.ts'
import { curveOf } from '../support/sizing.ts'

/** BW-6 at work: the curve falls, and the RSI of SPX is low. */
const widened: Partial<Scenario> = {
  playbook: 'bw',
  ...curveOf(34, 33, 29, 27, 26),
  rsiSpx: 35,
  bwWiden: 'strikes',
}

/** Instrument and contracts of each layer that holds any. */
const held = (inputs: Scenario) => {
  const { plan, layers } = evaluatePosition(inputs).sizing
  return layers
    .filter(({ contracts }) => contracts > 0)
    .map(({ id, contracts }) => [id, plan.layers.find((layer) => layer.id === id)?.instrument, contracts])
}

const isFirst = ({ leg }: { leg: { layer: string } }) => leg.layer === 'first'

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

  it.each<[string, Partial<Scenario>]>([
    ['TT, whose layers have tenors of their own', { playbook: 'tt', vix: 32, ttFirstTenorDays: 20 }],
    ['BW, whose tail has a strike of its own', { playbook: 'bw', vix: 20, bwTail: 'calls' }],
    ['BW, widened by its strikes', { ...widened, shortPut: 6205 }],
    ['BW with a diagonal, widened by its strikes', { ...widened, bwOverlay: 'vixDiagonal' }],
    ['HR, whose first layer is in the front month', { playbook: 'hr', vix: 20 }],
    ['RN, which has none', { vix: 32 }],
  ])('hold the same contracts to the last strike and date: %s', (_, changes) => {
    const before = scenario(changes)
    const legs = (inputs: Scenario) =>
      evaluatePosition(inputs).book.legs.map(({ leg, name }) => [leg.layer, name, leg.quantity])
    expect(legs(copied(before))).toEqual(legs(before))
  })

  it('keep a widened overlay where BW holds it when the index moves on', () => {
    const before = scenario(widened)
    const own = copied(before)
    expect(own.customFirstApart).toBe(1.2)
    const overlay = (inputs: Scenario) => evaluatePosition({ ...inputs, spx: 6800 }).book.legs.find(isFirst)?.name
    expect(overlay(own)).toBe(overlay(before))
    expect(overlay(own)).not.toBe(overlay({ ...own, customFirstApart: 1 }))
  })

  it('forget terms that layers of one’s own had before', () => {
    const before = scenario({ vix: 32, customFirstDays: 200, customFirstStrike: 2, customFirstApart: 3 })
    expect(copied(before)).toMatchObject({ customFirstDays: null, customFirstStrike: null, customFirstApart: 1 })
  })

  it('leave what was added as it is, once', () => {
    const before = scenario({ addedNearCalls: 4 })
    expect(copied(before).addedNearCalls).toBe(4)
    expect(evaluatePosition(copied(before)).sizing.costUsd).toBeCloseTo(evaluatePosition(before).sizing.costUsd, 6)
  })
})

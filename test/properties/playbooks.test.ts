import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { playbooks } from '../../src/engine/methodology/playbooks/registry.ts'
import { sizeHedge } from '../../src/engine/methodology/sizeHedge.ts'
import type { SizedLayer } from '../../src/engine/methodology/sizing.ts'
import { setUp } from '../../src/engine/setUp.ts'
import { nonFinitePaths } from '../support/finite.ts'
import { scenarioArbitrary } from './scenarioArbitrary.ts'

/** What does not fit together in a sized layer; empty when all does. */
function contradictions({ state, contracts, exactContracts, target, achieved, legs, added, ...layer }: SizedLayer) {
  const ruleLegs = legs.length - added.reduce((count, position) => count + position.legs.length, 0)
  const rules: Readonly<Record<string, boolean>> = {
    'contracts are not below 0': contracts >= 0 && exactContracts >= 0 && target >= 0 && layer.exposure >= 0,
    'what is not engaged holds nothing of the rule': state === 'engaged' || (contracts === 0 && target === 0),
    'what cannot be built holds nothing': layer.problem === null || contracts === 0,
    'legs are there exactly when contracts are': ruleLegs > 0 === contracts > 0,
    'nothing comes to nothing': contracts > 0 || achieved === 0,
    'a layer that holds nothing by its state or its problem says why':
      state === 'engaged' || layer.note !== null || layer.problem !== null,
    'a state is told in words': layer.name !== '' && layer.instrument !== '',
  }
  return Object.entries(rules).flatMap(([rule, holds]) => (holds ? [] : [rule]))
}

const sized = scenarioArbitrary.map((scenario) => {
  const { request, marketAt } = setUp(scenario)
  const market = marketAt(scenario.vix)
  return Object.values(playbooks).map((playbook) => ({
    playbook: playbook.id,
    sizing: sizeHedge({ ...request, playbook }, market),
  }))
})

it('a hedge sized under any playbook is finite and fits together', () => {
  fc.assert(
    fc.property(sized, (hedges) => {
      for (const { playbook, sizing } of hedges) {
        expect(nonFinitePaths(sizing), playbook).toEqual([])
        expect(sizing.layers.flatMap(contradictions), playbook).toEqual([])
        const shares = sizing.plan.layers.flatMap(({ budgetShare }) => budgetShare ?? [])
        const whole = shares.reduce((sum, share) => sum + share, 0)
        if (shares.length > 0) expect(whole, playbook).toBeCloseTo(1, 9)
      }
    }),
    { numRuns: 1000 },
  )
}, 60_000)

it('a target of 0 comes with a sentence', () => {
  fc.assert(
    fc.property(sized, (hedges) => {
      for (const { playbook, sizing } of hedges) {
        const silent = sizing.plan.layers.filter(({ target, note }) => target === 0 && note === undefined)
        expect(silent, playbook).toEqual([])
      }
    }),
    { numRuns: 1000 },
  )
}, 60_000)

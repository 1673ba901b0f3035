import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluatePayoff, evaluatePayoffLayers, evaluatePosition } from '../../src/engine/index.ts'
import { defaultScenario } from '../../src/scenario/defaultScenario.ts'
import type { Scenario } from '../../src/scenario/parameters.ts'

const held = (patch: Partial<Scenario>) => evaluatePosition({ ...defaultScenario, ...patch })
const ALL = ['first', 'second', 'third'] as const

describe('payoffs of single layers', () => {
  it('add up to the hedge, whatever playbook, VIX and what-if', () => {
    const playbooks = fc.constantFrom('rn', 'hr', 'tt', 'rb', 'bw', 'tenPercent', 'none')
    const spotVols = fc.constantFrom('linked', 'held')
    fc.assert(
      fc.property(
        playbooks,
        spotVols,
        fc.integer({ min: 10, max: 80 }),
        fc.integer({ min: 0, max: 20 }),
        (playbook, spotVol, vix, daysForward) => {
          const position = held({ playbook, spotVol, vix, daysForward, vixMove: 2 } as Partial<Scenario>)
          const { spx, ...whole } = evaluatePayoff(position)
          const layers = Object.values(evaluatePayoffLayers(position, spx, ALL))
          for (const date of ['today', 'chosen', 'expiry'] as const) {
            const hedge = whole[date]?.hedge
            const apart = spx.map((_, i) =>
              Math.abs(layers.reduce((sum, layer) => sum + (layer[date]?.[i] ?? 0), 0) - (hedge?.[i] ?? 0)),
            )
            expect(Math.max(...apart)).toBeLessThan(1e-6 * (1 + Math.max(...(hedge ?? [0]).map(Math.abs))))
          }
        },
      ),
      { numRuns: 20 },
    )
  })

  it('are worked out only for those asked for', () => {
    const position = held({})
    expect(Object.keys(evaluatePayoffLayers(position, evaluatePayoff(position).spx, ['second']))).toEqual(['second'])
    expect(evaluatePayoffLayers(position, new Float64Array([6000]), [])).toEqual({})
  })

  it('are zero for a layer that the hedge does not hold', () => {
    const position = held({ vix: 12 })
    const { third } = evaluatePayoffLayers(position, evaluatePayoff(position).spx, ['third'])
    expect(third?.expiry.every((profit) => profit === 0)).toBe(true)
  })
})

describe('a payoff over a range', () => {
  const position = held({})
  const wide = evaluatePayoff(position, { from: 4000, to: 8000 })

  it('spans it, with a point on each strike inside it and as many levels as ever', () => {
    expect([wide.spx[0], wide.spx.at(-1), wide.spx.length]).toEqual([4000, 8000, evaluatePayoff(position).spx.length])
    for (const strike of [6250, 6300, 7350, 7400]) expect(wide.spx).toContain(strike)
    const narrow = evaluatePayoff(position, { from: 6800, to: 7100 })
    expect([narrow.spx[0], narrow.spx.at(-1)]).toEqual([6800, 7100])
  })

  it('says the same at a level as the payoff at rest', () => {
    const rest = evaluatePayoff(position)
    const at = (payoff: typeof rest, strike: number) => payoff.expiry.net[payoff.spx.indexOf(strike)]
    for (const strike of [6300, 7350]) expect(at(wide, strike)).toBeCloseTo(at(rest, strike) ?? Number.NaN, 6)
  })
})

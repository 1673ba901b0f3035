import { describe, expect, it } from 'vitest'
import { evaluateSweep, sweepAnchor } from '../../../src/engine/index.ts'
import { playbooks } from '../../../src/engine/methodology/playbooks/registry.ts'
import { scenario } from '../../support/opening.ts'

const ids = Object.keys(playbooks) as (keyof typeof playbooks)[]
const LEVELS = [10, 17, 21, 23, 23.5, 25, 29.5, 34]

describe('sweepAnchor', () => {
  it.each(ids)('two levels of VIX with one anchor have one sweep under %s', (playbook) => {
    const own = { playbook, customFirstQuantity: 3, lastZone: 'third', adDivergence: 'on', rsiVix: 80 } as const
    const sweeps = new Map<string, ReturnType<typeof evaluateSweep>>()
    for (const vix of LEVELS) {
      const inputs = scenario({ ...own, vix })
      const sweep = evaluateSweep(inputs)
      const anchor = sweepAnchor(inputs)
      expect(sweep, `VIX ${vix}`).toEqual(sweeps.get(anchor) ?? sweep)
      sweeps.set(anchor, sweep)
    }
    if (playbook !== 'rb') expect(sweeps.size).toBe(1)
  })

  it('parts today’s VIX of 21 and 25 under RB, whose sweeps differ between 22 and 24 (RB-13)', () => {
    const [below, above] = [21, 25].map((vix) => scenario({ playbook: 'rb', vix, rounding: 'fractional' }))
    expect(sweepAnchor(below)).not.toBe(sweepAnchor(above))
    const [up, down] = [below, above].map(evaluateSweep)
    const at = (vix: number) => up.vix.indexOf(vix)
    expect(up.layers.second[at(23)]).toBe(0)
    expect(down.layers.second[at(23)]).toBeGreaterThan(0)
    for (const vix of [20, 26, 40]) expect(down.layers.second[at(vix)]).toBe(up.layers.second[at(vix)])
  })
})

import { describe, expect, it } from 'vitest'
import { evaluateSweep } from '../../../src/engine/index.ts'
import { defaultScenario } from '../../../src/scenario/defaultScenario.ts'
import type { Scenario } from '../../../src/scenario/parameters.ts'
import { layerZones, zonesSentence } from '../../../src/ui/strip/layerZones.ts'

const zonesOf = (patch: Partial<Scenario>) => layerZones(evaluateSweep({ ...defaultScenario, ...patch }))

describe('the layers along VIX', () => {
  it('RN: the second joins at 15, the third at 25', () => {
    const zones = zonesOf({ playbook: 'rn' })
    expect(zones.map(({ layer, state }) => `${layer} ${state}`)).toEqual([
      'first engaged',
      'second engaged',
      'third engaged',
    ])
    expect(zones.map(({ from }) => Math.round(from))).toEqual([9, 15, 25])
    expect(zones.map(({ to }) => to)).toEqual([90, 90, 90])
  })

  it('RB: the first is to be assessed in its zone and engaged beyond', () => {
    const first = zonesOf({ playbook: 'rb' }).filter(({ layer }) => layer === 'first')
    expect(first.map(({ state, from }) => [state, Math.round(from)])).toEqual([
      ['assess', 17],
      ['engaged', 24],
    ])
  })

  it('HR: none up to 16', () => {
    expect(Math.min(...zonesOf({ playbook: 'hr' }).map(({ from }) => Math.round(from)))).toBe(16)
  })

  it('are said in a sentence, those that are off too', () => {
    expect(zonesSentence(zonesOf({ playbook: 'none' }))).toBe(
      'First layer: off at every VIX. Second layer: off at every VIX. Third layer: off at every VIX.',
    )
    expect(zonesSentence(zonesOf({ playbook: 'rb' }))).toMatch(
      /^First layer: to be assessed from VIX 17 to 24; First layer: engaged from VIX 24 to 90\./,
    )
  })
})

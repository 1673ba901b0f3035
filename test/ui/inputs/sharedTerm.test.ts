import { describe, expect, it } from 'vitest'
import { evaluatePosition } from '../../../src/engine/index.ts'
import { parameters, type Scenario } from '../../../src/scenario/parameters.ts'
import { sharedTerm } from '../../../src/ui/inputs/sharedTerm.ts'
import { scenario } from '../../support/opening.ts'

/** So far apart that each leads to another month. */
const TENORS = { shortTenorDays: 20, middleTenorDays: 80, longTenorDays: 140 } as const

/** What a Custom first layer of 10 contracts holds, its nearest leg. */
function nearestLeg(changes: Partial<Scenario>) {
  const { book } = evaluatePosition(scenario({ playbook: 'custom', customFirstQuantity: 10, ...TENORS, ...changes }))
  const days = book.legs.filter(({ leg }) => leg.layer === 'first').flatMap((leg) => leg.days ?? [])
  return days.length > 0 ? Math.min(...days) : null
}

describe('what an empty tenor is shown to stand for', () => {
  it.each(parameters.customFirst.options.map(({ value }) => value))('leads %s to the month it has', (customFirst) => {
    const shared = sharedTerm('customFirstDays', scenario({ ...TENORS, customFirst }))
    expect(nearestLeg({ customFirst, customFirstDays: shared })).toBe(nearestLeg({ customFirst }))
  })
})

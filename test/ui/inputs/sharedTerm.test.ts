import { describe, expect, it } from 'vitest'
import { evaluatePosition } from '../../../src/engine/index.ts'
import { parameters, type Scenario } from '../../../src/scenario/parameters.ts'
import { layerRows } from '../../../src/ui/inputs/layerTerms.ts'
import { sharedTerm } from '../../../src/ui/inputs/sharedTerm.ts'
import { scenario } from '../../support/opening.ts'

/** So far apart that each leads to another month. */
const TENORS = { shortTenorDays: 20, middleTenorDays: 80, longTenorDays: 140 } as const
const MONEYNESS = { callMoneyness: 1.3 } as const

const instruments = parameters.customFirst.options.map(({ value }) => value)

/** The legs of a Custom first layer of 10 contracts. */
function legs(changes: Partial<Scenario>) {
  const inputs = scenario({ playbook: 'custom', customFirstQuantity: 10, ...TENORS, ...MONEYNESS, ...changes })
  return evaluatePosition(inputs).book.legs.filter(({ leg }) => leg.layer === 'first')
}

/** Days to settlement of the nearest leg. */
const nearestDays = (changes: Partial<Scenario>): number => Math.min(...legs(changes).flatMap(({ days }) => days ?? []))

const strikes = (changes: Partial<Scenario>) =>
  legs(changes).map(({ leg: { contract } }) => ('strike' in contract ? contract.strike : null))

const rowsOf = (customFirst: Scenario['customFirst']) => layerRows(scenario({ customFirst }), 'First')

describe('what an empty tenor is shown to stand for', () => {
  it.each(instruments.filter((id) => rowsOf(id).includes('customFirstDays')))('leads %s to the month it has', (id) => {
    const shared = sharedTerm('customFirstDays', scenario({ ...TENORS, customFirst: id }))
    const [typed, empty] = [{ customFirst: id, customFirstDays: shared }, { customFirst: id }]
    expect(nearestDays(empty)).toBeLessThan(Number.POSITIVE_INFINITY)
    expect(nearestDays(typed)).toBe(nearestDays(empty))
  })

  it('is nothing where the instrument has no month', () => {
    expect(sharedTerm('customFirstDays', scenario({ customFirst: 'leveragedEtp' }))).toBeNaN()
    expect(rowsOf('leveragedEtp')).not.toContain('customFirstDays')
  })
})

describe('what an empty strike is shown to stand for', () => {
  it.each(instruments.filter((id) => rowsOf(id).includes('customFirstStrike')))(
    'leads %s to the strikes it has',
    (id) => {
      const shared = sharedTerm('customFirstStrike', scenario({ ...MONEYNESS, customFirst: id }))
      expect(shared).toBe(MONEYNESS.callMoneyness)
      expect(strikes({ customFirst: id, customFirstStrike: shared })).toEqual(strikes({ customFirst: id }))
    },
  )
})

import { describe, expect, it } from 'vitest'
import { layerOf, sizedWith } from '../../support/sizing.ts'

describe('the Custom playbook', () => {
  const own = { playbook: 'custom', customFirst: 'vixFuture', customFirstQuantity: 2 } as const

  it('holds nothing until something is entered', () => {
    expect(sizedWith({ playbook: 'custom' })).toMatchObject({ layers: [], sizing: { costUsd: 0 } })
  })

  it('holds the quantities entered at every VIX', () => {
    for (const vix of [10, 17.44, 50]) {
      const sized = sizedWith({ ...own, vix, customThird: 'leveragedEtp', customThirdQuantity: 150 })
      expect(sized.layers.map(({ id, contracts, contractUnit }) => [id, contracts, contractUnit])).toEqual([
        ['first', 2, 'contracts'],
        ['third', 150, 'shares'],
      ])
      expect(layerOf(sized, 'first').legs).toMatchObject([{ contract: { kind: 'vixFuture' }, quantity: 2 }])
    }
  })

  it('rounds to whole contracts as all others, and follows the hedge scale', () => {
    expect(layerOf(sizedWith({ ...own, customFirstQuantity: 2.4 }), 'first').contracts).toBe(2)
    expect(layerOf(sizedWith({ ...own, customFirstQuantity: 2.4, rounding: 'fractional' }), 'first').contracts).toBe(
      2.4,
    )
    expect(layerOf(sizedWith({ ...own, hedgeScalePct: 150 }), 'first').contracts).toBe(3)
  })

  it('has no range, no budget and no rule', () => {
    const { plan, layers } = sizedWith(own)
    expect(plan).toMatchObject({ regime: null, place: null, budget: null })
    expect(layers[0].reasons).toEqual([])
  })

  it('says so where a month that is asked for is not listed', () => {
    const { layers } = sizedWith({
      ...own,
      customFirst: 'longCalendar',
      middleTenorDays: 240,
      longTenorDays: 240,
    })
    expect(layers[0]).toMatchObject({ contracts: 0, legs: [] })
    expect(layers[0].problem).toContain('No later VIX month')
  })
})

import { describe, expect, it } from 'vitest'
import { evaluatePosition } from '../../../src/engine/index.ts'
import type { Scenario } from '../../../src/scenario/parameters.ts'
import { scenario } from '../../support/opening.ts'
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

  describe('with terms of a layer’s own', () => {
    const names = (changes: Partial<Scenario>) => {
      const { book } = evaluatePosition(scenario({ playbook: 'custom', ...changes }))
      return book.legs.filter(({ leg }) => leg.layer !== 'condor').map(({ leg, name }) => `${leg.layer} ${name}`)
    }
    const alike = {
      customFirst: 'nearVixCall',
      customFirstQuantity: 1,
      customSecond: 'nearVixCall',
      customSecondQuantity: 1,
      customThird: 'nearVixCall',
      customThirdQuantity: 1,
    } as const

    it('holds the same instrument in three months at three strikes, and shares what has none', () => {
      expect(names(alike)).toEqual([
        'first VIX 24 call 2026-03-18',
        'second VIX 24 call 2026-03-18',
        'third VIX 24 call 2026-03-18',
      ])
      expect(names({ ...alike, customSecondDays: 75, customSecondStrike: 1.5, customThirdDays: 20 })).toEqual([
        'first VIX 24 call 2026-03-18',
        'second VIX 31 call 2026-04-15',
        'third VIX 23 call 2026-02-18',
      ])
      expect(names({ ...alike, callMoneyness: 1, customSecondStrike: 1.5 })).toEqual([
        'first VIX 20 call 2026-03-18',
        'second VIX 30 call 2026-03-18',
        'third VIX 20 call 2026-03-18',
      ])
    })

    it.each(['nearVixCall', 'middleVixCall', 'longVixCall', 'vixFuture', 'spxPutSpread', 'varianceSwap'] as const)(
      'takes any month for any instrument: %s',
      (customFirst) => {
        const [held = ''] = names({ customFirst, customFirstQuantity: 1, customFirstDays: 100 })
        expect(held).toMatch(/2026-05-/)
      },
    )

    it('takes the nearer month of a calendar or diagonal, and the next one for the later', () => {
      for (const customFirst of ['middleCalendar', 'longCalendar', 'vixDiagonal'] as const) {
        const held = names({ customFirst, customFirstQuantity: 1, customFirstDays: 45 }).join(' ')
        expect([...held.matchAll(/2026-\d\d-\d\d/g)].map(String).sort()).toEqual(['2026-03-18', '2026-04-15'])
      }
    })

    it('changes nothing of an ETP, and nothing under another playbook', () => {
      const etp = { customFirst: 'leveragedEtp', customFirstQuantity: 100 } as const
      expect(names({ ...etp, customFirstDays: 200, customFirstStrike: 2 })).toEqual(names(etp))
      const legs = (changes: Partial<Scenario>) => evaluatePosition(scenario(changes)).book.legs
      expect(legs({ customFirstDays: 200, customFirstStrike: 2 })).toEqual(legs({}))
    })
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

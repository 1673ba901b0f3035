import { describe, expect, it } from 'vitest'
import { bookValue } from '../../../src/engine/book/valueBook.ts'
import { playbooks } from '../../../src/engine/methodology/playbooks/registry.ts'
import type { Scenario } from '../../../src/scenario/parameters.ts'
import { layerOf, sizedWith } from '../../support/sizing.ts'

const added: Partial<Scenario> = { addedNearCalls: 3, addedFutures: 2, addedLongCalls: 5 }
const ids = Object.keys(playbooks) as (keyof typeof playbooks)[]

describe('positions added beside a playbook', () => {
  it.each(ids)('join the first and the third layer under %s, whose own contracts stay', (playbook) => {
    const own = { customFirstQuantity: 4, customSecondQuantity: 1 }
    const [without, sized] = [sizedWith({ playbook, ...own }), sizedWith({ playbook, ...own, ...added })]
    expect(layerOf(sized, 'first').added.map(({ contracts }) => contracts)).toEqual([3, 2])
    expect(layerOf(sized, 'third').added.map(({ contracts }) => contracts)).toEqual([5])
    for (const { id, contracts, achieved, legs } of without.layers) {
      expect(layerOf(sized, id)).toMatchObject({ contracts, achieved })
      expect(layerOf(sized, id).legs.slice(0, legs.length)).toEqual(legs)
    }
  })

  it.each(ids)('leave the layers of %s in order, each once', (playbook) => {
    const order = sizedWith({ playbook, customSecondQuantity: 1, ...added }).layers.map(({ id }) => id)
    expect(order).toEqual((['first', 'second', 'third'] as const).filter((id) => order.includes(id)))
    expect(order).toEqual(expect.arrayContaining(['first', 'third']))
  })

  it('are near VIX calls, VIX futures and longer-dated VIX calls of the general tenors', () => {
    const sized = sizedWith({ playbook: 'none', ...added })
    expect(layerOf(sized, 'first').legs).toMatchObject([
      { contract: { kind: 'vixOption', right: 'call', expiry: '2026-03-18' }, quantity: 3 },
      { contract: { kind: 'vixFuture', expiry: '2026-03-18' }, quantity: 2 },
    ])
    expect(layerOf(sized, 'third').legs).toMatchObject([
      { contract: { kind: 'vixOption', right: 'call', expiry: '2026-05-19' }, quantity: 5 },
    ])
  })

  it('are paid for with half the bid-ask width, and their exposure counts', () => {
    const [without, sized] = [{}, added].map((changes) => sizedWith({ playbook: 'rn', vixBidAsk: 0.2, ...changes }))
    const extra = sized.layers.flatMap((layer) => layer.added.flatMap(({ legs }) => legs))
    const spread = 0.1 * 100 * (3 + 5)
    expect(sized.sizing.costUsd - without.sizing.costUsd).toBeCloseTo(bookValue(extra, sized.market) + spread, 6)
    expect(layerOf(sized, 'first').exposure).toBeGreaterThan(layerOf(without, 'first').exposure)
  })

  it('stay whatever VIX does and whether or not the layer is engaged', () => {
    for (const vix of [10, 16, 40]) {
      const { layers } = sizedWith({ playbook: 'hr', vix, ...added })
      expect(layers.flatMap((layer) => layer.added.map(({ contracts }) => contracts))).toEqual([3, 2, 5])
    }
    const off = layerOf(sizedWith({ playbook: 'hr', vix: 14, ...added }), 'first')
    expect(off).toMatchObject({ state: 'off', contracts: 0, target: 0 })
    expect(off.legs).toHaveLength(2)
  })

  it('are not scaled with the hedge', () => {
    const { layers } = sizedWith({ playbook: 'rn', hedgeScalePct: 0, ...added })
    expect(layers.flatMap(({ legs }) => legs.map(({ quantity }) => quantity))).toEqual([3, 2, 5])
  })
})

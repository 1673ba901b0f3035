import { describe, expect, it } from 'vitest'
import { entryCredit } from '../../../src/engine/book/condorEntry.ts'
import { evaluatePayoff, evaluatePosition } from '../../../src/engine/index.ts'
import { scenario } from '../../support/opening.ts'

const byModel = { credit: null, legPrices: [null, null, null, null], date: '2026-01-30', bidAsk: 0 }
const mids = [27, 30, 11, 7]

describe('credit of a condor', () => {
  it('is sold body less bought wings at mid', () => {
    expect(entryCredit(byModel, mids)).toEqual({ credit: 7, source: 'model', modelCredit: 7 })
  })

  it('pays half the width on each of four legs', () => {
    expect(entryCredit({ ...byModel, bidAsk: 0.4 }, mids).credit).toBeCloseTo(7 - 4 * 0.2, 12)
  })

  it('as typed keeps the model’s beside it', () => {
    expect(entryCredit({ ...byModel, credit: 6.5 }, mids)).toEqual({ credit: 6.5, source: 'typed', modelCredit: 7 })
  })

  it('leg prices come before a typed credit, the model standing in for the rest', () => {
    const entry = { ...byModel, credit: 6.5, legPrices: [null, 32, null, null] }
    expect(entryCredit(entry, mids)).toEqual({ credit: 9, source: 'legs', modelCredit: 7 })
  })
})

describe('a typed credit', () => {
  const typed = evaluatePosition(scenario({ credit: 9 }))
  const model = evaluatePosition(scenario())

  it('moves max loss, break-evens and P&L since entry, and leaves the model credit visible', () => {
    expect(typed.condor.creditUsd).toBe(9000)
    expect(typed.condor.maxLossUsd).toBe(41_000)
    expect([typed.condor.lowerBreakEven, typed.condor.upperBreakEven]).toEqual([6291, 7359])
    expect(typed.condor.modelCreditPoints).toBeCloseTo(model.condor.creditPoints, 12)
    expect(typed.condor.profitSinceEntryUsd).toBeCloseTo(9000 - model.condor.creditUsd, 8)
  })

  it('lifts the payoff by what has been gained', () => {
    const [with9, without] = [typed, model].map((position) => evaluatePayoff(position).expiry.condor)
    with9.forEach((profit, i) => {
      expect(profit - without[i]).toBeCloseTo(9000 - model.condor.creditUsd, 6)
    })
  })
})

describe('other figures of the opening condor', () => {
  const { condor } = evaluatePosition(scenario())

  it('margins: the wider wing by Reg-T, less by portfolio', () => {
    expect(condor.regTMarginUsd).toBe(50_000)
    expect(condor.portfolioMarginUsd).toBeLessThan(50_000)
    expect(condor.portfolioMarginUsd).toBeGreaterThanOrEqual(1500)
  })

  it('out of the money all of its value is extrinsic', () => {
    expect(condor.extrinsicUsd).toBeCloseTo(condor.creditUsd, 8)
  })

  it('is likely to keep some of its credit', () => {
    expect(condor.probabilityOfProfit).toBeGreaterThan(0.75)
    expect(condor.probabilityOfProfit).toBeLessThan(0.9)
  })
})

describe('bid-ask of VIX options', () => {
  it('adds half the width of each option to the hedge’s cost', () => {
    const [wide, mid] = [0.1, 0].map((vixBidAsk) => evaluatePosition(scenario({ vixBidAsk })).sizing.layers[0])
    expect(wide.costUsd - mid.costUsd).toBeCloseTo((wide.contracts * 100 * 0.1) / 2, 6)
  })
})

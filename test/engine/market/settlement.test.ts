import { describe, expect, it } from 'vitest'
import { settlementOf } from '../../../src/engine/market/calendar/settlement.ts'
import type { Contract } from '../../../src/engine/product/leg.ts'

const spx = (expiry: string, settlement: 'AM' | 'PM'): Contract => ({
  kind: 'spxOption',
  right: 'put',
  strike: 6300,
  multiplier: 100,
  expiry,
  settlement,
})

describe('settlement of a contract', () => {
  it.each<readonly [string, Contract, 'AM' | 'PM', string | null]>([
    ['SPXW trades until it settles', spx('2026-03-20', 'PM'), 'PM', '2026-03-20'],
    ['SPX monthly trades until the day before', spx('2026-05-15', 'AM'), 'AM', '2026-05-14'],
    ['SPX monthly after a holiday', spx('2026-06-18', 'AM'), 'AM', '2026-06-17'],
    [
      'VIX option after a weekend with a holiday',
      { kind: 'vixOption', right: 'call', strike: 30, multiplier: 100, expiry: '2027-01-19' },
      'AM',
      '2027-01-15',
    ],
    [
      'VIX future trades on the morning it settles',
      { kind: 'vixFuture', expiry: '2026-02-18', multiplier: 1000 },
      'AM',
      '2026-02-18',
    ],
    [
      'a variance swap is not traded on an exchange',
      { kind: 'varianceSwap', strikeVol: 18, vegaNotional: 1000, expiry: '2026-03-20', settlement: 'PM' },
      'PM',
      null,
    ],
  ])('%s', (_title, contract, time, lastTradingDay) => {
    const date = 'expiry' in contract ? contract.expiry : ''
    expect(settlementOf(contract)).toEqual({ date, time, lastTradingDay })
  })

  it('an ETP has none', () => {
    expect(settlementOf({ kind: 'volatilityEtp', leverage: 1, fee: 0.0089 })).toBeNull()
  })
})

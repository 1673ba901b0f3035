import type { LaterReason } from './implementation.ts'
import type { RuleId } from './ruleIds.ts'

/** Rules that wait for the later part of the program as a whole. Empty in the end. */
export const laterRules = {
  'HR-12': { list: 'economics', what: 'IRR and price to cash flow of the volatility book' },
  'RN-9': { list: 'economics', what: 'WACC of the capital tied up in hedges' },
  'RN-15': { list: 'economics', what: 'synthetic dividend and Gordon value of the premium' },
  'RN-16': { list: 'episodes', what: 'replay of the layers through market episodes' },
  'TT-3': { list: 'solvers', what: 'solvers 3 and 6: target IRR and best mix of layers' },
  'TT-8': { list: 'economics', what: 'quick ratio of the account; the holdings’ ratio in the journal' },
  'TT-9': { list: 'economics', what: 'equity risk premium by earnings yield and by dividend discount' },
  'TT-11': { list: 'episodes', what: 'stress of each layer against 2018, 2020 and 2022' },
  'BW-9': { list: 'economics', what: 'blended WACC of the hedge, and solver 3: target IRR' },
  'RB-11': { list: 'journal', what: 'decision journal with export' },
} as const satisfies Partial<Record<RuleId, LaterReason>>

/** Rules that are carried out but for a part. Empty in the end. */
export const laterParts = {
  'HR-4': { list: 'signals from a file', what: 'MACD computed from a series of closes' },
  'HR-14': { list: 'economics', what: 'parity figures of conversion and reversal' },
  'RN-6': { list: 'economics', what: 'IRR with and without the hedge' },
  'RN-13': { list: 'signals from a file', what: 'RSI computed from a series of closes' },
  'RN-14': { list: 'economics', what: 'parity figures of conversion and reversal' },
  'TT-7': { list: 'economics', what: 'parity figures as points and as an implied rate' },
  'TT-12': { list: 'signals from a file', what: 'MACD and RSI computed from a series of closes' },
  'BW-5': { list: 'signals from a file', what: 'MACD of VVIX/VIX computed from two series of closes' },
  'BW-10': { list: 'solvers', what: 'solver 2, target net vega, and the parity figure' },
  'BW-11': { list: 'solvers', what: 'solver 4, cover, for any loss and any fall' },
  'RB-5': { list: 'journal', what: 'liquidity proxies and price to cash flow of the indices as journal lines' },
  'RB-6': { list: 'economics', what: 'IRR against the risk-free rate by CAPM, and the parity figures' },
} as const satisfies Partial<Record<RuleId, LaterReason>>

export type LaterRuleId = keyof typeof laterRules

export const isLaterRule = (id: RuleId): id is LaterRuleId => id in laterRules

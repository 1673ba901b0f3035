import type { accountParameters } from '../parameters/account.ts'
import { ours, type TextsOf } from './text.ts'

export const accountTexts: TextsOf<typeof accountParameters> = {
  capitalUsd: {
    help: 'All capital of the account. Limits of one complex and one layer are shares of it.',
    source: ours('An example account, so that the limits can be seen'),
  },
  riskCapitalUsd: {
    help: 'The part of the capital that may be put at risk; HR-11 and RB-8 take shares of it. Not given: all of it.',
    source: ours('The sources do not say what part of the capital is at risk'),
  },
  portfolioBeta: {
    help: 'Beta to the S&P 500 of what else the account holds, hedge excluded. TT multiplies its budget by it.',
    source: ours('Moves with the market until you say otherwise'),
  },
  thetaFloorUsd: {
    help: 'The least net theta wanted. The solver finds the largest hedge that keeps it.',
    source: ours('Time works for the book, or at least not against it'),
  },
  futureMarginPct: {
    help: 'What is deposited for a VIX future, as a share of its price × 1,000 USD. Exchanges and brokers set it and change it.',
    source: ours('A round number; take your broker’s'),
  },
  uncoveredMarginPct: {
    help: 'What is deposited for a short option that nothing of the same settlement covers, such as the near leg of a VIX calendar, as a share of its future × multiplier.',
    source: ours('A round number; take your broker’s'),
  },
}

import { autoNumber, number } from '../parameterKinds.ts'

const example = { kind: 'ours', text: 'An example account, so that the limits can be seen' } as const

/** What the limits of the method are measured against. */
export const accountParameters = {
  capitalUsd: number({
    link: 'cap',
    label: 'Portfolio capital',
    help: 'All capital of the account. Limits of one complex and one layer are shares of it.',
    group: 'account',
    unit: 'USD',
    min: 0,
    max: 10_000_000_000,
    step: 10_000,
    default: 2_000_000,
    source: example,
  }),
  riskCapitalUsd: autoNumber({
    link: 'rcap',
    label: 'Risk capital of the portfolio',
    help: 'The part of the capital that may be put at risk; HR-11 and RB-8 take shares of it. Not given: all of it.',
    group: 'account',
    unit: 'USD',
    min: 0,
    max: 10_000_000_000,
    step: 10_000,
    default: null,
    autoLabel: 'all capital',
    source: { kind: 'ours', text: 'The sources do not say what part of the capital is at risk' },
  }),
  portfolioBeta: number({
    link: 'beta',
    label: 'Beta of other holdings',
    help: 'Beta to the S&P 500 of what else the account holds, hedge excluded. TT multiplies its budget by it.',
    group: 'account',
    unit: '',
    min: -2,
    max: 4,
    step: 0.05,
    default: 1,
    source: { kind: 'ours', text: 'Moves with the market until you say otherwise' },
  }),
  thetaFloorUsd: number({
    link: 'floor',
    label: 'Theta floor',
    help: 'The least net theta wanted. The solver finds the largest hedge that keeps it.',
    group: 'account',
    unit: 'USD/day',
    min: -100_000,
    max: 100_000,
    step: 10,
    default: 0,
    source: { kind: 'ours', text: 'Time works for the book, or at least not against it' },
  }),
}

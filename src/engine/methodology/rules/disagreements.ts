import type { RuleId, SourceKey } from './ruleIds.ts'

export type DisagreementId = `C${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10}`

/** What one source says on a matter. */
export interface SourcePosition {
  readonly source: SourceKey
  /** Its rules on the matter; empty where only its prose says so. */
  readonly rules: readonly RuleId[]
  readonly says: string
}

/** A matter on which the sources differ, with each other or within one. */
export interface Disagreement {
  readonly id: DisagreementId
  readonly matter: string
  readonly positions: readonly SourcePosition[]
  /** What the program does: it shows the difference and takes no side silently. */
  readonly program: string
}

export const disagreements: readonly Disagreement[] = [
  {
    id: 'C1',
    matter: 'Where elevated volatility starts',
    positions: [
      { source: 'HR', rules: ['HR-1', 'HR-5'], says: 'Above VIX 16.' },
      { source: 'RN', rules: ['RN-2', 'RN-3', 'RN-4'], says: 'At 15, and again above 25.' },
      { source: 'RB', rules: ['RB-1', 'RB-5', 'RB-6'], says: 'In zones: 17 to 22, 24 to 29, 30 and above.' },
    ],
    program: 'Each playbook uses the levels of its own source; the strip draws the bands of the playbook in force.',
  },
  {
    id: 'C2',
    matter: 'Strikes in the first zone',
    positions: [
      { source: 'HR', rules: ['HR-5'], says: 'Further out by 15 to 25 points.' },
      { source: 'RB', rules: ['RB-2'], says: 'Roll the short strikes wider when momentum grows and breadth diverges.' },
      {
        source: 'RB',
        rules: ['RB-3'],
        says: 'Tighten the short strikes by 15 to 25 points when correlations tighten.',
      },
    ],
    program: 'Both directions are offered, each with its effect on theta, vega, maximum loss and cost.',
  },
  {
    id: 'C3',
    matter: 'Size in a calm market',
    positions: [
      { source: 'RN', rules: ['RN-1'], says: 'The classic rule: 10 % of notional.' },
      { source: 'RN', rules: ['RN-2'], says: 'Its own regime rule: 6 to 8 % below VIX 15.' },
    ],
    program: 'The RN playbook uses its regime rule; the 10 % rule is drawn beside it and is a playbook of its own.',
  },
  {
    id: 'C4',
    matter: 'What the size is taken of',
    positions: [
      { source: 'HR', rules: ['HR-1'], says: 'Units per unit of short-strike delta.' },
      { source: 'RN', rules: ['RN-1', 'RN-2', 'RN-3', 'RN-4'], says: 'A percentage of the condor’s notional.' },
      { source: 'TT', rules: ['TT-1', 'TT-3'], says: 'Shares of risk capital, never a fixed percentage of notional.' },
      { source: 'BW', rules: ['BW-10', 'BW-11'], says: 'A match of vega, and a cover of loss.' },
    ],
    program: 'Each playbook sizes in the basis of its source; side by side they are shown in the same measures.',
  },
  {
    id: 'C5',
    matter: 'The cap on risk',
    positions: [
      { source: 'HR', rules: ['HR-11'], says: '2 to 3 % of portfolio risk capital per complex.' },
      { source: 'BW', rules: ['BW-13'], says: '2.5 % of portfolio capital per complex.' },
      { source: 'RB', rules: ['RB-8'], says: '2 to 3 % of portfolio risk per layer.' },
    ],
    program: 'Three checks, each under its own rule: they limit different things.',
  },
  {
    id: 'C6',
    matter: 'What a promoter does',
    positions: [
      { source: 'HR', rules: ['HR-10'], says: 'Chases yield and ignores the cost of capital: less hedge.' },
      { source: 'RN', rules: ['RN-8'], says: 'Pays less for hedges: less hedge.' },
      { source: 'TT', rules: ['TT-10'], says: 'Takes more VIX notional: more hedge.' },
      { source: 'BW', rules: [], says: 'Puts yield before the control of risk: less hedge.' },
      { source: 'RB', rules: [], says: 'Chases headlines: neither more nor less.' },
    ],
    program:
      'The stance moves the place in a rule’s range in the direction of the source in force: −1 for HR, RN and BW, +1 for TT, 0 for RB.',
  },
  {
    id: 'C7',
    matter: 'What backwardation is',
    positions: [
      {
        source: 'BW',
        rules: [],
        says: 'In prose: near-term premium collapses while the longer end stays up. That is the shape of contango after a spike.',
      },
      {
        source: 'BW',
        rules: ['BW-1', 'BW-14'],
        says: 'By its own measure: the front above the next month, M1 − M2 beyond 3.',
      },
    ],
    program: 'The standard meaning, front above back, which is also the source’s own measure.',
  },
  {
    id: 'C8',
    matter: 'End of the second zone',
    positions: [{ source: 'RB', rules: ['RB-5'], says: '24 to 28 in one place, 24 to 29 in another.' }],
    program: '24 to 29.',
  },
  {
    id: 'C9',
    matter: 'What 1.5 standard deviations apply to',
    positions: [
      { source: 'HR', rules: ['HR-6'], says: 'The break-evens.' },
      { source: 'BW', rules: ['BW-8'], says: 'The short strikes.' },
    ],
    program:
      'Both distances are shown on both sides. With the skew of SPX a 10-delta call lies near 1.1 standard deviations, so the rule asks for calls well below 10 delta.',
  },
  {
    id: 'C10',
    matter: 'How big the hedge is',
    positions: [
      { source: 'HR', rules: ['HR-1', 'HR-8'], says: 'By ratio and by spreads per condor: usually the smallest.' },
      { source: 'HR', rules: ['HR-3'], says: 'By shares of vega: about the size of TT and BW.' },
      { source: 'TT', rules: ['TT-1'], says: 'By shares of risk capital: between the others.' },
      { source: 'BW', rules: ['BW-10', 'BW-11'], says: 'By vega and cover: between the others.' },
      {
        source: 'RN',
        rules: ['RN-3', 'RN-4'],
        says: 'By notional: usually the largest; from its moderate regime on it can turn net theta negative by itself.',
      },
    ],
    program:
      'Taken at face value the sizes differ by large multiples on the same condor. The side-by-side table computes them for the scenario on the screen; no figure of it is typed.',
  },
]

import type { SourceKey } from './ruleIds.ts'

/** One article the rules are taken from, as far as it says who wrote it and when. */
export interface SourceArticle {
  /** Title as published, for citation; it is the question the article answers. */
  readonly title: string
  readonly author: string | null
  /** ISO date, where the article carries one. */
  readonly date: string | null
}

const TEAM = 'VixShield Research Team'

export const sources: Readonly<Record<SourceKey, SourceArticle>> = {
  HR: {
    title:
      'What hedge ratios are you guys using with ALVH above VIX 16? Mine keeps flipping net theta negative - sizing advice?',
    author: null,
    date: null,
  },
  RN: {
    title:
      'ALVH hedge layers across all VIX regimes on a set-and-forget daily IC - how do you size that hedge vs the 10% notional rule?',
    author: null,
    date: null,
  },
  TT: {
    title: 'Anyone combining ALVH hedging with Clark’s Temporal Theta approach? How are you sizing the VIX layers?',
    author: TEAM,
    date: '2026-05-08',
  },
  BW: {
    title:
      'Anyone using ALVH layering on SPX iron condors in backwardation? How do you size the calendar overlay vs tail VIX hedge?',
    author: TEAM,
    date: '2026-05-11',
  },
  RB: {
    title: 'How do you guys handle ALVH rebalancing? Do you adjust at VIX 17-22 or wait for higher layers?',
    author: null,
    date: null,
  },
}

/** Where all five articles appeared. */
export const PUBLICATION = '“Ask VixShield”, vixshield.com'

/** The work all five name as their basis. */
export const BASIS = 'SPX Mastery by Russell Clark'

export const INDEPENDENCE =
  'This program is independent of VixShield and of the author of SPX Mastery. Their names only say where a rule comes from.'

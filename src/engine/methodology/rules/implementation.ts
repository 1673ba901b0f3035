/** What the later part of the program brings. */
export type LaterTopic = 'economics' | 'solvers' | 'signals from a file' | 'journal' | 'episodes'

export interface LaterReason {
  readonly list: LaterTopic
  /** What is to come. */
  readonly what: string
}

/** Where a rule is carried out. `module` is a path below src. */
export type Implementation =
  | { readonly kind: 'code'; readonly module: string }
  | { readonly kind: 'context' }
  | ({ readonly kind: 'later' } & LaterReason)

/** Where a default or a range comes from; `ours` marks a decision of this project that a user may change. */
export interface Provenance {
  readonly kind: 'stated' | 'measured' | 'ours'
  readonly text: string
}

/** What a reader may want to know of a parameter beside its name. */
export interface ParameterText {
  readonly help: string
  readonly source: Provenance
}

/** A text for every parameter of a table, none missing and none too many. */
export type TextsOf<Table> = { readonly [Key in keyof Table]: ParameterText }

export const stated = (text: string): Provenance => ({ kind: 'stated', text })
export const measured = (text: string): Provenance => ({ kind: 'measured', text })
export const ours = (text: string): Provenance => ({ kind: 'ours', text })

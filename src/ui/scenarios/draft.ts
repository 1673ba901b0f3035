/** Name and note as typed for the scenario on the screen; they stay when the dialog closes. */
export interface Draft {
  readonly name: string
  readonly note: string
}

export const NO_DRAFT: Draft = { name: '', note: '' }

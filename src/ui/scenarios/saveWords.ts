import type { Outcome } from '../../store/savedScenarios.ts'

/** What is said beside the Save button. */
export interface Word {
  readonly kind: 'none' | 'done' | 'problem' | 'taken' | 'unkept'
  readonly text: string
}

export const NO_WORD: Word = { kind: 'none', text: '' }

export function wordOf(outcome: Outcome, name: string): Word {
  if (outcome.ok) return { kind: 'done', text: `“${name}” is saved in this browser.` }
  switch (outcome.reason) {
    case 'nameTaken':
      return { kind: 'taken', text: `“${name}” is saved already. Put this scenario in its place?` }
    case 'gone':
      return { kind: 'problem', text: outcome.message }
    case 'unkept':
      return { kind: 'unkept', text: `${outcome.message} “${name}” was not saved: download it as a file instead.` }
  }
}

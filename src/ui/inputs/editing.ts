import type { ParameterKey, Scenario } from '../../scenario/parameters.ts'
import { readField } from '../../scenario/readField.ts'
import { type EditPhase, scenarioStore } from '../../store/scenarioStore.ts'
import { patchFor } from './shownValue.ts'

/** What came of an edit, as the row shows it. */
export interface Verdict {
  /** The sentence beside the field, or null when the edit was taken. */
  readonly problem: string | null
  /** Both meanings of an ambiguous number. */
  readonly readings: readonly number[]
  /** How the text was read, where that is worth saying. */
  readonly note: string | null
}

export const FINE: Verdict = { problem: null, readings: [], note: null }

/** Writes a value of one parameter into the scenario; an inconsistent one changes nothing and comes back as a sentence. */
export function writeValue(key: ParameterKey, value: Scenario[ParameterKey], phase: EditPhase): Verdict {
  const outcome = scenarioStore.getState().edit(patchFor(key, value), { phase })
  if (outcome.ok) return FINE
  const concerned = outcome.problems.find(({ keys }) => keys.includes(key)) ?? outcome.problems[0]
  return { ...FINE, problem: concerned?.message ?? 'This does not fit the other inputs.' }
}

/** Reads a field's text and, where it is a valid value, writes it. */
export function writeText(key: ParameterKey, text: string, phase: EditPhase): Verdict {
  const reading = readField(key, text)
  if (!reading.ok) return { problem: reading.message, readings: reading.readings ?? [], note: null }
  const verdict = writeValue(key, reading.value, phase)
  return verdict.problem === null ? { ...verdict, note: reading.note ?? null } : verdict
}

/** Ends a gesture: what was edited live is committed as it stands. */
export const commitEdits = (): void => {
  scenarioStore.getState().edit({}, { phase: 'commit' })
}

import { parseCurve } from '../../scenario/parseCurve.ts'
import { editShownMarket } from '../../scenario/rebase.ts'
import { lab } from '../../store/live.ts'
import { scenarioStore } from '../../store/scenarioStore.ts'

/** Writes a pasted line of eight prices; what is wrong with it comes back as a sentence, and nothing is changed. */
export function pasteCurve(text: string, field: HTMLElement): string | null {
  const parsed = parseCurve(text)
  if (!parsed.ok) return `${parsed.message} Nothing was changed.`
  // What was half typed there gives way to the line, and the field shows it.
  field.blur()
  const { scenario, edit } = scenarioStore.getState()
  const outcome = edit(editShownMarket(scenario, lab.position.get(), parsed.prices), { phase: 'commit' })
  return outcome.ok ? null : (outcome.problems[0]?.message ?? 'These prices do not fit the other inputs.')
}

import { type FormEvent, type KeyboardEvent, useEffect, useRef } from 'react'
import { type ParameterKey, parameterOf, type Scenario } from '../../scenario/parameters.ts'
import { parseNumber } from '../../scenario/parseNumber.ts'
import { readField } from '../../scenario/readField.ts'
import { lab } from '../../store/live.ts'
import { type EditPhase, scenarioStore } from '../../store/scenarioStore.ts'
import { useFollow, useNews } from '../live/useLive.ts'
import type { Turn } from '../live/viewing.ts'
import { commitEdits, FINE, type Verdict, writeText, writeValue } from './editing.ts'
import { fieldText, shownText, startNumber } from './shownValue.ts'
import { stepByKey } from './stepping.ts'
import { writeField } from './writeField.ts'

/** A pause this long after the last keystroke counts as having finished typing. Ours. */
const TYPING_PAUSE_MS = 500

/** What the user has typed and the field has not settled yet. */
interface Draft {
  readonly valid: boolean
  /** The parameter as the draft left it: when something else changes it, an invalid draft is out of date. */
  readonly stored: Scenario[ParameterKey]
  /** The scenario when typing began, as long as the field has not been left. */
  readonly before: Scenario | null
  readonly lastValidText: string | null
}

/**
 * The life of a number field. The text belongs to the person typing: from the first key until the field is left,
 * nothing rewrites it. A valid text edits the scenario at once; an invalid one leaves it alone, stays in the field and
 * carries its sentence until it is mended, made possible by another edit, or given up with Escape.
 * @param turn  when the field follows what others change
 */
export function useNumberDraft(key: ParameterKey, show: (verdict: Verdict) => void, turn: Turn) {
  const input = useRef<HTMLInputElement>(null)
  const draft = useRef<Draft | null>(null)
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(pause.current), [])

  const settle = () => {
    draft.current = null
    show(FINE)
    if (input.current) writeShown(input.current, key)
  }

  /** Shows a verdict on `text` and remembers the draft it leaves. */
  const judge = (text: string, verdict: Verdict, before: Scenario) => {
    const valid = verdict.problem === null
    const { lastValidText = null } = draft.current ?? {}
    if (!valid && lastValidText !== null && isBeginningOf(lastValidText, text)) {
      scenarioStore.getState().edit(before, { phase: 'live' })
    }
    const stored = scenarioStore.getState().scenario[key]
    draft.current = { valid, stored, before, lastValidText: valid ? text : lastValidText }
    show(verdict)
    return valid
  }

  const take = (text: string, phase: EditPhase): boolean => {
    const before = draft.current?.before ?? scenarioStore.getState().scenario
    return judge(text, writeText(key, text, phase), before)
  }

  const follow = () => {
    const element = input.current
    const pending = draft.current
    if (!element || (pending && element === document.activeElement)) return
    if (pending && !pending.valid && pending.stored === lab.scenario.get()[key]) return
    if (pending) settle()
    else writeShown(element, key)
  }
  useFollow([lab.position], follow, turn)

  // Another field may have made room for what was typed here; a scenario that was opened or undone has not.
  useNews([lab.settled], () => {
    const element = input.current
    if (!element || element === document.activeElement || !draft.current || draft.current.valid) return
    const { history, whole } = scenarioStore.getState().lastChange
    if (whole || history !== 'replace' || take(element.value, 'commit')) settle()
  })

  const onInput = (event: FormEvent<HTMLInputElement>) => {
    clearTimeout(pause.current)
    take(event.currentTarget.value, 'live')
    // After an invalid text too: it may have taken the beginning of a number back, and the axes have to settle on that.
    pause.current = setTimeout(commitEdits, TYPING_PAUSE_MS)
  }

  const finish = () => {
    clearTimeout(pause.current)
    if (!draft.current) return
    commitEdits()
    if (draft.current.valid) settle()
  }

  const onBlur = () => {
    finish()
    if (draft.current) draft.current = { ...draft.current, before: null, lastValidText: null }
  }

  const giveUp = () => {
    clearTimeout(pause.current)
    const before = draft.current?.before
    if (before) scenarioStore.getState().edit(before, { phase: 'commit' })
    settle()
  }

  const step = (event: KeyboardEvent<HTMLInputElement>) => {
    const parameter = parameterOf(key)
    if (parameter.kind !== 'number' && parameter.kind !== 'auto') return
    const reading = readField(key, event.currentTarget.value)
    const from = draft.current && reading.ok && typeof reading.value === 'number' ? reading.value : startNumber(key)
    const next = stepByKey(from, event, parameter)
    if (next === null || Number.isNaN(next)) return
    event.preventDefault()
    clearTimeout(pause.current)
    event.currentTarget.value = fieldText(next)
    const before = draft.current?.before ?? scenarioStore.getState().scenario
    judge(fieldText(next), writeValue(key, next, 'commit'), before)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Enter') finish()
    else if (event.key === 'Escape' && draft.current) {
      event.preventDefault()
      giveUp()
    } else if (!['ArrowLeft', 'ArrowRight'].includes(event.key)) step(event)
  }

  /** One of the two readings of an ambiguous number was chosen. */
  const choose = (value: number) => {
    if (input.current) input.current.value = fieldText(value)
    if (take(fieldText(value), 'commit')) input.current?.focus()
  }

  return { input, onInput, onBlur, onKeyDown, choose }
}

/** Most fields stay as they are while one value moves: what does not change is not written. */
function writeShown(element: HTMLInputElement, key: ParameterKey): void {
  const text = shownText(key)
  writeField(element, text)
}

/**
 * Whether an earlier text was only the way to a longer number: "740" on the way to "7400". When the number turns out
 * not to fit, its beginning was never meant and must not stay in the scenario.
 */
const isBeginningOf = (earlier: string, text: string): boolean => text.startsWith(earlier) && parseNumber(text).ok

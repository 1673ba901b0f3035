import { type FormEvent, type KeyboardEvent, useEffect, useRef } from 'react'
import { parseNumber } from '../../scenario/parseNumber.ts'
import {
  type DistanceUnit,
  distanceOf,
  plainDelta,
  type SoldStrike,
  strikeAtDistance,
} from '../../scenario/strikeUnits.ts'
import { lab } from '../../store/live.ts'
import { type EditPhase, scenarioStore } from '../../store/scenarioStore.ts'
import { commitEdits, FINE, type Verdict } from '../inputs/editing.ts'
import { stepByKey } from '../inputs/stepping.ts'
import { writeField } from '../inputs/writeField.ts'
import { useFollow } from '../live/useLive.ts'
import { distanceText, UNIT_RANGES, unitFields } from './distanceTexts.ts'

/** A pause this long after the last keystroke counts as having finished typing. Ours. */
const TYPING_PAUSE_MS = 500

interface Draft {
  readonly valid: boolean
  /** The strike before the typing began, and as the typing left it. */
  readonly before: number
  readonly left: number
}

/** Reads a distance and writes the strike it leads to; what cannot be done changes nothing and comes back in words. */
export function writeDistance(which: SoldStrike, unit: DistanceUnit, text: string, phase: EditPhase): Verdict {
  const parsed = parseNumber(text)
  if (!parsed.ok) return { problem: parsed.reason, readings: parsed.readings ?? [], note: null }
  const reading = strikeAtDistance(lab.position.get(), which, unit, parsed.value)
  if (!reading.ok) return { ...FINE, problem: reading.message }
  const outcome = scenarioStore.getState().edit({ [which]: reading.strike }, { phase })
  if (outcome.ok) return { ...FINE, note: parsed.note ?? null }
  return { ...FINE, problem: outcome.problems[0]?.message ?? 'This does not fit the other inputs.' }
}

const shownText = (which: SoldStrike, unit: DistanceUnit) =>
  distanceText(unit, distanceOf(lab.position.get(), which, unit))

/**
 * The life of a field that sets a sold strike by its distance. The text belongs to the person typing until the field is
 * left; then it shows where the strike on the grid really lies. An invalid text leaves the strike where it was before
 * the typing, stays in the field, and is given up with Escape or when something else moves the strike.
 */
export function useDistanceDraft(which: SoldStrike, unit: DistanceUnit, show: (verdict: Verdict) => void) {
  const input = useRef<HTMLInputElement>(null)
  const draft = useRef<Draft | null>(null)
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(pause.current), [])

  const stored = () => scenarioStore.getState().scenario[which]
  const putBack = (phase: EditPhase) => {
    if (draft.current) scenarioStore.getState().edit({ [which]: draft.current.before }, { phase })
  }

  const rest = () => {
    const text = shownText(which, unit)
    if (input.current) writeField(input.current, text)
  }

  const settle = () => {
    draft.current = null
    show(FINE)
    rest()
  }

  const take = (text: string, phase: EditPhase): boolean => {
    draft.current ??= { valid: true, before: stored(), left: stored() }
    const verdict = writeDistance(which, unit, text, phase)
    const valid = verdict.problem === null
    if (!valid) putBack('live')
    draft.current = { ...draft.current, valid, left: stored() }
    show(verdict)
    return valid
  }

  useFollow([lab.position], () => {
    const pending = draft.current
    if (!pending) rest()
    else if (input.current !== document.activeElement && (pending.valid || pending.left !== stored())) settle()
  })

  const finish = () => {
    clearTimeout(pause.current)
    if (!draft.current) return
    commitEdits()
    if (draft.current.valid) settle()
  }

  const onInput = (event: FormEvent<HTMLInputElement>) => {
    clearTimeout(pause.current)
    take(event.currentTarget.value, 'live')
    pause.current = setTimeout(commitEdits, TYPING_PAUSE_MS)
  }

  const giveUp = () => {
    clearTimeout(pause.current)
    putBack('commit')
    settle()
  }

  /** Puts a number into the field as if it had been typed. */
  const put = (value: number) => {
    clearTimeout(pause.current)
    if (input.current) input.current.value = String(value).replace('-', '−')
    return take(String(value), 'commit')
  }

  const step = (event: KeyboardEvent<HTMLInputElement>) => {
    const typed = draft.current ? parseNumber(event.currentTarget.value) : null
    const from = typed?.ok ? typed.value : distanceOf(lab.position.get(), which, unit)
    const next = stepByKey(unit === 'delta' ? plainDelta(from) : from, event, {
      ...UNIT_RANGES[unit],
      step: unitFields[unit].step,
    })
    if (next === null) return
    event.preventDefault()
    put(next)
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
    if (put(value)) input.current?.focus()
  }

  return { input, onInput, onBlur: finish, onKeyDown, choose }
}

import { useEffect } from 'react'
import { scenarioUndo } from '../../store/undo.ts'

const TEXT_FIELDS =
  'input:is([type="text"], [type="search"], [type="number"], :not([type])), textarea, [contenteditable]'

/** Keys with which a number field settles, gives up or steps what was typed: the browser's undo no longer knows its text. */
const ENDS_TYPING: ReadonlySet<string> = new Set(['Enter', 'Escape', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown'])

/** Ctrl or Cmd with Z, with Shift+Z, and Ctrl+Y: undo and redo of the scenario. */
export function useUndoKeys(): void {
  useEffect(() => {
    /** The text field that has been typed in since it got the focus: its undo is the browser's. */
    let typedIn: EventTarget | null = null
    const onInput = ({ target }: Event) => {
      typedIn = target
    }
    const forget = () => {
      typedIn = null
    }
    const onKeyDown = (event: KeyboardEvent) => {
      if (ENDS_TYPING.has(event.key)) forget()
      const act = actionOf(event)
      const { target } = event
      if (!act || event.defaultPrevented || !(target instanceof Element)) return
      if (target.closest('dialog:modal')) return
      const isTextField = target.matches(TEXT_FIELDS)
      if (isTextField && target === typedIn) return
      event.preventDefault()
      act()
      if (isTextField && target instanceof HTMLElement) reenter(target)
    }
    document.addEventListener('input', onInput)
    document.addEventListener('focusout', forget)
    document.addEventListener('keydown', onKeyDown)
    return () => {
      document.removeEventListener('input', onInput)
      document.removeEventListener('focusout', forget)
      document.removeEventListener('keydown', onKeyDown)
    }
  }, [])
}

/** A number field that arrow keys have stepped keeps its text while it has the focus: left, it shows the scenario again. */
function reenter(field: HTMLElement): void {
  field.blur()
  field.focus()
}

function actionOf(event: KeyboardEvent): (() => void) | null {
  if (event.altKey || (!event.ctrlKey && !event.metaKey)) return null
  const letter = letterOf(event)
  if (letter === 'z') return event.shiftKey ? scenarioUndo.redo : scenarioUndo.undo
  // Cmd+Y is the browser's own.
  return letter === 'y' && event.ctrlKey && !event.shiftKey ? scenarioUndo.redo : null
}

/** The Latin letter of a key; in other scripts the one in its place on a common keyboard. */
const letterOf = ({ key, code }: KeyboardEvent) => (/^[a-z]$/i.test(key) ? key : code.replace('Key', '')).toLowerCase()

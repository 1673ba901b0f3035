import { useRef, useState } from 'react'
import { type ParameterKey, parameterOf, type Scenario } from '../../scenario/parameters.ts'
import { changedInputs, putBack, type Refusal } from '../../store/base.ts'
import { lab } from '../../store/live.ts'
import { useIsReadOnly } from '../inputs/useIsLocked.ts'
import { LiveText } from '../live/LiveText.tsx'
import { useLiveValue } from '../live/useLive.ts'
import styles from './compare.module.css'
import { changeText, unitText, valueText } from './inputTexts.ts'

/** More chips than this are counted until someone asks for them. Ours. */
const MOST_SHOWN = 6

interface ChipsProps {
  readonly base: Scenario
  readonly onRefusal: (refusal: Refusal) => void
}

/** One chip for each input that is another than the base's; each can be put back by itself. */
export function Chips({ base, onRefusal }: ChipsProps) {
  // The set of chips renders; what stands in them follows the finger without.
  const changed = useLiveValue(lab.scenario, (scenario) => changedInputs(scenario, base).join(' '))
  const keys = changed === '' ? [] : (changed.split(' ') as ParameterKey[])
  const [isOpen, setIsOpen] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  if (keys.length === 0) return <p className={styles.quiet}>No input differs from the base.</p>

  const rest = keys.length - MOST_SHOWN
  const putOneBack = (key: ParameterKey) => {
    const at = keys.indexOf(key)
    const refusal = putBack(key)
    onRefusal(refusal)
    if (refusal !== null) return
    // The chip goes in the next frame: the focus goes on to a neighbour before, or stays in the row.
    const buttons = list.current?.querySelectorAll('button') ?? []
    const next = buttons[at + 1] ?? buttons[at - 1] ?? document.querySelector<HTMLElement>('[data-base-action]')
    next?.focus()
  }
  return (
    <ul
      ref={list}
      className={isOpen ? styles.chips : `fades ${styles.chips}`}
      data-open={isOpen}
      aria-label="Changed against the base"
    >
      {keys.slice(0, isOpen ? keys.length : MOST_SHOWN).map((key) => (
        <Chip key={key} name={key} base={base} onPutBack={() => putOneBack(key)} />
      ))}
      {rest > 0 && (
        <li>
          <button type="button" className={styles.more} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
            {isOpen ? 'fewer' : `+${rest} more`}
          </button>
        </li>
      )}
    </ul>
  )
}

interface ChipProps {
  readonly name: ParameterKey
  readonly base: Scenario
  readonly onPutBack: () => void
}

function Chip({ name, base, onPutBack }: ChipProps) {
  const { label } = parameterOf(name)
  const isReadOnly = useIsReadOnly()
  const words = `Put ${label} back to ${valueText(name, base[name])} ${unitText(name)}`.trim()
  return (
    <li className={styles.chip}>
      <span className={styles.chipName}>{label}</span>
      <LiveText sources={['scenario']} text={() => changeText(name, base, lab.scenario.get())} />
      {isReadOnly ? null : (
        <button type="button" aria-label={words} title={words} onClick={onPutBack}>
          ↺
        </button>
      )}
    </li>
  )
}

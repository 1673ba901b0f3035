import { useEffect, useRef } from 'react'
import { lab } from '../../store/live.ts'
import type { EditPhase } from '../../store/scenarioStore.ts'
import { stepByKey } from '../inputs/stepping.ts'
import { useIsReadOnly } from '../inputs/useIsLocked.ts'
import { useFollow } from './useLive.ts'
import { spoken } from './viewing.ts'

interface LiveRangeProps {
  readonly label: string
  readonly min: number
  readonly max: number
  readonly step: number
  /** What the range itself holds its value to, if finer than what keys step by. */
  readonly grain?: number | undefined
  /** What PageUp and PageDown step by, if not ten steps. */
  readonly coarse?: number | undefined
  readonly integer?: boolean | undefined
  /** The value now, unrounded. */
  readonly read: () => number
  /** Returns false where the value cannot be taken; the thumb then goes back. */
  readonly write: (value: number, phase: EditPhase) => boolean
  /** Ends a drag: what was written live is committed. */
  readonly release: () => void
  readonly valueText?: (value: number) => string
  readonly className?: string | undefined
  /** -1 for a slider that doubles a field: the field is then the keyboard's way to the value. */
  readonly tabIndex?: number
  readonly disabled?: boolean
}

/**
 * A native range input that follows the lab and edits it: `input` is a live edit, `change` the release, keys step as
 * everywhere in the app. The DOM holds the value; React does not render while it moves.
 */
export function LiveRange(props: LiveRangeProps) {
  const { label, min, max, step, grain = step, coarse, integer, read, write, release, valueText } = props
  const { className, tabIndex, disabled } = props
  const isReadOnly = useIsReadOnly()
  const input = useRef<HTMLInputElement>(null)

  const show = () => {
    const element = input.current
    if (!element) return
    const value = read()
    // A range rounds what it is given to its grain, so that only a difference of more than half of one is to be shown.
    if (Math.abs(element.valueAsNumber - value) > grain / 2) element.value = String(value)
  }
  useFollow([lab.scenario], show)
  const say = () => {
    const words = valueText?.(read())
    if (words !== undefined && input.current?.getAttribute('aria-valuetext') !== words) {
      input.current?.setAttribute('aria-valuetext', words)
    }
  }
  useFollow([lab.position], say, spoken)

  const latestRelease = useRef(release)
  useEffect(() => {
    latestRelease.current = release
  })
  // React has no listener for the native `change` of a range: its onChange is the `input` event.
  useEffect(() => {
    const element = input.current
    const commit = () => latestRelease.current()
    element?.addEventListener('change', commit)
    return () => element?.removeEventListener('change', commit)
  }, [])

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const next = stepByKey(read(), event, { min, max, step, coarse, integer })
    if (next === null) return
    event.preventDefault()
    write(next, 'commit')
    show()
    say()
  }

  return (
    <input
      ref={input}
      type="range"
      className={className}
      tabIndex={tabIndex}
      disabled={disabled || isReadOnly}
      aria-label={label}
      min={min}
      max={max}
      step={grain}
      onInput={(event) => {
        if (!write(event.currentTarget.valueAsNumber, 'live')) show()
      }}
      onKeyDown={onKeyDown}
    />
  )
}

import { type RefObject, useEffect } from 'react'
import { playVix } from './play.ts'

interface PlayerProps {
  readonly button: RefObject<HTMLButtonElement | null>
  readonly onEnd: () => void
}

/** Plays for as long as it is there. */
export function Player({ button, onEnd }: PlayerProps) {
  useEffect(() => (button.current ? playVix(button.current, onEnd) : undefined), [button, onEnd])
  return null
}

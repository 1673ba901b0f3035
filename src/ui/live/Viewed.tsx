import { type ReactNode, useRef } from 'react'
import type { Rank } from '../../store/turns.ts'
import { useViewing, ViewingContext } from './viewing.ts'

interface ViewedProps {
  readonly className?: string | undefined
  /** How often it is drawn while there is no time for everything; seldom unless it matters most. */
  readonly rank?: Rank
  readonly children: ReactNode
}

/** A part of the page that rests while a finger is down and it cannot be seen, and takes turns while it can. */
export function Viewed({ className, rank = 'seldom', children }: ViewedProps) {
  const box = useRef<HTMLDivElement>(null)
  const viewing = useViewing(box, rank)
  return (
    <div ref={box} className={className}>
      <ViewingContext value={viewing}>{children}</ViewingContext>
    </div>
  )
}

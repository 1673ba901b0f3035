import { type ReactNode, useState } from 'react'
import { lab } from '../../store/live.ts'
import type { Rank } from '../../store/turns.ts'
import { createViewing, ViewingContext } from './viewing.ts'

interface TakesTurnsProps {
  /** How often it is drawn while there is no time for everything. */
  readonly rank: Rank
  readonly children: ReactNode
}

/**
 * A part of the page that takes turns while a finger is down, also where the hand is on what is around it. It needs no
 * box: it is always in view, or a part of one that knows.
 */
export function TakesTurns({ rank, children }: TakesTurnsProps) {
  const [viewing] = useState(() => createViewing(lab.dragging, rank))
  return <ViewingContext value={viewing}>{children}</ViewingContext>
}

import type { ReactNode } from 'react'
import type { Rank } from '../../store/turns.ts'
import { useTurnWithin, ViewingContext } from './viewing.ts'

interface TakesTurnsProps {
  /** How often it is drawn while there is no time for everything. */
  readonly rank: Rank
  readonly children: ReactNode
}

/**
 * A part of the page that takes turns while a finger is down, also where the hand is on what is around it, or where that
 * is drawn more often.
 */
export function TakesTurns({ rank, children }: TakesTurnsProps) {
  return <ViewingContext value={useTurnWithin(rank)}>{children}</ViewingContext>
}

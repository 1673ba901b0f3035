import { type ReactNode, useRef } from 'react'
import { useViewing, ViewingContext } from './viewing.ts'

interface ViewedProps {
  readonly className?: string | undefined
  /** It matters most: it is drawn in every frame. */
  readonly first?: boolean
  readonly children: ReactNode
}

/** A part of the page that rests while a finger is down and it cannot be seen, and waits its turn while it can. */
export function Viewed({ className, first = false, children }: ViewedProps) {
  const box = useRef<HTMLDivElement>(null)
  const viewing = useViewing(box, !first)
  return (
    <div ref={box} className={className}>
      <ViewingContext value={viewing}>{children}</ViewingContext>
    </div>
  )
}

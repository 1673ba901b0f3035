import { useRef } from 'react'
import { type LiveSources, lab } from '../../store/live.ts'
import { useFollow } from './useLive.ts'
import { writeText } from './writeText.ts'

interface LiveTextProps {
  readonly sources: readonly (keyof LiveSources)[]
  /** Reads the lab and formats; called at most once per frame. */
  readonly text: () => string
  readonly className?: string | undefined
  readonly id?: string
  /** Present where the text is a result with a name of its own. */
  readonly labelledBy?: string
  readonly describedBy?: string
}

/** Text that follows the lab without rendering: the element stays, its text is written once per frame. */
export function LiveText({ sources, text, className, id, labelledBy, describedBy }: LiveTextProps) {
  const element = useRef<HTMLElement>(null)
  useFollow(
    sources.map((name) => lab[name]),
    () => {
      if (element.current) writeText(element.current, text())
    },
  )
  if (labelledBy === undefined) return <span ref={element} id={id} className={className} />
  // An output is a polite live region by default; sixty announcements a second would be noise.
  return (
    <output
      ref={element as React.RefObject<HTMLOutputElement | null>}
      id={id}
      className={className}
      aria-live="off"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
    />
  )
}

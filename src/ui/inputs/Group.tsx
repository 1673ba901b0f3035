import { type ReactNode, useRef, useState } from 'react'
import { useViewing, ViewingContext } from '../live/viewing.ts'
import styles from './inputs.module.css'

interface GroupProps {
  readonly title: string
  readonly open?: boolean
  readonly children: ReactNode
}

/** Rows are made when their group is first opened, and kept from then on: what was typed there stays. */
function useOpened(open: boolean) {
  const [isOpened, setIsOpened] = useState(open)
  const onToggle = (event: { readonly currentTarget: HTMLDetailsElement }) => {
    if (event.currentTarget.open) setIsOpened(true)
  }
  return { isOpened, onToggle }
}

/** A foldable group of inputs; folding is the browser's own. */
export function Group({ title, open = false, children }: GroupProps) {
  const { isOpened, onToggle } = useOpened(open)
  const details = useRef<HTMLDetailsElement>(null)
  const viewing = useViewing(details, 'seldom')
  return (
    <details ref={details} className={styles.group} open={open} onToggle={onToggle}>
      <summary>
        <h2>{title}</h2>
      </summary>
      <ViewingContext value={viewing}>
        <div className={styles.rows}>{isOpened ? children : null}</div>
      </ViewingContext>
    </details>
  )
}

/** A foldable part of a group. */
export function Subgroup({ title, open = false, children }: GroupProps) {
  const { isOpened, onToggle } = useOpened(open)
  return (
    <details className={styles.subgroup} open={open} onToggle={onToggle}>
      <summary>
        <h3>{title}</h3>
      </summary>
      <div>{isOpened ? children : null}</div>
    </details>
  )
}

import type { ReactNode } from 'react'
import styles from './inputs.module.css'

interface GroupProps {
  readonly title: string
  readonly open?: boolean
  readonly children: ReactNode
}

/** A foldable group of inputs; folding is the browser's own. */
export function Group({ title, open = false, children }: GroupProps) {
  return (
    <details className={styles.group} open={open}>
      <summary>
        <h2>{title}</h2>
      </summary>
      <div className={styles.rows}>{children}</div>
    </details>
  )
}

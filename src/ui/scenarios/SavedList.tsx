import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useStore } from 'zustand'
import { decodeBase } from '../../scenario/linkBase.ts'
import { decodeFragment } from '../../scenario/linkCodec.ts'
import type { SavedScenario } from '../../store/keptList.ts'
import { savedScenarios } from '../../store/savedScenarios.ts'
import { DeletedRow } from './DeletedRow.tsx'
import type { Draft } from './draft.ts'
import type { Opened } from './opened.ts'
import { SavedRow } from './SavedRow.tsx'
import styles from './scenarios.module.css'

interface SavedListProps {
  readonly onOpen: (opened: Opened, draft: Draft) => void
}

/** The saved scenarios, newest first. A deleted one keeps its place, and can be put back there, while the list is shown. */
export function SavedList({ onOpen }: SavedListProps) {
  const { entries, problem } = useStore(savedScenarios.state)
  const [deleted, setDeleted] = useState<readonly SavedScenario[]>([])
  const list = useRef<HTMLUListElement>(null)

  const gone = deleted.filter(({ id }) => entries.every((entry) => entry.id !== id))
  const rows = [...entries, ...gone].sort((a, b) => Date.parse(b.savedAt) - Date.parse(a.savedAt))
  const isGone = (row: SavedScenario) => gone.includes(row)

  const open = ({ link, name, note }: SavedScenario) => {
    const { scenario, notices } = decodeFragment(link)
    const { base, notices: onBase } = decodeBase(link)
    onOpen({ scenario, base, notices: [...notices, ...onBase] }, { name, note })
  }
  /** The row's buttons go with the change: the focus goes on to the first of those that take their place. */
  const exchange = (id: string, change: () => void) => {
    flushSync(change)
    const row = [...(list.current?.children ?? [])].find(
      (item) => item instanceof HTMLElement && item.dataset.id === id,
    )
    row?.querySelector('button')?.focus()
  }

  return (
    <section className={styles.section}>
      <h3>Saved in this browser</h3>
      {problem !== null && <p className={styles.problem}>{problem} A scenario can still be downloaded as a file.</p>}
      {problem === null && rows.length === 0 && <p className={styles.quiet}>Nothing yet. What is saved stays here.</p>}
      <ul ref={list} className={styles.list}>
        {rows.map((row) => (
          <li key={row.id} data-id={row.id}>
            {isGone(row) ? (
              <DeletedRow
                entry={row}
                onPutBack={() => exchange(row.id, () => setDeleted(deleted.filter(({ id }) => id !== row.id)))}
              />
            ) : (
              <SavedRow
                entry={row}
                onOpen={() => open(row)}
                onDeleted={() => exchange(row.id, () => setDeleted([...deleted, row]))}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

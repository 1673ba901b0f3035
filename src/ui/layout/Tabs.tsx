import { type KeyboardEvent, useRef } from 'react'
import styles from './layout.module.css'
import { panelId, tabId } from './regions.ts'

interface TabsProps<Id extends string> {
  /** Accessible name of the list. */
  readonly label: string
  readonly tabs: readonly { readonly id: Id; readonly label: string }[]
  readonly selected: Id
  readonly onSelect: (id: Id) => void
}

/** A tab list after the ARIA pattern: one stop for Tab, arrows move and select, Home and End go to the ends. */
export function Tabs<Id extends string>({ label: listLabel, tabs, selected, onSelect }: TabsProps<Id>) {
  const list = useRef<HTMLDivElement>(null)
  const at = tabs.findIndex(({ id }) => id === selected)

  const onKeyDown = (event: KeyboardEvent) => {
    const targets: Record<string, number> = {
      ArrowRight: (at + 1) % tabs.length,
      ArrowLeft: (at + tabs.length - 1) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    }
    const next = targets[event.key]
    const tab = next === undefined ? undefined : tabs[next]
    if (!tab) return
    event.preventDefault()
    onSelect(tab.id)
    list.current?.querySelector<HTMLElement>(`#${tabId(tab.id)}`)?.focus()
  }

  return (
    <div ref={list} role="tablist" aria-label={listLabel} className={`fades ${styles.tabs}`} onKeyDown={onKeyDown}>
      {tabs.map(({ id, label }) => (
        <button
          key={id}
          id={tabId(id)}
          type="button"
          role="tab"
          aria-selected={id === selected}
          aria-controls={panelId(id)}
          tabIndex={id === selected ? 0 : -1}
          onClick={({ currentTarget }) => {
            onSelect(id)
            // A tab that was half in sight is wholly so, with its neighbours.
            currentTarget.scrollIntoView({ block: 'nearest', inline: 'center' })
          }}
        >
          {label}
        </button>
      ))}
    </div>
  )
}

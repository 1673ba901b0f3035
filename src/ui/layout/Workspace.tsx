import { Activity, type ReactNode, useState } from 'react'
import { Explain } from '../explain/Explain.tsx'
import { InputsPanel } from '../inputs/InputsPanel.tsx'
import { Method } from '../method/Method.tsx'
import { About } from './About.tsx'
import { ChartSlot } from './ChartSlot.tsx'
import styles from './layout.module.css'
import {
  isShown,
  MEDIUM_QUERY,
  PHONE_QUERY,
  panelId,
  type RegionId,
  regionIds,
  regionNames,
  tabId,
  tabsAt,
} from './regions.ts'
import { Tabs } from './Tabs.tsx'
import { ThemeSwitch } from './ThemeSwitch.tsx'
import { useMediaQuery } from './useMediaQuery.ts'

const contents: Readonly<Record<RegionId, ReactNode>> = {
  inputs: <InputsPanel />,
  chart: <ChartSlot />,
  method: <Method />,
  more: (
    <>
      <ThemeSwitch />
      <About />
    </>
  ),
}

/** A region of text alone: without a stop of its own the keyboard could not scroll it. */
const hasNoStops = (id: RegionId) => id === 'more'

/**
 * Inputs, charts and method side by side, or behind tabs where there is no room. A region keeps its state while it is
 * hidden (a half-typed number stays), and its subscriptions rest: what is not visible is not computed.
 */
export function Workspace() {
  const isPhone = useMediaQuery(PHONE_QUERY)
  const isMedium = useMediaQuery(MEDIUM_QUERY)
  const size = isPhone ? 'phone' : isMedium ? 'medium' : 'wide'
  const tabs = tabsAt(size)
  const [wanted, setWanted] = useState<RegionId>('chart')
  const selected = tabs.includes(wanted) ? wanted : 'chart'

  return (
    <div className={styles.workspace}>
      {tabs.length > 0 && (
        <Tabs
          label="Views"
          tabs={tabs.map((id) => ({ id, label: regionNames[id] }))}
          selected={selected}
          onSelect={setWanted}
        />
      )}
      {regionIds.map((id) => {
        const inTab = tabs.includes(id)
        return (
          <Activity key={id} mode={isShown(id, size, selected) ? 'visible' : 'hidden'}>
            <section
              id={panelId(id)}
              className={styles.region}
              data-region={id}
              tabIndex={hasNoStops(id) ? 0 : undefined}
              role={inTab ? 'tabpanel' : undefined}
              aria-labelledby={inTab ? tabId(id) : undefined}
              aria-label={inTab ? undefined : regionNames[id]}
            >
              {contents[id]}
            </section>
          </Activity>
        )
      })}
      <Explain />
    </div>
  )
}

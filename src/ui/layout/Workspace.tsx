import { Activity, lazy, type ReactNode, Suspense, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { useScenarioStore } from '../../store/scenarioStore.ts'
import { Explain } from '../explain/Explain.tsx'
import { InputsSlot } from '../inputs/InputsSlot.tsx'
import { Method } from '../method/Method.tsx'
import { About } from './About.tsx'
import { ChartSlot } from './ChartSlot.tsx'
import { Lost } from './Lost.tsx'
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
import { useIsPrinting } from './useIsPrinting.ts'
import { useMediaQuery } from './useMediaQuery.ts'

// The header's, which has no room for it on a phone.
const ShareButton = lazy(async () => ({ default: (await import('../share/ShareButton.tsx')).ShareButton }))

const contents: Readonly<Record<RegionId, ReactNode>> = {
  inputs: <InputsSlot />,
  chart: <ChartSlot />,
  method: <Method />,
  more: (
    <>
      <ThemeSwitch />
      <ErrorBoundary fallback={<Lost>Share could not be loaded.</Lost>}>
        <Suspense fallback={null}>
          <ShareButton />
        </Suspense>
      </ErrorBoundary>
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
  // What printing brings back from behind a tab is there before the paper is laid out.
  const isPrinting = useIsPrinting()
  const size = isPrinting ? 'wide' : isPhone ? 'phone' : isMedium ? 'medium' : 'wide'
  const hidden = useScenarioStore(({ options }) => options.hide)
  const tabs = tabsAt(size, hidden)
  const [wanted, setWanted] = useState<RegionId>('chart')
  // What a link hides is neither drawn nor worked out.
  const shown = regionIds.filter((id) => !hidden.some((each) => each === id))
  const selected = tabs.includes(wanted) ? wanted : 'chart'

  return (
    <div className={styles.workspace} data-hide={hidden.join(' ')}>
      {tabs.length > 0 && (
        <Tabs
          label="Views"
          tabs={tabs.map((id) => ({ id, label: regionNames[id] }))}
          selected={selected}
          onSelect={setWanted}
        />
      )}
      {shown.map((id) => {
        const inTab = tabs.includes(id)
        return (
          <Activity key={id} mode={isShown(id, size, selected, hidden) ? 'visible' : 'hidden'}>
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

import { Activity, lazy, Suspense, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { TakesTurns } from '../live/TakesTurns.tsx'
import { Viewed } from '../live/Viewed.tsx'
import { type CentreTabId, centreTabs } from './centreTabs.tsx'
import { Lost } from './Lost.tsx'
import styles from './layout.module.css'
import { panelId, tabId } from './regions.ts'
import { Tabs } from './Tabs.tsx'

// They come with the charts, which they move or mark. Charts and their library are most of the program's size: figures and inputs
// do not wait for them.
const WhatIfBar = lazy(() => import('../charts/Charts.tsx').then((module) => ({ default: module.WhatIfBar })))
const PinButton = lazy(() => import('../charts/Charts.tsx').then((module) => ({ default: module.PinButton })))

const LOST = 'What this tab shows could not be loaded or drawn. Figures and inputs work without it.'

/** The centre: tabs of charts, and above them the what-if that moves them. Its place is taken up from the start. */
export function ChartSlot() {
  const [selected, setSelected] = useState<CentreTabId>('payoff')
  const [opened, setOpened] = useState<readonly CentreTabId[]>(['payoff'])
  const open = (id: CentreTabId) => {
    setSelected(id)
    setOpened((before) => (before.includes(id) ? before : [...before, id]))
  }
  const hasWhatIf = centreTabs.some((tab) => tab.id === selected && tab.hasWhatIf)
  return (
    <div className={styles.chartSlot}>
      <div className={styles.centreHead}>
        <Tabs label="Charts" tabs={centreTabs} selected={selected} onSelect={open} />
        <ErrorBoundary fallback={null}>
          <Suspense fallback={<span className={styles.pinPlace} />}>
            <PinButton />
          </Suspense>
        </ErrorBoundary>
      </div>
      <Activity mode={hasWhatIf ? 'visible' : 'hidden'}>
        <ErrorBoundary fallback={null}>
          <Suspense fallback={null}>
            <Viewed>
              <WhatIfBar />
            </Viewed>
          </Suspense>
        </ErrorBoundary>
      </Activity>
      {centreTabs.map(({ id, View }) => (
        // A tab that was left keeps what was open in it, but follows nothing.
        <Activity key={id} mode={id === selected ? 'visible' : 'hidden'}>
          <div id={panelId(id)} role="tabpanel" aria-labelledby={tabId(id)}>
            {opened.includes(id) ? (
              <ErrorBoundary fallback={<Lost>{LOST}</Lost>}>
                <Suspense fallback={null}>
                  <TakesTurns rank="often">
                    <View />
                  </TakesTurns>
                </Suspense>
              </ErrorBoundary>
            ) : null}
          </div>
        </Activity>
      ))}
    </div>
  )
}

import { lazy, type ReactNode, Suspense } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { parameters } from '../../scenario/parameters.ts'
import { lab } from '../../store/live.ts'
import { scenarioStore } from '../../store/scenarioStore.ts'
import { lowerFirst, vixLevel } from '../format/format.ts'
import { commitEdits } from '../inputs/editing.ts'
import { LiveRange } from '../live/LiveRange.tsx'
import { LiveText } from '../live/LiveText.tsx'
import { TakesTurns } from '../live/TakesTurns.tsx'
import { Viewed } from '../live/Viewed.tsx'
import { atOnce, ViewingContext } from '../live/viewing.ts'
import { regimeText } from './regimeText.ts'
import { StripMarks } from './StripMarks.tsx'
import styles from './strip.module.css'

// The strip itself does not wait for them.
const tools = () => import('./stripTools.ts')
const PlayButton = lazy(async () => ({ default: (await tools()).PlayButton }))
const CurveSwitch = lazy(async () => ({ default: (await tools()).CurveSwitch }))
const StripKey = lazy(async () => ({ default: (await tools()).StripKey }))
const LayerZones = lazy(async () => ({ default: (await tools()).LayerZones }))

const { min, max, step } = parameters.vix

/** The regime in force; empty where the playbook knows none. */
function regimeNow(): string {
  const { regime } = lab.position.get().sizing.plan
  return regime === null ? '' : regimeText(regime)
}

/** Today's VIX from 9 to 90 over the regimes of the playbook: the one control that everything on the screen follows. */
export function Strip() {
  return (
    <section className={styles.strip} aria-label="Regime strip">
      <ViewingContext value={atOnce}>
        <div className={styles.reading}>
          <span className={styles.name}>VIX today</span>
          <LiveText className={styles.value} sources={['scenario']} text={() => vixLevel(lab.scenario.get().vix)} />
          <Later before={<span className={styles.play} data-coming />}>
            <PlayButton />
          </Later>
          <TakesTurns rank="often">
            <LiveText className={styles.name} sources={['position']} text={regimeNow} />
          </TakesTurns>
        </div>
        <div className={styles.track}>
          <Viewed>
            <StripMarks />
            <Later>
              <LayerZones />
            </Later>
          </Viewed>
          <LiveRange
            label="VIX today"
            className={styles.slider}
            min={min}
            max={max}
            step={step}
            read={() => lab.scenario.get().vix}
            write={(vix, phase) => scenarioStore.getState().edit({ vix }, { phase }).ok}
            release={commitEdits}
            valueText={(vix) => {
              const regime = lowerFirst(regimeNow())
              return regime === '' ? vixLevel(vix) : `${vixLevel(vix)}, ${regime}`
            }}
          />
        </div>
        <div className={styles.curve}>
          <Later>
            <CurveSwitch />
          </Later>
        </div>
        <Later before={<div className={styles.caption} />}>
          <StripKey />
        </Later>
      </ViewingContext>
    </section>
  )
}

/** What the strip works without, and so goes without where it does not arrive. */
function Later({ before, children }: { readonly before?: ReactNode; readonly children: ReactNode }) {
  return (
    <ErrorBoundary fallback={null}>
      <Suspense fallback={before}>{children}</Suspense>
    </ErrorBoundary>
  )
}

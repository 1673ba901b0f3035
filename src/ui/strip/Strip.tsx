import { lazy, Suspense } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { parameters } from '../../scenario/parameters.ts'
import { lab } from '../../store/live.ts'
import { scenarioStore } from '../../store/scenarioStore.ts'
import { lowerFirst, vixLevel } from '../format/format.ts'
import { commitEdits } from '../inputs/editing.ts'
import { LiveRange } from '../live/LiveRange.tsx'
import { LiveText } from '../live/LiveText.tsx'
import { regimeText } from './regimeText.ts'
import { StripMarks } from './StripMarks.tsx'
import styles from './strip.module.css'
import { VIX_HISTORY_CAPTION } from './vixPercentiles.ts'

// The strip itself does not wait for it.
const PlayButton = lazy(async () => ({ default: (await import('./PlayButton.tsx')).PlayButton }))

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
      <div className={styles.reading}>
        <span className={styles.name}>VIX today</span>
        <LiveText className={styles.value} sources={['scenario']} text={() => vixLevel(lab.scenario.get().vix)} />
        <ErrorBoundary fallback={null}>
          <Suspense fallback={<span className={styles.play} data-coming />}>
            <PlayButton />
          </Suspense>
        </ErrorBoundary>
        <LiveText className={styles.name} sources={['position']} text={regimeNow} />
      </div>
      <div className={styles.track}>
        <StripMarks />
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
      <div className={styles.caption}>
        <span>
          <i data-mark="curve" /> futures curve observed
        </span>
        <span>
          <i data-mark="flip" /> net theta changes sign
        </span>
        <span>{VIX_HISTORY_CAPTION}</span>
      </div>
    </section>
  )
}

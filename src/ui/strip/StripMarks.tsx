import { parameters } from '../../scenario/parameters.ts'
import { lab } from '../../store/live.ts'
import { useScenarioStore } from '../../store/scenarioStore.ts'
import { compact, vixLevel } from '../format/format.ts'
import { useLiveValue } from '../live/useLive.ts'
import { bandName, bandRange, placeOf } from './scale.ts'
import styles from './strip.module.css'
import { vixPercentiles } from './vixPercentiles.ts'

/** What lies under the slider: regime bands, percentiles of history, where the curve was observed, where theta flips. */
export function StripMarks() {
  useLiveValue(lab.sweep, ({ bands, flipPoints }) => JSON.stringify([bands, flipPoints]))
  const curveVix = useScenarioStore(({ scenario }) => scenario.curveVix)
  const { bands, flipPoints } = lab.sweep.get()
  return (
    <div className={styles.scale} aria-hidden="true">
      {bands.map((band, index) => (
        <div
          key={band.id}
          className={styles.band}
          data-tint={index}
          style={{ left: placeOf(band.from), width: `calc(${placeOf(band.to)} - ${placeOf(band.from)})` }}
        >
          <div className={styles.bandLabel}>
            <span className={styles.bandFrom}>{band.from > parameters.vix.min && compact(band.from, 1)}</span>
            <span className={styles.bandName}>{bandName(band)}</span>
            <span className={styles.bandRange}>{bandRange(band)}</span>
          </div>
        </div>
      ))}
      {vixPercentiles.map(({ percentile, vix }) => (
        <div
          key={percentile}
          className={styles.tick}
          data-percentile={percentile}
          style={{ left: placeOf(vix) }}
          title={`${percentile} % of daily closes lay below VIX ${vix}`}
        >
          {percentile}
        </div>
      ))}
      <div
        className={styles.mark}
        data-mark="curve"
        style={{ left: placeOf(curveVix) }}
        title={`Futures curve observed at VIX ${vixLevel(curveVix)}`}
      />
      {flipPoints.map(({ vix, turns }) => (
        <div
          key={vix}
          className={styles.mark}
          data-mark="flip"
          style={{ left: placeOf(vix) }}
          title={`Net theta turns ${turns} above VIX ${vixLevel(vix)}`}
        />
      ))}
    </div>
  )
}

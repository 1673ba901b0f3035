import { lab } from '../../store/live.ts'
import { useLiveValue } from '../live/useLive.ts'
import { layerZones, zonesSentence, zoneText } from './layerZones.ts'
import { placeOf } from './scale.ts'
import styles from './strip.module.css'

/** Under the bands, one thin line for each layer where the playbook engages it; dashed where it is to be assessed. */
export function LayerZones() {
  const zones: ReturnType<typeof layerZones> = JSON.parse(
    useLiveValue(lab.sweep, (sweep) => JSON.stringify(layerZones(sweep))),
  )
  if (zones.length === 0) return null
  return (
    <>
      <div className={styles.scale} aria-hidden="true">
        {zones.map((zone) => (
          <div
            key={`${zone.layer} ${zone.from}`}
            className={styles.zone}
            data-layer={zone.layer}
            data-state={zone.state}
            style={{ left: placeOf(zone.from), width: `calc(${placeOf(zone.to)} - ${placeOf(zone.from)})` }}
            title={zoneText(zone)}
          />
        ))}
      </div>
      <p className="visually-hidden">{`Layers by VIX. ${zonesSentence(zones)}`}</p>
    </>
  )
}

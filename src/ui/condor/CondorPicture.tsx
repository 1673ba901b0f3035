import { useMemo, useRef, useState } from 'react'
import { strikeNames } from '../../scenario/condorStrikes.ts'
import { useSize } from '../charts/frame/useSize.ts'
import { useCurrent } from '../charts/live/useCurrent.ts'
import { TakesTurns } from '../live/TakesTurns.tsx'
import { useHeldFirst, ViewingContext } from '../live/viewing.ts'
import { BandNames } from './BandNames.tsx'
import { PictureGround } from './PictureGround.tsx'
import styles from './picture.module.css'
import { pictureAxis } from './pictureAxis.ts'
import { ROWS, scaleOf } from './pictureScale.ts'
import { StrikeHandle } from './StrikeHandle.tsx'
import { StrikeMarks } from './StrikeMarks.tsx'

/** The condor over the index axis: what the market implies behind it, its four strikes as handles on it. */
export function CondorPicture() {
  const box = useRef<HTMLDivElement>(null)
  const turn = useHeldFirst(box)
  const width = useSize(box)?.width ?? 0
  const axis = useCurrent(pictureAxis)
  const scale = useMemo(() => scaleOf(axis.domain, width), [axis, width])
  const [keepsWidths, setKeepsWidths] = useState(true)
  return (
    <fieldset className={styles.picture}>
      <legend className="visually-hidden">Strikes over the index axis</legend>
      <div ref={box} className={styles.frame} style={{ height: ROWS.height }}>
        {width > 0 && (
          <>
            <svg width={width} height={ROWS.height} aria-hidden="true">
              <TakesTurns rank="seldom">
                <PictureGround axis={axis} scale={scale} />
              </TakesTurns>
              <ViewingContext value={turn}>
                <StrikeMarks scale={scale} />
              </ViewingContext>
              <TakesTurns rank="seldom">
                <BandNames scale={scale} />
              </TakesTurns>
            </svg>
            <ViewingContext value={turn}>
              {strikeNames.map((name) => (
                <StrikeHandle key={name} name={name} axis={axis} scale={scale} keepsWidths={keepsWidths} />
              ))}
            </ViewingContext>
          </>
        )}
      </div>
      <p className={styles.caption}>
        Full pins are sold, hollow bought. Bands: implied move, 1 to 2 SD. Curve: risk-neutral density.
      </p>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={keepsWidths}
          onChange={(event) => setKeepsWidths(event.currentTarget.checked)}
        />
        Short strikes take their wings along
      </label>
    </fieldset>
  )
}

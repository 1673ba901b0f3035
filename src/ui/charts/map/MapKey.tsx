import { useRef } from 'react'
import { useSize } from '../frame/useSize.ts'
import styles from './map.module.css'
import { type MapLevels, signedLevels } from './mapLevels.ts'
import { levelText } from './mapTexts.ts'

/** Widest step of the key, px: beyond it, it would say no more. */
const WIDEST = 52
const STEP_HEIGHT = 10
const HEIGHT = 28
const BASELINE = 24
/** An amount takes about so much, px; where steps are narrower every second one is named. */
const AMOUNT_WIDTH = 40
/** Room at both ends for half an amount, px. */
const END_ROOM = 20

interface MapKeyProps {
  readonly levels: MapLevels
}

/** The washes of the map side by side from the greatest loss to the greatest gain, with the amounts they part at. */
export function MapKey({ levels }: MapKeyProps) {
  const box = useRef<HTMLDivElement>(null)
  const size = useSize(box)
  const steps = signedLevels(levels).length + 1
  const step = Math.min(WIDEST, ((size?.width ?? 0) - 2 * END_ROOM) / steps)
  return (
    <div ref={box} className={styles.key}>
      {step > 0 ? <KeySteps levels={levels} step={step} /> : null}
    </div>
  )
}

function KeySteps({ levels, step }: MapKeyProps & { readonly step: number }) {
  const edges = signedLevels(levels)
  const stride = Math.ceil(AMOUNT_WIDTH / step)
  const zero = levels.lost.length
  const x = (edge: number) => END_ROOM + (edge + 1) * step
  const end = x(edges.length)
  const name = `Colours of the map, parted at ${edges.map(levelText).join(', ')}`
  return (
    <svg width={end + END_ROOM} height={HEIGHT} role="img" aria-label={name}>
      {[0, ...levels.gained].map((level, index) => (
        <rect
          key={level}
          className={styles.gain}
          x={x(zero + index)}
          width={end - x(zero + index)}
          height={STEP_HEIGHT}
        />
      ))}
      {[0, ...levels.lost].map((level, index) => (
        <rect
          key={level}
          className={styles.loss}
          x={END_ROOM}
          width={x(zero - index) - END_ROOM}
          height={STEP_HEIGHT}
        />
      ))}
      {edges.map((level, edge) => (
        <g key={level}>
          <line className={level === 0 ? styles.zero : styles.contour} x1={x(edge)} x2={x(edge)} y2={STEP_HEIGHT} />
          {(edge - zero) % stride === 0 ? (
            <text className={styles.amount} x={x(edge)} y={BASELINE}>
              {levelText(level)}
            </text>
          ) : null}
        </g>
      ))}
    </svg>
  )
}

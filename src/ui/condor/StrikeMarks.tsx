import { useRef } from 'react'
import { type StrikeName, strikeNames, strikesOf } from '../../scenario/condorStrikes.ts'
import { lab } from '../../store/live.ts'
import { setAttribute } from '../charts/draw/setAttribute.ts'
import { useDraw } from '../charts/live/useDraw.ts'
import { TakesTurns } from '../live/TakesTurns.tsx'
import { setText } from '../live/writeParts.ts'
import styles from './picture.module.css'
import { isSold, labelPlace, PIN, type PictureScale, ROWS } from './pictureScale.ts'
import { deltaText, strikeFigures, strikeText } from './strikeFigures.ts'

/** The parts of the axis that the condor takes up: its body between the sold strikes, its wings beside it. */
const SPANS: readonly (readonly [from: StrikeName, to: StrikeName])[] = [
  ['longPut', 'shortPut'],
  ['shortPut', 'shortCall'],
  ['shortCall', 'longCall'],
]

const setLine = (line: Element | undefined, x1: number, x2: number) => {
  setAttribute(line, 'x1', x1.toFixed(1))
  setAttribute(line, 'x2', x2.toFixed(1))
}

/** The condor on the axis, and each strike's level and delta beside its pin. */
export function StrikeMarks({ scale }: { readonly scale: PictureScale }) {
  const spans = useRef<SVGGElement>(null)
  const labels = useRef<SVGGElement>(null)

  // They keep up with the pins, and so need nothing that would have to be worked out.
  useDraw([lab.scenario], () => {
    const strikes = strikesOf(lab.scenario.get())
    SPANS.forEach(([from, to], index) => {
      setLine(spans.current?.children[index], scale.held(strikes[from]), scale.held(strikes[to]))
    })
    strikeNames.forEach((name, index) => {
      const middle = labelPlace(name, strikes, scale)
      const [level, delta, stem] = labels.current?.children[index]?.children ?? []
      setText(level, strikeText(strikes[name]))
      setAttribute(level, 'x', middle.toFixed(1))
      setAttribute(delta, 'x', middle.toFixed(1))
      setLine(stem, middle, scale.held(strikes[name]))
    })
  })

  return (
    <>
      <g ref={spans}>
        {SPANS.map(([from, to]) => (
          <line
            key={from}
            className={isSold(from) && isSold(to) ? styles.body : styles.wing}
            y1={ROWS.axis}
            y2={ROWS.axis}
          />
        ))}
      </g>
      <TakesTurns rank="often">
        <g ref={labels}>
          {strikeNames.map((name) => (
            <g key={name} data-label={name}>
              <text className={styles.level} y={isSold(name) ? ROWS.soldStrike : ROWS.boughtStrike} />
              <DeltaText name={name} />
              {isSold(name) && <line className={styles.stem} y1={ROWS.stemTop} y2={ROWS.axis - PIN.height} />}
            </g>
          ))}
        </g>
      </TakesTurns>
    </>
  )
}

function DeltaText({ name }: { readonly name: StrikeName }) {
  const text = useRef<SVGTextElement>(null)
  useDraw([lab.position], () => setText(text.current, deltaText(strikeFigures(lab.position.get(), name))))
  return <text ref={text} className={styles.quiet} y={isSold(name) ? ROWS.soldDelta : ROWS.boughtDelta} />
}

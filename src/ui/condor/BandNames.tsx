import { useRef } from 'react'
import { lab } from '../../store/live.ts'
import { setAttribute } from '../charts/draw/setAttribute.ts'
import { useDraw } from '../charts/live/useDraw.ts'
import { compact } from '../format/format.ts'
import { setText } from '../live/writeParts.ts'
import styles from './picture.module.css'
import { CHARACTER, clearMarks, type PictureScale, ROWS } from './pictureScale.ts'

/** Edges of the bands in standard deviations from SPX, those first that matter more where there is no room for all. */
const EDGES = [-1, 1, -2, 2, -1.5, 1.5] as const

const bandName = (deviations: number): string =>
  Number.isInteger(deviations) ? `${Math.abs(deviations)} SD` : compact(Math.abs(deviations), 1)

/** The row that names SPX and the edges of the bands. */
export function BandNames({ scale }: { readonly scale: PictureScale }) {
  const line = useRef<SVGLineElement>(null)
  const names = useRef<SVGGElement>(null)
  useDraw([lab.position], () => {
    const { inputs, condor } = lab.position.get()
    const marks = [0, ...EDGES].map((edge) => {
      const text = edge === 0 ? `SPX ${compact(inputs.spx, 0)}` : bandName(edge)
      const middle = scale.x(inputs.spx + edge * condor.expectedMovePoints)
      return { text, middle, width: text.length * CHARACTER }
    })
    const shown = clearMarks(marks, scale.width)
    marks.forEach(({ text, middle }, index) => {
      const element = names.current?.children[index]
      if (!element) return
      setAttribute(element, 'display', shown[index] ? 'inline' : 'none')
      setAttribute(element, 'x', middle.toFixed(1))
      setText(element, text)
    })
    setAttribute(line.current, 'x1', scale.x(inputs.spx).toFixed(1))
    setAttribute(line.current, 'x2', scale.x(inputs.spx).toFixed(1))
  })
  return (
    <>
      <line ref={line} className={styles.spot} y1={ROWS.bandTop} y2={ROWS.axis} />
      <g ref={names} data-part="band-names">
        <text className={styles.spotName} y={ROWS.deviations} />
        {EDGES.map((edge) => (
          <text key={edge} className={styles.quiet} y={ROWS.deviations} />
        ))}
      </g>
    </>
  )
}

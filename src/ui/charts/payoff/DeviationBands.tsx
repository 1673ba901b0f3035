import { useRef } from 'react'
import type { PositionResult } from '../../../engine/index.ts'
import type { LiveSource } from '../../../store/frameLoop.ts'
import { compact } from '../../format/format.ts'
import draw from '../draw/draw.module.css'
import type { Plot } from '../frame/plot.ts'
import { useDraw } from '../live/useDraw.ts'

/** Standard deviations of the implied move to the condor's expiry, widest first, so that the bands darken towards SPX. */
const BANDS = [2, 1.5, 1] as const
const EDGES = BANDS.flatMap((deviations) => [-deviations, deviations])
/** Baseline of the names below the plot's top, and least distance between two of them, px. */
const OFFSET = 12
const NAME_ROOM = 40

const nameOf = (edge: number) => `${compact(Math.abs(edge), 1)} SD`

/** Where SPX may be at expiry: 1, 1.5 and 2 standard deviations of the implied move as quiet bands behind the curves. */
export function DeviationBands({ position, plot }: { position: LiveSource<PositionResult>; plot: Plot }) {
  const bands = useRef<SVGGElement>(null)
  const names = useRef<SVGGElement>(null)
  const [left, right] = [plot.left, plot.left + plot.width]

  useDraw([position], () => {
    const { inputs, condor } = position.get()
    const at = (edge: number) => plot.x(inputs.spx + edge * condor.expectedMovePoints)
    const within = (px: number) => Math.min(Math.max(px, left), right)
    BANDS.forEach((deviations, index) => {
      const [from, to] = [within(at(-deviations)), within(at(deviations))]
      const band = bands.current?.children[index]
      band?.setAttribute('x', from.toFixed(1))
      band?.setAttribute('width', (to - from).toFixed(1))
    })
    const isCrowded = at(1.5) - at(1) < NAME_ROOM
    EDGES.forEach((edge, index) => {
      const px = at(edge)
      const isInView = px - NAME_ROOM / 2 > left && px + NAME_ROOM / 2 < right
      const isShown = isInView && !(isCrowded && Math.abs(edge) === 1.5)
      const name = names.current?.children[index]
      name?.setAttribute('display', isShown ? 'inline' : 'none')
      if (isShown) name?.setAttribute('x', px.toFixed(1))
    })
  })

  return (
    <>
      <g ref={bands} data-mark="deviations">
        {BANDS.map((deviations) => (
          <rect key={deviations} className={draw.deviations} y={plot.top} height={plot.height} />
        ))}
      </g>
      <g ref={names}>
        {EDGES.map((edge) => (
          <text key={edge} className={`${draw.label} ${draw.centred}`} y={plot.top + OFFSET}>
            {nameOf(edge)}
          </text>
        ))}
      </g>
    </>
  )
}

import { useMemo } from 'react'
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'

/** Where the data stand on the screen, in px from the top left corner of the chart's svg. */
export interface Plot {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly x: (value: number) => number
  readonly y: (value: number) => number
  readonly xAt: (px: number) => number
  readonly yAt: (px: number) => number
}

type Scale = ((value: number) => unknown) | undefined

/** Origin and px per unit of a linear scale, NaN while there is none. */
function lineOf(scale: Scale): readonly [origin: number, perUnit: number] {
  const origin = scale?.(0)
  const one = scale?.(1)
  return typeof origin === 'number' && typeof one === 'number' ? [origin, one - origin] : [Number.NaN, Number.NaN]
}

/**
 * The plot of the Recharts chart around the caller, null until it has been laid out. Recharts makes new scale functions
 * whenever it renders; the plot is the same object for as long as they say the same.
 */
export function usePlot(): Plot | null {
  const area = usePlotArea()
  const [x0, perX] = lineOf(useXAxisScale())
  const [y0, perY] = lineOf(useYAxisScale())
  const { x: left, y: top, width, height } = area ?? { x: 0, y: 0, width: 0, height: 0 }
  return useMemo(() => {
    if (!(width > 0) || !(height > 0) || !perX || !perY) return null
    return {
      left,
      top,
      width,
      height,
      x: (value) => x0 + perX * value,
      y: (value) => y0 + perY * value,
      xAt: (px) => (px - x0) / perX,
      yAt: (px) => (px - y0) / perY,
    }
  }, [left, top, width, height, x0, perX, y0, perY])
}

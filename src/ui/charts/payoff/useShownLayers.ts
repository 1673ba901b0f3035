import { useState } from 'react'
import type { HedgeLayerId } from '../../../engine/index.ts'
import { LAYERS } from '../allocation/allocationRows.ts'

type Curves = typeof import('./layerCurves.ts').layerCurves

/** The single layers that are drawn, and what works them out: nothing until one is asked for. */
export interface ShownLayers {
  readonly wanted: readonly HedgeLayerId[]
  readonly curves: Curves | null
}

const NONE: ShownLayers = { wanted: [], curves: null }

/** Single layers on request: what works them out is loaded with the first one. */
export function useShownLayers() {
  const [shown, setShown] = useState(NONE)
  const [problem, setProblem] = useState<string | null>(null)
  // Pressed twice before it is loaded, each press counts.
  const toggle = async (id: HedgeLayerId) => {
    try {
      const { layerCurves } = await import('./layerCurves.ts')
      setShown(({ wanted }) => {
        const next = LAYERS.filter((layer) => wanted.includes(layer) !== (layer === id))
        return next.length > 0 ? { wanted: next, curves: layerCurves } : NONE
      })
      setProblem(null)
    } catch {
      setProblem('Single layers could not be loaded.')
    }
  }
  return { shown, toggle, problem }
}

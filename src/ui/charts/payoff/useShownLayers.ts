import { useState } from 'react'
import type { HedgeLayerId } from '../../../engine/index.ts'

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
  const show = async (wanted: readonly HedgeLayerId[]) => {
    if (wanted.length === 0) return setShown(NONE)
    try {
      const { layerCurves } = await import('./layerCurves.ts')
      setShown({ wanted, curves: layerCurves })
      setProblem(null)
    } catch {
      setProblem('Single layers could not be loaded.')
    }
  }
  return { shown, show, problem }
}

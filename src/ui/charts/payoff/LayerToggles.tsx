import type { HedgeLayerId } from '../../../engine/index.ts'
import { LAYERS } from '../allocation/allocationRows.ts'
import { SERIES_LABELS } from '../allocation/allocationTexts.ts'
import figure from '../figure/figure.module.css'
import { LineSwatch } from '../figure/Legend.tsx'
import { LAYER_LINES } from './layerLines.ts'

interface LayerTogglesProps {
  readonly wanted: readonly HedgeLayerId[]
  readonly onToggle: (id: HedgeLayerId) => void
}

/** Single layers on request, in the legend: pressed where they are drawn. */
export function LayerToggles({ wanted, onToggle }: LayerTogglesProps) {
  return (
    <li className={figure.toggles}>
      {LAYERS.map((id) => {
        const isShown = wanted.includes(id)
        return (
          <button key={id} type="button" aria-pressed={isShown} onClick={() => onToggle(id)}>
            <LineSwatch className={LAYER_LINES[id]} />
            <span data-picture={isShown ? 'text' : undefined}>{SERIES_LABELS[id]}</span>
          </button>
        )
      })}
    </li>
  )
}

import type { HedgeLayerId, LayerState, PositionResult, SizedLayer } from '../../engine/index.ts'
import { lab } from '../../store/live.ts'
import { count } from '../format/format.ts'

export const layerNames: Readonly<Record<HedgeLayerId, string>> = {
  first: 'First layer',
  second: 'Second layer',
  third: 'Third layer',
}

/** The word for a layer that holds nothing of its rule; an engaged one is named by its contracts. */
export const stateWords: Readonly<Record<LayerState, string | null>> = { off: 'Off', assess: 'Assess', engaged: null }

/** Whether contracts of the rule itself stand in a layer, or are asked for: not where it is off or only added to. */
export const holdsByRule = ({ state, target, contracts, added }: SizedLayer): boolean =>
  state === 'engaged' && (target > 0 || contracts > 0 || added.length === 0)

/** Changes when the hedge has other layers, instruments or things to say: then the panels render anew. */
export const layerStructure = ({ sizing }: PositionResult): string =>
  JSON.stringify([
    sizing.playbook,
    sizing.plan.regime?.id,
    sizing.exposureUnit,
    sizing.layers.map((layer) => {
      const { id, state, name, reasons, note, problem, measure, added } = layer
      const held = added.map((position) => [position.name, position.contracts])
      return [id, state, name, reasons, note, problem, measure, holdsByRule(layer), held]
    }),
  ])

/** "1 contract", "59 contracts". */
export const inUnits = (value: number, unit: SizedLayer['contractUnit']): string =>
  `${count(value)} ${value === 1 ? unit.replace(/s$/, '') : unit}`

/** The layer at a place in the hedge, as sized now. */
export const layerAt = (index: number): SizedLayer | undefined => lab.position.get().sizing.layers[index]

export function layerContracts(index: number): string {
  const layer = layerAt(index)
  return layer ? inUnits(layer.contracts, layer.contractUnit) : ''
}

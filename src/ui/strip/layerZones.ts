import type { HedgeLayerId, LayerState, SweepResult } from '../../engine/index.ts'
import { compact } from '../format/format.ts'
import { layerNames } from '../panels/layerTexts.ts'

/** A stretch of the strip over which a layer stands in one state, VIX points. */
export interface LayerZone {
  readonly layer: HedgeLayerId
  readonly state: Exclude<LayerState, 'off'>
  readonly from: number
  readonly to: number
}

const LAYERS = ['first', 'second', 'third'] as const satisfies readonly HedgeLayerId[]

/** Where along VIX each layer is engaged or to be assessed; where it is off there is no zone. In order of layer and VIX. */
export function layerZones({ vix, states }: Pick<SweepResult, 'vix' | 'states'>): readonly LayerZone[] {
  return LAYERS.flatMap((layer) => {
    const zones: LayerZone[] = []
    vix.forEach((level, index) => {
      const state = states[layer][index] ?? 'off'
      if (state === 'off') return
      const last = zones.at(-1)
      const goesOn = last?.state === state && states[layer][index - 1] === state
      if (last && goesOn) zones[zones.length - 1] = { ...last, to: level }
      else zones.push({ layer, state, from: level, to: level })
    })
    return zones
  })
}

const STATES: Readonly<Record<LayerZone['state'], string>> = { assess: 'to be assessed', engaged: 'engaged' }

/** "First layer: engaged from VIX 15 to 25". */
export const zoneText = ({ layer, state, from, to }: LayerZone): string =>
  `${layerNames[layer]}: ${STATES[state]} from VIX ${compact(from, 1)} to ${compact(to, 1)}`

/** All zones for those who hear them; a layer without one is off everywhere. */
export function zonesSentence(zones: readonly LayerZone[]): string {
  const parts = LAYERS.map((layer) => {
    const own = zones.filter((zone) => zone.layer === layer)
    return own.length === 0 ? `${layerNames[layer]}: off at every VIX` : own.map(zoneText).join('; ')
  })
  return `${parts.join('. ')}.`
}

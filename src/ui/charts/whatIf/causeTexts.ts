import { CAUSES, type CauseTopic, type HorizonResult } from '../../../engine/index.ts'
import { layerNames } from '../../panels/layerTexts.ts'

const LABELS: Readonly<Record<(typeof CAUSES)[number], string>> = {
  delta: 'Delta: SPX moved',
  gamma: 'Gamma: the move squared',
  decay: 'Decay: time passed',
  financing: 'Financing',
  roll: 'Roll along curve and surface',
  vega: 'Vega: SPX volatility',
  volOfVol: 'Vol of vol: VIX options’ volatility',
  curve: 'Curve: VIX futures moved',
  cross: 'Cross: vanna and volga',
  remainder: 'Remainder: not explained',
}

/** Rows of the table: the causes, the remainder among them, and the P&L they add up to. */
export const CAUSE_ROWS: readonly { readonly cause: CauseTopic['cause']; readonly label: string }[] = [
  ...CAUSES.map((cause) => ({ cause, label: LABELS[cause] })),
  { cause: 'total', label: 'P&L' },
]

/** Columns in order; a layer that holds nothing has none. */
export const LAYER_COLUMNS: readonly { readonly layer: CauseTopic['layer']; readonly label: string }[] = [
  { layer: 'condor', label: 'Condor' },
  { layer: 'first', label: layerNames.first },
  { layer: 'second', label: layerNames.second },
  { layer: 'third', label: layerNames.third },
  { layer: 'net', label: 'Net' },
]

/** What a cause makes of a layer, or of the whole book, USD. */
export const amountOf = ({ profit }: HorizonResult, cause: CauseTopic['cause'], layer: CauseTopic['layer']): number =>
  (layer === 'net' ? profit.net : profit.byLayer[layer])?.[cause] ?? 0

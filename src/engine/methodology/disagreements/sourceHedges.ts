import type { MarketState } from '../../market/marketState.ts'
import { ROUNDING_USD } from '../checks/finding.ts'
import { measureHedge } from '../comparison/measureHedge.ts'
import type { HedgeRequest } from '../hedgeRequest.ts'
import type { PlaybookId } from '../playbooks/registry.ts'
import type { ReadingUnit } from '../reading.ts'
import { FACE_VALUE, figureIn, hedgeIn, type ReadingOrigin, type Setting } from '../readingOrigin.ts'
import type { RuleSettings } from '../settings.ts'
import type { HedgeMeasureId } from '../topic.ts'
import { atFaceValue, underPlaybook } from '../underPlaybook.ts'

/** Every source's way to size, and HR's three. */
const WAYS = [
  { name: 'HR-1', playbook: 'hr', rules: { hrSize: 'ratio' } },
  { name: 'HR-8', playbook: 'hr', rules: { hrSize: 'press' } },
  { name: 'HR-3', playbook: 'hr', rules: { hrSize: 'vega' } },
  { name: 'TT', playbook: 'tt', rules: {} },
  { name: 'BW', playbook: 'bw', rules: {} },
  { name: 'RN', playbook: 'rn', rules: {} },
  { name: 'RB', playbook: 'rb', rules: {} },
] as const satisfies readonly { name: string; playbook: PlaybookId; rules: Partial<RuleSettings> }[]

/** A source's hedge on the condor of the scenario, taken at face value. */
export interface SourceHedge {
  readonly name: string
  readonly vega: number
  readonly exposure: number
  readonly cost: number
  readonly setting: Setting
}

export function sourceHedges({
  request,
  market,
}: {
  readonly request: HedgeRequest
  readonly market: MarketState
}): SourceHedge[] {
  return WAYS.map(({ name, playbook, rules }) => {
    const { vegaUsd, exposureUsd, sizing } = measureHedge(underPlaybook(atFaceValue(request), playbook, rules), market)
    const setting = { changes: { ...FACE_VALUE, playbook, ...rules }, under: `${name} at face value` }
    return { name, vega: vegaUsd, exposure: exposureUsd, cost: sizing.costUsd, setting }
  })
}

/** What the hedges are compared in. */
export interface HedgeMeasure {
  readonly id: HedgeMeasureId
  readonly label: string
  readonly unit: ReadingUnit
  readonly of: (size: SourceHedge) => number
  readonly origin: (setting: Setting) => ReadingOrigin
}

export const hedgeMeasures: readonly HedgeMeasure[] = [
  {
    id: 'vega',
    label: 'one-factor vega',
    unit: 'USD per VIX point',
    of: ({ vega }) => vega,
    origin: (setting) => hedgeIn(setting, 'vega'),
  },
  {
    id: 'exposure',
    label: 'contract exposure',
    unit: 'USD',
    of: ({ exposure }) => exposure,
    origin: (setting) => hedgeIn(setting, 'exposure'),
  },
  {
    id: 'cost',
    label: 'cost',
    unit: 'USD',
    of: ({ cost }) => cost,
    origin: (setting) => figureIn(setting, 'hedgeCost'),
  },
]

/** Whether a size is of a hedge that holds anything. */
export const holdsAnything = (size: number): boolean => size > ROUNDING_USD

/** Largest size as a multiple of the smallest, among those that hold anything; null where fewer than two do. */
export function multipleOf(values: readonly number[]): number | null {
  const held = values.filter(holdsAnything)
  return held.length < 2 ? null : Math.max(...held) / Math.min(...held)
}

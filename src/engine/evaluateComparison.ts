import type { LabInputs } from './inputs.ts'
import { type ComparisonMarket, compareHedge } from './methodology/comparison/compareHedge.ts'
import type { ComparisonRow, FalseBinary } from './methodology/comparison/comparison.ts'
import type { HedgeRequest } from './methodology/hedgeRequest.ts'
import { type PlaybookId, playbooks } from './methodology/playbooks/registry.ts'
import { neutralSignals } from './methodology/signals/neutral.ts'
import { setUp } from './setUp.ts'

/** Every playbook on one scenario, and the mechanical rule beside an adaptive one. */
export interface Comparison {
  readonly rows: readonly ComparisonRow<PlaybookId>[]
  readonly falseBinary: FalseBinary<PlaybookId>
}

/** Playbooks that read neither regime nor signal: beside the 10 % rule the regime playbook stands in for them (ours). */
const NOT_ADAPTIVE: readonly PlaybookId[] = ['tenPercent', 'custom', 'none']

/**
 * Every playbook sized on the same condor in the same market, in the order of the registry, and the False Binary
 * (RN-10): the 10 % rule beside the playbook in force, with the signals as they are and with none. Sweeps VIX once per
 * row, so it is for a table, not for every frame of a drag.
 */
export function evaluateComparison(inputs: LabInputs): Comparison {
  const { request, marketAt, thetaHorizon } = setUp(inputs)
  const ground: ComparisonMarket = { market: marketAt(inputs.vix), marketAt, thetaHorizon }
  const rowOf = (id: PlaybookId, changed: Partial<HedgeRequest> = {}) =>
    compareHedge(id, { ...request, ...changed, playbook: playbooks[id] }, ground)
  const ids = Object.keys(playbooks) as PlaybookId[]
  const rows = Object.fromEntries(ids.map((id) => [id, rowOf(id)])) as Record<PlaybookId, ComparisonRow<PlaybookId>>
  const adaptiveId = NOT_ADAPTIVE.includes(inputs.playbook) ? 'rn' : inputs.playbook
  const adaptive = rows[adaptiveId]
  return {
    rows: ids.map((id) => rows[id]),
    falseBinary: {
      mechanical: rows.tenPercent,
      adaptive,
      withoutSignals: rowOf(adaptiveId, { signals: neutralSignals }),
      noSignals: neutralSignals,
      movedBy: adaptive.sizing.plan.place?.activeSignals ?? [],
    },
  }
}

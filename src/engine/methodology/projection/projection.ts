import type { Usd } from '../../units.ts'
import type { HedgeLayerId } from '../layer.ts'

/** P&L since now at one horizon, USD. */
export interface ProjectionCell {
  readonly days: number
  readonly condorUsd: Usd
  readonly layersUsd: Readonly<Partial<Record<HedgeLayerId, Usd>>>
  readonly netUsd: Usd
}

/** One scenario of RB-7. */
export interface ProjectionRow {
  readonly id: 'calm' | 'grindUp' | 'growthScare' | 'shock' | 'volCrush'
  readonly label: string
  /** Relative move of SPX. */
  readonly spotMove: number
  /** VIX at each horizon, points: where it is linked it depends on the days it takes. */
  readonly vix: readonly number[]
  readonly cells: readonly ProjectionCell[]
}

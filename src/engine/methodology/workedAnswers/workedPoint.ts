import type { FlipPoint } from '../flipPoints.ts'
import type { MethodContext } from '../methodContext.ts'
import type { ProjectionInputs } from '../projectionInputs.ts'
import { detail, type Reading, value } from '../reading.ts'
import { flipIn, netThetaIn, type ReadingOrigin, type Setting } from '../readingOrigin.ts'
import type { RuleId } from '../rules/ruleIds.ts'

/** One thing that the method says on a question, with its figures. */
export interface WorkedPoint {
  readonly rules: readonly RuleId[]
  /** Without computed numbers: those are readings. */
  readonly sentence: string
  readonly readings: readonly Reading[]
}

/** What a worked answer needs beside the context: the scenarios of RB-7. */
export interface LookAhead extends ProjectionInputs {
  readonly spotVolStress: number
}

/** Works a question out in the scenario that it describes. */
export type WorkOut = (context: MethodContext, ahead: LookAhead) => readonly WorkedPoint[]

/** Theta over the scenario's horizon as a reading per day. */
export const perDay = (
  label: string,
  thetaUsd: number,
  { thetaHorizon }: MethodContext,
  origin: ReadingOrigin | null = null,
): Reading => value(label, thetaUsd / thetaHorizon.days, 'USD per day', origin)

/** Net theta of a scenario per day. */
export const netPerDay = (label: string, thetaUsd: number, context: MethodContext, setting: Setting): Reading =>
  perDay(label, thetaUsd, context, netThetaIn(setting, context.thetaHorizon))

/** Every flip point as a reading. */
export const flips = (label: string, points: readonly FlipPoint[], setting: Setting): Reading[] =>
  points.map(({ vix, turns }) =>
    detail(`${label}: net theta turns ${turns} at VIX`, vix, 'VIX points', flipIn(setting, vix)),
  )

/** The sign of a theta in words; 0 counts as not positive. */
export const signOf = (thetaUsd: number): 'positive' | 'negative' => (thetaUsd > 0 ? 'positive' : 'negative')

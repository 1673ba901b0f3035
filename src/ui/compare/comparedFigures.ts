import { type FigureId, nearestFlip, type PositionResult, type SweepResult } from '../../engine/index.ts'
import { signedFixed, signedUsd } from '../format/format.ts'
import { thetaUnit } from '../format/thetaSpan.ts'

/** One of the six figures as a number, to be set against the same figure of the base. */
export interface ComparedFigure {
  readonly id: FigureId
  /** In words for a table that is copied. */
  readonly unit: string
  /** Null where there is none: net theta may turn nowhere. */
  readonly read: (position: PositionResult, sweep: () => SweepResult) => number | null
  /** A difference, with its sign. */
  readonly change: (difference: number, position: PositionResult) => string
  /** Whether two positions measure it over the same stretch of time; left out where time is no part of it. */
  readonly alike?: (one: PositionResult, other: PositionResult) => boolean
}

const inUsd = { unit: 'USD', change: signedUsd }

export const comparedFigures: Readonly<Record<FigureId, ComparedFigure>> = {
  credit: { id: 'credit', ...inUsd, read: ({ condor }) => condor.creditUsd },
  maxLoss: { id: 'maxLoss', ...inUsd, read: ({ condor }) => condor.maxLossUsd },
  netTheta: {
    id: 'netTheta',
    unit: 'USD over the stretch chosen',
    read: ({ book }) => book.net.theta.total,
    change: (difference, { inputs, thetaDays }) => `${signedUsd(difference)}${thetaUnit(inputs.thetaClock, thetaDays)}`,
    alike: (one, other) => one.inputs.thetaClock === other.inputs.thetaClock && one.thetaDays === other.thetaDays,
  },
  netVega: {
    id: 'netVega',
    unit: 'USD per VIX point',
    read: ({ book }) => book.net.oneFactorVegaUsd,
    change: (difference) => `${signedUsd(difference)}/pt`,
  },
  hedgeCost: { id: 'hedgeCost', ...inUsd, read: ({ sizing }) => sizing.costUsd },
  flipPoint: {
    id: 'flipPoint',
    unit: 'VIX points',
    read: ({ inputs }, sweep) => nearestFlip(sweep().flipPoints, inputs.vix)?.vix ?? null,
    change: (difference) => `${signedFixed(difference, 1)} pts`,
  },
}

/** A scenario with what its figures are read from. */
export interface FigureSide {
  readonly position: PositionResult
  readonly sweep: () => SweepResult
}

/** A figure now less the base's; null where one of them is missing or they measure different stretches of time. */
export function differenceOf({ read, alike }: ComparedFigure, base: FigureSide, now: FigureSide): number | null {
  if (alike && !alike(base.position, now.position)) return null
  const [from, to] = [read(base.position, base.sweep), read(now.position, now.sweep)]
  return from === null || to === null ? null : to - from
}

/** "+$120", "no change", or "–" where there is nothing to subtract. */
export function differenceText(figure: ComparedFigure, base: FigureSide, now: FigureSide): string {
  const difference = differenceOf(figure, base, now)
  if (difference === null) return '–'
  return difference === 0 ? 'no change' : figure.change(difference, now.position)
}

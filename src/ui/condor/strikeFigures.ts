import type { PositionResult } from '../../engine/index.ts'
import { type StrikeName, strikeNames, strikesOf } from '../../scenario/condorStrikes.ts'
import { compact, fixed } from '../format/format.ts'

/** One strike of the condor as the picture names it. */
export interface StrikeFigures {
  readonly strike: number
  /** Spot delta of one option, signed. */
  readonly delta: number
  /** Distance from SPX in standard deviations of the implied move. */
  readonly deviations: number
}

type Position = Pick<PositionResult, 'inputs' | 'condor' | 'book'>

export function strikeFigures({ inputs, condor, book }: Position, name: StrikeName): StrikeFigures {
  const strike = strikesOf(inputs)[name]
  // The condor's legs come first in the book, in order of strike.
  const { leg, spx } = book.legs[strikeNames.indexOf(name)]
  const multiplier = leg.contract.kind === 'spxOption' ? leg.contract.multiplier : Number.NaN
  return {
    strike,
    delta: spx.deltaUsd / (leg.quantity * multiplier),
    deviations: Math.abs(strike - inputs.spx) / condor.expectedMovePoints,
  }
}

/** Decimals kept of a strike that was typed off the grid. */
const STRIKE_DECIMALS = 2

export const strikeText = (strike: number): string => compact(strike, STRIKE_DECIMALS)

export const deltaText = ({ delta }: StrikeFigures): string => `delta ${fixed(Math.abs(delta), 2)}`

/** A strike for those who hear it: "6,300, delta 0.11, 1.6 SD". */
export const spokenStrike = (figures: StrikeFigures): string =>
  `${strikeText(figures.strike)}, ${deltaText(figures)}, ${fixed(figures.deviations, 1)} SD`

export const strikeLabels: Readonly<Record<StrikeName, string>> = {
  longPut: 'Long put strike',
  shortPut: 'Short put strike',
  shortCall: 'Short call strike',
  longCall: 'Long call strike',
}

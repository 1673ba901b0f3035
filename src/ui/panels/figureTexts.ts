import type { PositionResult, SweepResult } from '../../engine/index.ts'
import { parameters } from '../../scenario/parameters.ts'
import { fixed, points, signedUsd, usd, vixLevel } from '../format/format.ts'
import { type AnswerFacts, nearestFlip } from './answer.ts'

/** One of the figures that are always on the screen. */
export interface Figure {
  readonly name: string
  readonly sources: readonly ('position' | 'sweep')[]
  readonly value: (position: PositionResult, sweep: () => SweepResult) => string
  readonly detail: (position: PositionResult, sweep: () => SweepResult) => string
}

export const figures: readonly Figure[] = [
  {
    name: 'Credit',
    sources: ['position'],
    value: ({ condor }) => usd(condor.creditUsd),
    detail: ({ condor }) => points(condor.creditPoints),
  },
  {
    name: 'Max loss',
    sources: ['position'],
    value: ({ condor }) => usd(condor.maxLossUsd),
    detail: ({ condor }) => `break-evens ${fixed(condor.lowerBreakEven, 0)}, ${fixed(condor.upperBreakEven, 0)}`,
  },
  {
    name: 'Net theta',
    sources: ['position'],
    value: ({ book }) => `${signedUsd(book.net.theta.total)}/day`,
    detail: ({ book }) =>
      `condor ${signedUsd(book.byLayer.condor?.theta.total ?? 0)}, hedge ${signedUsd(book.hedge.theta.total)}`,
  },
  {
    name: 'Net vega',
    sources: ['position'],
    value: ({ book }) => `${signedUsd(book.net.oneFactorVegaUsd)}/pt`,
    detail: () => 'per VIX point, curve following',
  },
  {
    name: 'Hedge cost',
    sources: ['position'],
    value: ({ sizing }) => usd(sizing.costUsd),
    detail: ({ book }) => `carry ${signedUsd(book.hedge.theta.decay + book.hedge.theta.roll)}/day`,
  },
  {
    name: 'Flip point',
    sources: ['position', 'sweep'],
    value: ({ inputs }, sweep) => {
      const flip = nearestFlip(sweep().flipPoints, inputs.vix)
      return flip ? `VIX ${vixLevel(flip.vix)}` : 'none'
    },
    detail: ({ inputs, book }, sweep) => {
      const flip = nearestFlip(sweep().flipPoints, inputs.vix)
      if (flip) return `net theta turns ${flip.turns} above`
      return `theta ${book.net.theta.total < 0 ? 'negative' : 'positive'} from VIX 9 to 90`
    },
  },
]

/** "RN" from "RN: VIX regimes": the name a sentence uses for a playbook. */
function playbookName(value: PositionResult['inputs']['playbook']): string {
  const label = parameters.playbook.options.find((option) => option.value === value)?.label ?? value
  return label.split(':')[0] ?? label
}

export function answerFacts({ inputs, book, sizing }: PositionResult, sweep: SweepResult): AnswerFacts {
  return {
    playbook: playbookName(inputs.playbook),
    vix: inputs.vix,
    condorTheta: book.byLayer.condor?.theta.total ?? 0,
    hedgeTheta: book.hedge.theta.total,
    netTheta: book.net.theta.total,
    hasHedge: sizing.layers.some(({ contracts }) => contracts !== 0),
    flipPoints: sweep.flipPoints,
  }
}

import { type FigureId, nearestFlip, type PositionResult, type SweepResult } from '../../engine/index.ts'
import { parameters } from '../../scenario/parameters.ts'
import { briefUsd, fixed, points, signedUsd, usd, vixLevel } from '../format/format.ts'
import { thetaSpan, thetaUnit } from '../format/thetaSpan.ts'
import type { AnswerFacts } from './answer.ts'

/** One of the figures that are always on the screen. */
export interface Figure {
  readonly id: FigureId
  readonly name: string
  readonly sources: readonly ('position' | 'sweep')[]
  readonly value: (position: PositionResult, sweep: () => SweepResult) => string
  readonly detail: (position: PositionResult, sweep: () => SweepResult) => string
}

export const figures: readonly Figure[] = [
  {
    id: 'credit',
    name: 'Credit',
    sources: ['position'],
    value: ({ condor }) => usd(condor.creditUsd),
    detail: ({ condor }) => points(condor.creditPoints),
  },
  {
    id: 'maxLoss',
    name: 'Max loss',
    sources: ['position'],
    value: ({ condor }) => usd(condor.maxLossUsd),
    detail: ({ condor }) => `break-evens ${fixed(condor.lowerBreakEven, 0)}, ${fixed(condor.upperBreakEven, 0)}`,
  },
  {
    id: 'netTheta',
    name: 'Net theta',
    sources: ['position'],
    value: ({ book, inputs, thetaDays }) =>
      `${signedUsd(book.net.theta.total)}${thetaUnit(inputs.thetaClock, thetaDays)}`,
    detail: ({ book }) =>
      `condor ${briefUsd(book.byLayer.condor?.theta.total ?? 0)}, hedge ${briefUsd(book.hedge.theta.total)}`,
  },
  {
    id: 'netVega',
    name: 'Net vega',
    sources: ['position'],
    value: ({ book }) => `${signedUsd(book.net.oneFactorVegaUsd)}/pt`,
    detail: () => 'per VIX point, curve following',
  },
  {
    id: 'hedgeCost',
    name: 'Hedge cost',
    sources: ['position'],
    value: ({ sizing }) => usd(sizing.costUsd),
    detail: ({ book, inputs, thetaDays }) =>
      `carry ${signedUsd(book.hedge.theta.decay + book.hedge.theta.roll)}${thetaUnit(inputs.thetaClock, thetaDays)}`,
  },
  {
    id: 'flipPoint',
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

export function answerFacts({ inputs, book, sizing, thetaDays }: PositionResult, sweep: SweepResult): AnswerFacts {
  return {
    playbook: playbookName(inputs.playbook),
    vix: inputs.vix,
    condorTheta: book.byLayer.condor?.theta.total ?? 0,
    hedgeTheta: book.hedge.theta.total,
    netTheta: book.net.theta.total,
    hasHedge: sizing.layers.some(({ legs }) => legs.length > 0),
    flipPoints: sweep.flipPoints,
    span: thetaSpan(inputs.thetaClock, thetaDays),
  }
}

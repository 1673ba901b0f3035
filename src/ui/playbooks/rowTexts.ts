import {
  type ComparisonRow,
  type ExplanationTopic,
  type FigureId,
  nearestFlip,
  type SizedLayer,
} from '../../engine/index.ts'
import { count, percent, signedUsd, usd, vixLevel } from '../format/format.ts'

/** What the rows are of. */
export interface Compared {
  /** Today's, VIX points. */
  readonly vix: number
  /** The stretch of time that thetas are taken over, right behind an amount: "/day". */
  readonly thetaUnit: string
}

/** A column of the comparison. */
export interface Column {
  readonly name: string
  readonly text: (row: ComparisonRow, compared: Compared) => string
  /** Null where the row has no such number. */
  readonly topic: (row: ComparisonRow) => ExplanationTopic | null
}

/** "negative > 23.4": what net theta is above the flip nearest to today's VIX. */
function flipText({ flipPoints }: ComparisonRow, { vix }: Compared): string {
  const flip = nearestFlip(flipPoints, vix)
  if (!flip) return 'none in 9–90'
  const more = flipPoints.length > 1 ? ` (1 of ${flipPoints.length})` : ''
  return `${flip.turns} > ${vixLevel(flip.vix)}${more}`
}

const ofFigure = (figure: FigureId) => (): ExplanationTopic => ({ kind: 'figure', figure })

export const columns: readonly Column[] = [
  {
    name: 'Contracts',
    text: ({ contracts }) => count(contracts),
    topic: () => ({ kind: 'hedge', reading: 'contracts' }),
  },
  { name: 'Hedge cost', text: ({ costUsd }) => usd(costUsd), topic: ofFigure('hedgeCost') },
  {
    name: 'Net theta',
    text: ({ netThetaUsd }, { thetaUnit }) => signedUsd(netThetaUsd) + thetaUnit,
    topic: ofFigure('netTheta'),
  },
  { name: 'Net vega', text: ({ netVegaUsd }) => `${signedUsd(netVegaUsd)}/pt`, topic: ofFigure('netVega') },
  {
    name: 'Vega share',
    text: ({ vegaShare }) => (vegaShare === null ? '–' : percent(vegaShare, 0)),
    topic: ({ vegaShare }) => (vegaShare === null ? null : { kind: 'check', check: 'vegaShare' }),
  },
  {
    name: 'Cover, −20 %',
    text: ({ crashCover }) => (crashCover === null ? 'no loss' : percent(crashCover, 0)),
    topic: ({ crashCover }) => (crashCover === null ? null : { kind: 'hedge', reading: 'crashCover' }),
  },
  { name: 'Flip point', text: flipText, topic: ofFigure('flipPoint') },
]

/** "4 × VIX 23 call 2026-03-18", "assess", "off". */
export function layerText({ state, contracts, name, added }: SizedLayer): string {
  const own = state === 'engaged' ? `${count(contracts)} × ${name}` : state
  return [own, ...added.map((position) => `+ ${count(position.contracts)} × ${position.name}`)].join(' ')
}

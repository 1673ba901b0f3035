import type {
  CheckResult,
  CondorFigures,
  CondorReadingId,
  CountedStatus,
  ExplanationTopic,
  HedgeLayerId,
} from '../../engine/index.ts'
import { fixed, percent, signedFixed, signedUsd, usd } from '../format/format.ts'
import { figures } from '../panels/figureTexts.ts'
import { inUnits, layerNames } from '../panels/layerTexts.ts'
import { comparedFigures, type FigureSide } from './comparedFigures.ts'

/** A scenario with what is compared of it. */
export interface Side extends FigureSide {
  readonly checks: readonly CheckResult[]
}

/** A line of the comparison: a number of each side, and how people write it. */
export interface Measure {
  readonly name: string
  /** In words for a table that is copied. */
  readonly unit: string
  /** Null where the side has none. */
  readonly read: (side: Side) => number | null
  readonly text: (side: Side) => string
  readonly change: (difference: number, now: Side) => string
  /** Whether the two may be subtracted; left out where they always may. */
  readonly alike?: (one: Side, other: Side) => boolean
  /** How the number of a side comes about; null where the side has none, left out where none has. */
  readonly topic?: (side: Side) => ExplanationTopic | null
}

const ABSENT = '–'
const PERCENT = 100

const measured = (
  name: string,
  unit: string,
  read: (side: Side) => number | null,
  text: (value: number) => string,
  change: (difference: number) => string,
  topic: (side: Side) => ExplanationTopic | null = () => null,
): Measure => ({
  name,
  unit,
  read,
  text: (side) => {
    const value = read(side)
    return value === null ? ABSENT : text(value)
  },
  change,
  topic,
})

const ofReading = (reading: CondorReadingId) => (): ExplanationTopic => ({ kind: 'condor', reading })

const ofCondor = (name: string, reading: CondorReadingId, read: (condor: CondorFigures) => number): Measure =>
  measured(name, 'USD', ({ position }) => read(position.condor), usd, signedUsd, ofReading(reading))

const level = (name: string, reading: CondorReadingId, read: (condor: CondorFigures) => number): Measure =>
  measured(
    name,
    'index points',
    ({ position }) => read(position.condor),
    (value) => fixed(value, 1),
    (difference) => `${signedFixed(difference, 1)} pts`,
    ofReading(reading),
  )

/** The six figures, as they stand on the screen. */
const figureMeasures: readonly Measure[] = figures.map(({ id, name, value }) => {
  const { unit, read, change, alike } = comparedFigures[id]
  return {
    name,
    unit,
    read: ({ position, sweep }) => read(position, sweep),
    text: ({ position, sweep }) => value(position, sweep),
    change: (difference, { position }) => change(difference, position),
    topic: () => ({ kind: 'figure', figure: id }),
    ...(alike && { alike: (one, other) => alike(one.position, other.position) }),
  }
})

const condorMeasures: readonly Measure[] = [
  measured(
    'Probability of profit',
    '%',
    ({ position }) => PERCENT * position.condor.probabilityOfProfit,
    (value) => percent(value / PERCENT, 1),
    (difference) => `${signedFixed(difference, 1)} pp`,
    ofReading('probabilityOfProfit'),
  ),
  level('Lower break-even', 'lowerBreakEven', ({ lowerBreakEven }) => lowerBreakEven),
  level('Upper break-even', 'upperBreakEven', ({ upperBreakEven }) => upperBreakEven),
  ofCondor('Reg-T margin', 'regTMargin', ({ regTMarginUsd }) => regTMarginUsd),
  ofCondor('Portfolio margin', 'portfolioMargin', ({ portfolioMarginUsd }) => portfolioMarginUsd),
]

const layerOf = ({ position }: Side, id: HedgeLayerId) => position.sizing.layers.find((layer) => layer.id === id)

function layerMeasures(id: HedgeLayerId): readonly Measure[] {
  const unitAt = (side: Side) => layerOf(side, id)?.contractUnit ?? 'contracts'
  return [
    {
      name: `${layerNames[id]}, size`,
      unit: 'contracts or shares',
      read: (side) => layerOf(side, id)?.contracts ?? 0,
      text: (side) => inUnits(layerOf(side, id)?.contracts ?? 0, unitAt(side)),
      change: (difference) => signedFixed(difference, Number.isInteger(difference) ? 0 : 2),
      alike: (one, other) => unitAt(one) === unitAt(other),
      topic: (side) => (layerOf(side, id) ? { kind: 'layer', layer: id } : null),
    },
    measured(
      `${layerNames[id]}, cost`,
      'USD',
      (side) => layerOf(side, id)?.costUsd ?? 0,
      usd,
      signedUsd,
      (side) => (layerOf(side, id) ? { kind: 'layerFigure', layer: id, figure: 'cost' } : null),
    ),
  ]
}

const checksThat = (name: string, status: CountedStatus): Measure =>
  measured(
    name,
    'checks and triggers',
    ({ checks }) => checks.filter((check) => check.status === status).length,
    String,
    (difference) => signedFixed(difference, 0),
    () => ({ kind: 'checkCount', status }),
  )

/** What is compared, group by group, in the order of the table. */
export const measureGroups: readonly { readonly title: string; readonly measures: readonly Measure[] }[] = [
  { title: 'Figures', measures: figureMeasures },
  { title: 'Condor', measures: condorMeasures },
  { title: 'Hedge, by its rule', measures: (['first', 'second', 'third'] as const).flatMap(layerMeasures) },
  { title: 'Checks and triggers', measures: [checksThat('Broken or fired', 'broken'), checksThat('Watch', 'watch')] },
]

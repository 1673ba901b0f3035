import type { CondorFigures, ExplanationTopic } from '../../engine/index.ts'
import { shortDate } from '../format/dates.ts'
import { fixed, percent, points, signedUsd, usd } from '../format/format.ts'

/** A figure of the condor beside its inputs. */
export interface CondorText {
  readonly name: string
  readonly text: (condor: CondorFigures) => string
  /** How it comes about, where that can be opened. */
  readonly topic?: ExplanationTopic
}

/** Expected moves beside the one-standard-deviation one that condors are placed by. */
const WIDER = 1.5

export const condorTexts: readonly CondorText[] = [
  {
    name: 'Probability of profit',
    text: ({ probabilityOfProfit }) => percent(probabilityOfProfit, 1),
    topic: { kind: 'condor', reading: 'probabilityOfProfit' },
  },
  {
    name: 'Expected move (1 SD)',
    text: ({ expectedMovePoints }) => `±${points(expectedMovePoints, 0)}`,
    topic: { kind: 'condor', reading: 'expectedMove' },
  },
  {
    name: '1.5 × expected move',
    text: ({ expectedMovePoints }) => `±${points(WIDER * expectedMovePoints, 0)}`,
    topic: { kind: 'condor', reading: 'widerMove' },
  },
  {
    name: 'Short put delta',
    text: ({ shortPutDelta }) => fixed(shortPutDelta, 3),
    topic: { kind: 'condor', reading: 'shortPutDelta' },
  },
  {
    name: 'Short call delta',
    text: ({ shortCallDelta }) => fixed(shortCallDelta, 3),
    topic: { kind: 'condor', reading: 'shortCallDelta' },
  },
  {
    name: 'Extrinsic value',
    text: ({ extrinsicUsd }) => usd(extrinsicUsd),
    topic: { kind: 'condor', reading: 'extrinsicValue' },
  },
  {
    name: 'Reg-T margin',
    text: ({ regTMarginUsd }) => usd(regTMarginUsd),
    topic: { kind: 'condor', reading: 'regTMargin' },
  },
  {
    name: 'Portfolio margin',
    text: ({ portfolioMarginUsd }) => usd(portfolioMarginUsd),
    topic: { kind: 'condor', reading: 'portfolioMargin' },
  },
]

export const entryTexts: readonly CondorText[] = [
  {
    name: 'Credit by model',
    text: ({ modelCreditPoints }) => points(modelCreditPoints),
    topic: { kind: 'condor', reading: 'modelCredit' },
  },
  {
    name: 'Credit in force',
    text: ({ creditPoints, creditSource }) => `${points(creditPoints)}, ${SOURCES[creditSource]}`,
    topic: { kind: 'figure', figure: 'credit' },
  },
]

export const profitSinceEntry: CondorText = {
  name: 'P&L since entry',
  text: ({ profitSinceEntryUsd, entryDate }) => `${signedUsd(profitSinceEntryUsd)}, from ${shortDate(entryDate)}`,
  topic: { kind: 'condor', reading: 'profitSinceEntry' },
}

const SOURCES: Readonly<Record<CondorFigures['creditSource'], string>> = {
  model: 'by model',
  typed: 'as typed',
  legs: 'from leg prices',
}

import { type Attribution, attributeLeg, type LegProfit } from '../../book/attribution.ts'
import type { ExplanationTopic } from '../../methodology/topic.ts'
import type { Leg } from '../../product/leg.ts'
import type { ExplainContext } from '../context.ts'
import { type HeldLayer, openedLegs } from '../holders.ts'
import { moveOf } from '../sections/marketThen.ts'
import type { Worksheet } from '../worksheet.ts'

/** A leg of the layer, with what the engine finds for it. */
export interface CausedLeg {
  readonly leg: Leg
  readonly name: string
  /** What explains the leg itself, its greeks among it. */
  readonly topic: ExplanationTopic
  readonly profit: LegProfit
  /** From 1: index of its symbols. */
  readonly number: number
}

/** P&L of a layer to be explained by cause. */
export interface CauseTask {
  readonly sheet: Worksheet
  readonly context: ExplainContext
  readonly held: HeldLayer
  readonly legs: readonly CausedLeg[]
  /** "by gamma": completes "P&L of the condor". */
  readonly by: string
  /** Of the whole layer. */
  readonly attribution: Attribution
}

/** Every leg of a layer, attributed by the engine. */
export function causedLegs(context: ExplainContext, { layer }: HeldLayer): CausedLeg[] {
  const move = moveOf(context)
  return openedLegs(context)
    .filter(({ figures }) => figures.leg.layer === layer)
    .map(({ figures: { leg, name }, topic }, index) => ({
      leg,
      name,
      topic,
      profit: attributeLeg(leg, context.market, move),
      number: index + 1,
    }))
}

import { type FlipPoint, NO_DECAY_USD, nearestFlip } from '../../engine/index.ts'
import { percent, signedUsd, vixLevel } from '../format/format.ts'

/** What the sentence is made of; thetas in USD over `span`. */
export interface AnswerFacts {
  readonly playbook: string
  readonly vix: number
  readonly condorTheta: number
  readonly hedgeTheta: number
  readonly netTheta: number
  readonly hasHedge: boolean
  readonly flipPoints: readonly FlipPoint[]
  /** "a day", "to the next close (3 days)". */
  readonly span: string
}

/**
 * The answer to "what does the hedge take from the condor's decay, and where does it eat all of it", in one sentence
 * about the book entered at this VIX.
 */
export function answer(facts: AnswerFacts): string {
  const { playbook, vix, condorTheta, netTheta, hasHedge, span } = facts
  const level = vixLevel(vix)
  if (!hasHedge) {
    return `${playbook} at ${level}: no hedge is held; the condor’s theta is ${signedUsd(condorTheta)} ${span}${flipClause(facts)}.`
  }
  return `${playbook} at ${level}: ${shareClause(facts)}; net theta is ${signedUsd(netTheta)} ${span}${flipClause(facts)}.`
}

function shareClause({ condorTheta, hedgeTheta, span }: AnswerFacts): string {
  if (condorTheta <= NO_DECAY_USD) {
    return `the condor has no decay to spend (theta ${signedUsd(condorTheta)} ${span}) and the hedge’s theta is ${signedUsd(hedgeTheta)} ${span}`
  }
  const share = percent(Math.abs(hedgeTheta) / condorTheta)
  return hedgeTheta <= 0
    ? `the hedge takes ${share} of the condor’s decay`
    : `the hedge adds ${share} to the condor’s decay`
}

function flipClause({ vix, netTheta, flipPoints }: AnswerFacts): string {
  const nearest = nearestFlip(flipPoints, vix)
  if (!nearest) return `, ${netTheta < 0 ? 'negative' : 'positive'} at every VIX from 9 to 90`
  const turn = `turns ${nearest.turns} above VIX ${vixLevel(nearest.vix)}`
  return flipPoints.length === 1 ? ` and ${turn}` : ` and ${turn} (one of ${flipPoints.length} flips)`
}

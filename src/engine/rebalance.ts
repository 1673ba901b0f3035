import { evaluateHorizon } from './evaluateHorizon.ts'
import { evaluatePosition } from './evaluatePosition.ts'
import type { LabInputs } from './inputs.ts'
import { markEntry } from './markEntry.ts'
import { toDayNumber, toIsoDate } from './market/calendar/civilDate.ts'
import { valuationMoment } from './market/calendar/clock.ts'
import { nextVixSettlements } from './market/calendar/expiries.ts'
import { HorizonMarket } from './market/shock.ts'
import { listedMonths } from './methodology/instruments/board.ts'
import { hedgeLegs } from './methodology/sizeHedge.ts'
import { aliveLegs } from './pricing/registry.ts'
import type { Offer, Patch } from './remedies/remedy.ts'
import type { PositionResult } from './results.ts'
import { setUp } from './setUp.ts'
import { marginOf, summarise } from './summarise.ts'
import { usd } from './units.ts'

/** Levels of VIX that the strip can stand at. */
const STRIP = { from: 9, to: 90 }

const isAtRest = ({ spotMovePct, vixMove, daysForward, spotVol }: LabInputs): boolean =>
  spotMovePct === 0 && daysForward === 0 && (spotVol === 'linked' || vixMove === 0)

/** Today's state becomes the entry: the hedge on the screen is sized for it already. */
function markAgain(position: PositionResult): Offer {
  if (position.inputs.refVix === null) {
    return { problem: 'Nothing has moved and no entry is marked: the hedge is sized for today as it is.' }
  }
  const summary = summarise(position)
  const sentence =
    'The hedge is sized for today already, so rebalancing makes today the entry that triggers compare with.'
  const patch = markEntry(position)
  return { steps: [{ id: 'mark', title: 'Make today the entry', sentence, patch, before: summary, after: summary }] }
}

/** The market of the what-if's end as inputs: the curve read at the months listed by then. */
function marketThen(position: PositionResult): Patch {
  const { inputs } = position
  const { marketAt } = setUp(inputs)
  const { spot, vix, days } = evaluateHorizon(position)
  const then = new HorizonMarket(marketAt(inputs.vix), days).retarget(spot, vix)
  const date = toIsoDate(toDayNumber(inputs.date) + days)
  const months = listedMonths(valuationMoment(date, inputs.time), nextVixSettlements(date, inputs.time, 8))
  const [m1, m2, m3, m4, m5, m6, m7, m8] = months.map((month) => then.curve.level(month.days))
  const curve = { curveSource: 'shocked', m1, m2, m3, m4, m5, m6, m7, m8 } as const
  const rest = { spotMovePct: 0, vixMove: 0, daysForward: 0 }
  return { date, spx: spot, vix, curveVix: vix, vvix: then.vvix, ...curve, ...rest }
}

/** The hedge held through the what-if against the hedge sized afresh at its end. */
function resize(position: PositionResult): Offer {
  const { inputs, condor, sizing } = position
  if (inputs.daysForward >= condor.days) return { problem: 'The condor has settled by the what-if’s day.' }
  const { marketAt, thetaHorizon } = setUp(inputs)
  const { spot, vix, days, bookThen } = evaluateHorizon(position)
  if (vix < STRIP.from || vix > STRIP.to) return { problem: 'VIX leaves the strip in this what-if.' }
  const moved = marketThen(position)
  const there = evaluatePosition({ ...inputs, ...moved })
  const patch = { ...moved, ...markEntry(there) }
  const from = marketAt(inputs.vix)
  const held = aliveLegs(hedgeLegs(sizing), from.moment, days)
  const then = new HorizonMarket(from, days).retarget(spot, vix)
  const after = summarise({ ...there, inputs: { ...inputs, ...patch } })
  const before = {
    netThetaUsd: usd(bookThen.net.theta.total / thetaHorizon.days),
    netVegaUsd: bookThen.net.oneFactorVegaUsd,
    maxLossUsd: after.maxLossUsd,
    costUsd: bookThen.hedge.valueUsd,
    marginUsd: usd(condor.regTMarginUsd + marginOf(held, { ...then }, inputs)),
  }
  const sentence =
    'Before: the hedge held through the what-if, at what it is worth then. After: the hedge sized afresh there, which becomes today and the entry.'
  return { steps: [{ id: 'resize', title: 'Rebalance at the end of the what-if', sentence, patch, before, after }] }
}

/** What rebalancing means here: at rest a new entry, after a what-if a hedge sized for where it ended (BW-12, HR-7). */
export const rebalanceOffer = (position: PositionResult): Offer =>
  isAtRest(position.inputs) ? markAgain(position) : resize(position)

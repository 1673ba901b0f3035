import { bookFigures } from './book/bookFigures.ts'
import { evaluateHorizon } from './evaluateHorizon.ts'
import { evaluatePosition } from './evaluatePosition.ts'
import type { LabInputs } from './inputs.ts'
import { markEntry, toQuote } from './markEntry.ts'
import { toDayNumber, toIsoDate } from './market/calendar/civilDate.ts'
import { valuationMoment } from './market/calendar/clock.ts'
import { nextVixSettlements } from './market/calendar/expiries.ts'
import { HorizonMarket } from './market/shock.ts'
import { listedMonths } from './methodology/instruments/board.ts'
import { zoneAt } from './methodology/playbooks/rb.ts'
import type { BookSummary } from './methodology/remedies/remedy.ts'
import { hedgeLegs } from './methodology/sizeHedge.ts'
import { STRIP_FROM, STRIP_TO } from './methodology/sweep.ts'
import { aliveLegs } from './pricing/registry.ts'
import { ironCondorLegs } from './product/condor.ts'
import type { Offer, Patch } from './remedies/remedy.ts'
import { hasRoom, LAST_DATE } from './remedies/room.ts'
import type { HorizonResult, PositionResult } from './results.ts'
import { setUp } from './setUp.ts'
import { marginOf, summarise } from './summarise.ts'
import { usd } from './units.ts'

/** VIX futures that a scenario quotes. */
const MONTHS = 8

const isAtRest = ({ spotMovePct, vixMove, daysForward, spotVol }: LabInputs): boolean =>
  spotMovePct === 0 && daysForward === 0 && (spotVol === 'linked' || vixMove === 0)

/** Today's state becomes the entry. */
function markAgain(position: PositionResult): Offer {
  if (position.inputs.refVix === null) {
    return { problem: 'Nothing has moved and no entry is marked: the hedge is sized for today as it is.' }
  }
  const sentence =
    'The hedge is sized for today already, so rebalancing makes today the entry that triggers compare with. Rules that compare with the entry, RN-6 and BW-7, start anew.'
  return { steps: [{ id: 'mark', title: 'Make today the entry', sentence, patch: markEntry(position) }] }
}

/** The market of the what-if's end as inputs: the curve read at the months listed by then, nothing moving further. */
function marketThen({ inputs }: PositionResult, { spot, vix, days }: HorizonResult): Patch {
  const then = new HorizonMarket(setUp(inputs).marketAt(inputs.vix), days).retarget(spot, vix)
  const date = toIsoDate(toDayNumber(inputs.date) + days)
  const months = listedMonths(valuationMoment(date, inputs.time), nextVixSettlements(date, inputs.time, MONTHS))
  const [m1, m2, m3, m4, m5, m6, m7, m8] = months.map((month) => toQuote(then.curve.level(month.days)))
  const at = { date, spx: toQuote(spot), vix: toQuote(vix), curveVix: toQuote(vix), vvix: toQuote(then.vvix) }
  return { ...at, curveSource: 'shocked', m1, m2, m3, m4, m5, m6, m7, m8, spotMovePct: 0, vixMove: 0, daysForward: 0 }
}

/** The condor stays the one entered today: a model credit is from now on a typed one. */
function entryKept({ inputs, condor }: PositionResult): Patch {
  const isTyped = condor.creditSource !== 'model' || condor.creditPoints < 0
  return isTyped ? {} : { credit: toQuote(condor.creditPoints), entryDate: inputs.date }
}

/** Between zones the one in force is kept as a walk from today's VIX finds it (RB-13). */
const zoneKept = ({ playbook, vix, lastZone }: LabInputs, vixThen: number): Patch =>
  playbook === 'rb' ? { lastZone: zoneAt(vixThen, vix, lastZone) } : {}

/** The scenario at the end of the what-if with the hedge of today's position: what has settled is cash and gone. */
function heldSummary({ sizing }: PositionResult, there: PositionResult): BookSummary {
  const { request, marketAt, thetaHorizon } = setUp(there.inputs)
  const market = marketAt(there.inputs.vix)
  const held = aliveLegs(hedgeLegs(sizing), market.moment, 0)
  const { net, hedge } = bookFigures([...ironCondorLegs(request.condor), ...held], market, thetaHorizon)
  return {
    ...summarise(there),
    netThetaUsd: usd(net.theta.total / thetaHorizon.days),
    netVegaUsd: net.oneFactorVegaUsd,
    costUsd: hedge.valueUsd,
    marginUsd: usd(there.condor.regTMarginUsd + marginOf(held, market, there.inputs)),
  }
}

/** The hedge held through the what-if against the hedge sized afresh at its end. */
function resize(position: PositionResult): Offer {
  const { inputs, condor } = position
  if (inputs.daysForward >= condor.days) return { problem: 'The condor has settled by the what-if’s day.' }
  const end = evaluateHorizon(position)
  if (end.vix < STRIP_FROM || end.vix > STRIP_TO) return { problem: 'VIX leaves the strip in this what-if.' }
  const moved = { ...marketThen(position, end), ...entryKept(position), ...zoneKept(inputs, end.vix) }
  if (!hasRoom(moved)) {
    return {
      problem: `The what-if ends beyond what a scenario can hold, of its prices or of dates up to ${LAST_DATE}.`,
    }
  }
  const there = evaluatePosition({ ...inputs, ...moved })
  const sentence =
    'Before: the hedge held through the what-if, at what it is worth then. After: the hedge sized afresh there, which becomes today and the entry. The condor keeps the credit it has now.'
  const before = heldSummary(position, there)
  const patch = { ...moved, ...markEntry(there) }
  return { steps: [{ id: 'resize', title: 'Rebalance at the end of the what-if', sentence, patch, before }] }
}

/** What rebalancing means here: at rest a new entry, after a what-if a hedge sized for where it ended (BW-12, HR-7). */
export const rebalanceOffer = (position: PositionResult): Offer =>
  isAtRest(position.inputs) ? markAgain(position) : resize(position)

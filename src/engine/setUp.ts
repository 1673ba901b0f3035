import type { CondorEntry } from './book/condorEntry.ts'
import { HEADLINE, type ThetaHorizon } from './book/theta.ts'
import { checkInputs } from './checkInputs.ts'
import type { LabInputs } from './inputs.ts'
import { daysToNextClose, valuationMoment } from './market/calendar/clock.ts'
import { nextVixSettlements } from './market/calendar/expiries.ts'
import type { MarketState } from './market/marketState.ts'
import { typicalState, vixShocks } from './market/shock.ts'
import type { VixRule } from './market/spotVol.ts'
import { curveResponses, quotedCurve } from './market/vixCurve.ts'
import { defaultVvix } from './market/vvix.ts'
import type { HedgeRequest } from './methodology/hedgeRequest.ts'
import { type ListedMonth, listedMonths } from './methodology/instruments/board.ts'
import { playbooks } from './methodology/playbooks/registry.ts'
import { referenceOf } from './methodology/reference.ts'
import { DEFAULT_INSTRUMENT_SETTINGS } from './methodology/settings.ts'

import type { IronCondor } from './product/condor.ts'

/** VIX futures on the user's curve. */
const CURVE_MONTHS = 8

const monthsOf = (inputs: LabInputs, moment: number): ListedMonth[] =>
  listedMonths(moment, nextVixSettlements(inputs.date, inputs.time, CURVE_MONTHS))

const condorOf = (inputs: LabInputs): IronCondor => ({
  expiry: inputs.expiry,
  shortPut: inputs.shortPut,
  putWidth: inputs.putWidth,
  shortCall: inputs.shortCall,
  callWidth: inputs.callWidth,
  contracts: inputs.contracts,
})

/** The market as the user observed it: at `curveVix`, before the strip moves VIX. */
function snapshotOf(inputs: LabInputs, moment: number, months: readonly ListedMonth[]): MarketState {
  const { curveVix, m1, m2, m3, m4, m5, m6, m7, m8 } = inputs
  const prices = [m1, m2, m3, m4, m5, m6, m7, m8]
  return {
    moment,
    spot: inputs.spx,
    vix: curveVix,
    vvix: inputs.vvix ?? defaultVvix(curveVix),
    rate: inputs.ratePct / 100,
    dividendYield: inputs.dividendPct / 100,
    curve: quotedCurve(
      curveVix,
      months.map(({ days }) => days),
      prices,
    ),
    smileShift: 0,
    dynamics: { response: curveResponses[inputs.curveResponse], rollShare: inputs.rollShare },
    assumptions: {
      ratioExponent: inputs.ratioExponent,
      skewExponent: inputs.skewExponent,
      vixSmileRho: inputs.vixSmileRho,
      vixSmilePhi: inputs.vixSmilePhi,
      vvixFloor: inputs.vvixFloor,
      vvixCap: inputs.vvixCap,
    },
  }
}

const entryOf = (inputs: LabInputs): CondorEntry => ({
  credit: inputs.credit,
  legPrices: [inputs.entryLongPut, inputs.entryShortPut, inputs.entryShortCall, inputs.entryLongCall],
  date: inputs.entryDate,
  bidAsk: inputs.bidAsk,
})

const requestOf = (inputs: LabInputs, months: readonly ListedMonth[]): HedgeRequest => ({
  condor: condorOf(inputs),
  entry: entryOf(inputs),
  signals: inputs,
  account: inputs,
  custom: inputs,
  reference: referenceOf(inputs),
  todayVix: inputs.vix,
  scale: inputs.hedgeScalePct / 100,
  playbook: playbooks[inputs.playbook],
  months,
  notionalBasis: inputs.notionalBasis,
  statedNotionalUsd: inputs.statedNotionalUsd,
  exposureBasis: inputs.exposureBasis,
  rounding: inputs.rounding,
  vixBidAsk: inputs.vixBidAsk,
  settings: {
    ...DEFAULT_INSTRUMENT_SETTINGS,
    stance: inputs.stance,
    rangePosition: inputs.rangePosition,
    nearTenorDays: inputs.shortTenorDays,
    middleTenorDays: inputs.middleTenorDays,
    longTenorDays: inputs.longTenorDays,
    callMoneyness: inputs.callMoneyness,
    moderateFirstShare: inputs.moderateFirstSharePct / 100,
    highFirstShare: inputs.highFirstSharePct / 100,
    highSecondShare: inputs.highSecondSharePct / 100,
    etpFee: inputs.etpFeePct / 100,
    extraCycles: inputs.extraCycles,
    rules: inputs,
  },
})

const vixRuleOf = (inputs: LabInputs): VixRule => ({
  mode: inputs.spotVol,
  stress: inputs.spotVolStress,
  heldMove: inputs.vixMove,
})

/** The stretch of time theta is shown for. */
function thetaHorizonOf(inputs: LabInputs, moment: number): ThetaHorizon {
  if (inputs.thetaClock === 'nextDay') return { days: 1, timing: 'actual' }
  return inputs.thetaClock === 'nextClose' ? { days: daysToNextClose(moment), timing: 'actual' } : HEADLINE
}

/** What every result starts from, out of the user's flat inputs. */
export interface LabSetUp {
  /** The market as observed, at `curveVix`. */
  readonly snapshot: MarketState
  /** The market at a VIX of the strip: the observed one shocked, or the typical one. */
  readonly marketAt: (vix: number) => MarketState
  readonly request: HedgeRequest
  readonly entry: CondorEntry
  readonly vixRule: VixRule
  readonly thetaHorizon: ThetaHorizon
}

/** @throws RangeError naming input and value when they break the engine's domain */
export function setUp(inputs: LabInputs): LabSetUp {
  checkInputs(inputs)
  const moment = valuationMoment(inputs.date, inputs.time)
  const months = monthsOf(inputs, moment)
  const snapshot = snapshotOf(inputs, moment, months)
  return {
    snapshot,
    marketAt: inputs.curveSource === 'typical' ? (vix) => typicalState(snapshot, vix) : vixShocks(snapshot),
    request: requestOf(inputs, months),
    entry: entryOf(inputs),
    vixRule: vixRuleOf(inputs),
    thetaHorizon: thetaHorizonOf(inputs, moment),
  }
}

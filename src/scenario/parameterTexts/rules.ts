import type { ruleParameters } from '../parameters/rules.ts'
import { ours, type TextsOf } from './text.ts'

const noCrossingLevel = ours('The source says “crossovers” and gives no level')
const noBand = ours('The source says “inside a target” and gives none')
const noDays = ours('The source says “by tenor” and gives no days')
const noSplit = ours('The source gives no split')
const noAmount = ours('The source names the shape of the curve and gives no amount')

export const ruleTexts: TextsOf<typeof ruleParameters> = {
  signalWeightPct: {
    help: 'What one active signal moves the signal score by, of a scale from 0 to 100 %.',
    source: ours('The sources name signals and give no weight'),
  },
  rsiAddLevel: { help: 'RSI of VIX crossing up through this level adds hedge.', source: noCrossingLevel },
  rsiRemoveLevel: { help: 'RSI of VIX crossing down through this level removes hedge.', source: noCrossingLevel },
  coverLowPct: { help: 'Least share of the condor’s vega that the hedge should cover.', source: noBand },
  coverHighPct: { help: 'Most of the condor’s vega that the hedge should cover.', source: noBand },
  hrSize: {
    help: 'The article sizes in three ways: by short delta (HR-1), by spreads per condor (HR-8) and by share of gross vega (HR-3).',
    source: ours('The ratio is the article’s own answer to its question'),
  },
  hrDeltas: {
    help: 'What a unit of hedge is counted in: USD per point of its own future, or USD per point of SPX through the curve’s response and the spot-vol link.',
    source: ours('Agrees with the spread per 4 to 6 condors of HR-8'),
  },
  hrShortDays: { help: 'Condors of this tenor or less take the low end of the ratio.', source: noDays },
  hrLongDays: { help: 'Condors of this tenor or more take the high end of the ratio.', source: noDays },
  hrFirst: { help: 'The article names both.', source: ours('The spread’s loss is limited to its premium') },
  hrFirstSharePct: { help: 'Share of the hedge in the first layer.', source: noSplit },
  hrSecondSharePct: { help: 'Share of the hedge in the second layer; the rest goes to the ETP.', source: noSplit },
  hrCondorsPerSpread: {
    help: 'The article says about one VIX call spread per 4 to 6 condors.',
    source: ours('The middle of the stated 4 to 6'),
  },
  ttFirstTenorDays: {
    help: 'Days to settlement of the short-term layer.',
    source: ours('The source says “short-term” and gives no number'),
  },
  ttSecondTenorDays: {
    help: 'Days to settlement of the intermediate layer; the article says 30 to 60.',
    source: ours('The middle of the stated 30 to 60'),
  },
  ttThirdTenorDays: {
    help: 'Days to settlement of the stabiliser.',
    source: ours('The source says “long-dated” and gives no number'),
  },
  ttTiltPct: {
    help: 'Share of the budget that the shape of the curve moves between first and third layer at most.',
    source: noAmount,
  },
  ttTiltFullPct: { help: 'M4 / M1 − 1 at which the most moves.', source: noAmount },
  pressRatePct: {
    help: 'Share of the condor’s credit that the Cash Press spends on longer-dated VIX calls.',
    source: ours('The source gives no rate'),
  },
  carryWatchPct: {
    help: 'Cost of carrying the hedge as a share of the condor’s theta from which the check says watch.',
    source: ours('The source warns of over-hedging and gives no limit'),
  },
  carryBrokenPct: {
    help: 'Cost of carrying the hedge as a share of the condor’s theta above which the check is broken.',
    source: ours('Above it the hedge eats all that time brings'),
  },
  bwBudgetUsd: {
    help: 'Cost of overlay and tail together. Typed, it sizes both by the shares of BW-2; otherwise BW-10 and BW-11 size them.',
    source: ours('The source gives shares of a budget and no budget'),
  },
  bwOverlay: { help: 'The article names both.', source: ours('Puts match the condor’s own risk') },
  bwTail: { help: 'The article names both.', source: ours('BW-11 speaks of calls') },
  bwWiden: { help: 'What “widened by about 20 %” changes.', source: ours('The source does not say what is widened') },
  bwFlattenPct: {
    help: 'Shrinking of M1 − M2 since entry beyond which the curve counts as flattening.',
    source: ours('The source says “begins to flatten” and gives no amount'),
  },
  bwMovePct: {
    help: 'Share of the hedge’s cost that moves from overlay to tail when the curve flattens.',
    source: ours('The source says “the increment” and gives no amount'),
  },
  rbPremiumPct: {
    help: 'Most that an engaged layer may cost, as a share of risk capital; the range position takes its part of it.',
    source: ours('The source gives no size; RB-8 caps a layer at 2 to 3 %'),
  },
  rbAgree: {
    help: 'How many of the four diagnostics must agree to engage the first layer.',
    source: ours('The source asks for judgement and gives no count'),
  },
  rbRsiLevel: {
    help: 'RSI of VIX above which it counts as a sign.',
    source: ours('The source names RSI and gives no level'),
  },
  rbSecond: { help: 'The article names both.', source: ours('Named first') },
  lastZone: {
    help: 'Between 22 and 24 and between 29 and 30 no zone is named: the last one reached stays in force.',
    source: ours('The zone of the opening day'),
  },
}

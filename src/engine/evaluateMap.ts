import { profitMap } from './book/profitMap.ts'
import { profitOfMove } from './book/valueBook.ts'
import { vixByRule } from './market/spotVol.ts'
import { hedgeLegs } from './methodology/sizeHedge.ts'
import { STRIP_FROM, STRIP_TO } from './methodology/sweep.ts'
import { ironCondorLegs } from './product/condor.ts'
import type { MapResult, PositionResult } from './results.ts'
import { setUp } from './setUp.ts'

/** Ends of the map's moves of SPX, percent, and their number: half a percent apart, no move among them (ours). */
const MOVE_FROM_PCT = -20
const MOVE_TO_PCT = 10
const MOVES = 61
/** Levels of VIX over the whole strip, 1.5 points apart (ours). */
const LEVELS = 55

/** Values from one end to the other, both kept exactly. */
const evenly = (from: number, to: number, count: number) =>
  Float64Array.from({ length: count }, (_, i) => (from * (count - 1 - i) + to * i) / (count - 1))

/**
 * P&L since now of the book in `position` for every pair of SPX and VIX at the what-if's day; the VIX that its rule lets
 * go with each move of SPX, and what the book makes along that path; and the point where the what-if stands.
 */
export function evaluateMap({ inputs, sizing }: PositionResult): MapResult {
  const { marketAt, request, vixRule } = setUp(inputs)
  const market = marketAt(inputs.vix)
  const condorLegs = ironCondorLegs(request.condor)
  const layers = hedgeLegs(sizing)
  const { daysForward: days } = inputs
  const end = { days, stickiness: vixRule.mode === 'held' ? inputs.stickiness : 0 }

  const movesPct = evenly(MOVE_FROM_PCT, MOVE_TO_PCT, MOVES)
  const spx = movesPct.map((move) => market.spot * (1 + move / 100))
  const vix = evenly(STRIP_FROM, STRIP_TO, LEVELS)
  const condor = profitMap(condorLegs, market, spx, vix, end)
  const hedge = profitMap(layers, market, spx, vix, end)

  const ofCondor = profitOfMove(condorLegs, market, end)
  const ofHedge = profitOfMove(layers, market, end)
  const pathVix = movesPct.map((move) => vixByRule(vixRule, market.vix, move / 100, days))
  const spotThen = market.spot * (1 + inputs.spotMovePct / 100)
  const vixThen = vixByRule(vixRule, market.vix, inputs.spotMovePct / 100, days)
  const [condorThen, hedgeThen] = [ofCondor(spotThen, vixThen), ofHedge(spotThen, vixThen)]
  return {
    movesPct,
    spx,
    vix,
    days,
    condor,
    hedge,
    net: condor.map((profit, cell) => profit + hedge[cell]),
    path: { vix: pathVix, net: spx.map((spot, i) => ofCondor(spot, pathVix[i]) + ofHedge(spot, pathVix[i])) },
    now: { spot: market.spot, vix: market.vix },
    whatIf: { spot: spotThen, vix: vixThen, condor: condorThen, hedge: hedgeThen, net: condorThen + hedgeThen },
  }
}

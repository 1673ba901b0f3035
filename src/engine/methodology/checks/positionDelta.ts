import { SPX_MULTIPLIER } from '../../product/spxStructures.ts'
import { limit, value } from '../reading.ts'
import { LOW_SPX_RSI } from '../signals/score.ts'
import type { Check } from './check.ts'
import { found } from './finding.ts'

/** The band of position delta, either way (HR-7, stated). */
const DELTA_BAND = 0.12

/**
 * HR-7: rebalance only when the delta of one condor leaves +/-0.12 or SPX RSI falls below 35. The hedge is left out,
 * since its own delta would hide the drift of the strikes (ours).
 */
export const positionDelta: Check = {
  id: 'positionDelta',
  kind: 'trigger',
  rules: ['HR-7'],
  title: 'Position delta and RSI of SPX: rebalance',
  find({ book, request: { condor }, signals: { rsiSpx } }) {
    const delta = (book.byLayer.condor?.spx.deltaUsd ?? 0) / (SPX_MULTIPLIER * condor.contracts)
    const [left, low] = [Math.abs(delta) > DELTA_BAND, rsiSpx < LOW_SPX_RSI]
    const ofDelta = [value('Delta of one condor', delta, 'delta'), limit('Band, either way', DELTA_BAND, 'delta')]
    const ofRsi = [value('RSI of SPX', rsiSpx, 'RSI'), limit('RSI below', LOW_SPX_RSI, 'RSI')]
    const readings = low && !left ? [...ofRsi, ...ofDelta] : [...ofDelta, ...ofRsi]
    if (left && low) return found('broken', 'Position delta has left its band and the RSI of SPX is low.', readings)
    if (left) return found('broken', 'Position delta has left its band: the ratio is due for a rebalance.', readings)
    if (low) return found('broken', 'The RSI of SPX is low: the ratio is due for a rebalance.', readings)
    return found('pass', 'Position delta keeps to its band and the RSI of SPX is not low: nothing to adjust.', readings)
  },
}

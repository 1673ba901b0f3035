import { vixCallDiagonalLegs } from '../../product/vixStructures.ts'
import { nearestMonth, upperMoneyness, vixStrike } from './board.ts'
import { contracts, type HedgeInstrument } from './instrument.ts'

/**
 * An intermediate VIX call at the hedge's moneyness against a near one at the spread's upper moneyness of its own
 * future, at least a point above (BW-3; tenors and strikes are ours).
 */
export const vixDiagonal: HedgeInstrument = {
  label: 'VIX call diagonal',
  tenor: 'nearTenorDays',
  strikes: ['callMoneyness', 'strikesApart'],
  build(layer, board) {
    const { settings } = board
    const near = nearestMonth(board, settings.nearTenorDays)
    const far = near && nearestMonth(board, settings.middleTenorDays, near)
    if (!near || !far) return { problem: 'No later VIX month is listed for the diagonal spread.' }
    const long = vixStrike(board, far, settings.callMoneyness)
    const short = Math.max(long + 1, vixStrike(board, near, upperMoneyness(settings)))
    const legs = vixCallDiagonalLegs(
      layer,
      { strike: short, expiry: near.settlement },
      { strike: long, expiry: far.settlement },
      1,
    )
    return contracts(legs)
  },
}

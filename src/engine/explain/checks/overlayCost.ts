import {
  EVEN_SHARE,
  frontSpread,
  OVERLAY_SHARE,
  overlayShare,
  reversionSignal,
  SIGNAL_FROM,
  SIGNAL_FULL,
} from '../../methodology/playbooks/bwRules.ts'
import { compares, otherwise, when } from '../decision.ts'
import { apply, minus, product, quotient, sum } from '../expression.ts'
import { futureOf } from '../layers/futures.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { ours } from '../sources.ts'
import type { CheckCase, ExplainCheck } from './checkCase.ts'
import { placeInRange } from './placeInRange.ts'

/** Without the full signal: the share asked for, 5 points either way. */
function askedRange(check: CheckCase): readonly [Quantity, Quantity] {
  const { sheet, method } = check
  const place = placeInRange(check)
  const signal = sheet.step(
    naming('signal', 'f', 'Signal of mean reversion', 'number'),
    apply(
      'clamp',
      quotient(minus(minus(futureOf(method, 1), futureOf(method, 2)), SIGNAL_FROM), SIGNAL_FULL - SIGNAL_FROM),
      0,
      1,
    ),
    { rules: ['BW-1'], ...ours('the straight line between the two levels') },
  )
  const { low, high } = OVERLAY_SHARE
  const asked = sheet.step(
    naming('asked', 'w_asked', 'Share asked for', 'fraction'),
    sum(EVEN_SHARE, product(signal, sum(low - EVEN_SHARE, product(high - low, place)))),
    { value: overlayShare(frontSpread(method), place.value), rules: ['BW-2'] },
  )
  const least = check.finding.readings.find(({ label }) => label === 'Least')?.value ?? asked.value
  const tolerance = quantity(
    naming('tolerance', 'ε', 'How far the share may lie from it', 'fraction'),
    asked.value - least,
    ours('the source gives a range for the full signal alone'),
  )
  return [
    check.made('Least', 'low', 'w_low', minus(asked, tolerance), {}, 'Least share'),
    check.made('Most', 'high', 'w_high', sum(asked, tolerance), {}, 'Most share'),
  ]
}

function statedRange(check: CheckCase): readonly [Quantity, Quantity] {
  const origin = { rule: 'BW-2' }
  return [
    check.entered('Least', 'low', 'w_low', origin, 'Least share'),
    check.entered('Most', 'high', 'w_high', origin, 'Most share'),
  ]
}

/** BW-2: cost of the overlay / cost of overlay and tail. */
export const explainOverlayCost: ExplainCheck = (check) => {
  const { sheet, method } = check
  const overlay = check.given('Cost of the overlay', 'overlay', 'H_first', { opens: { kind: 'layer', layer: 'first' } })
  const tail = check.given('Cost of the tail', 'tail', 'H_second', { opens: { kind: 'layer', layer: 'second' } })
  sheet.section('Share')
  const share = check.made('Overlay, share of cost', 'share', 'w', quotient(overlay, sum(overlay, tail)))
  sheet.further('Limits')
  const isFull = reversionSignal(frontSpread(method)) === 1
  const [low, high] = isFull ? statedRange(check) : askedRange(check)
  return {
    result: share,
    rulings: [when('watch', compares(share, '<', low)), when('watch', compares(share, '>', high)), otherwise('pass')],
  }
}

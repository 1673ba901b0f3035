import { compares, otherwise, said, when } from '../decision.ts'
import { sum } from '../expression.ts'
import type { ExplainCheck } from './checkCase.ts'
import { sign } from './marks.ts'

/** RB-4: all three conditions allow waiting; without the underlying bid it is not sound. */
export const explainWaiting: ExplainCheck = (check) => {
  const { underlyingBid, inflation, rateSpreads } = check.method.signals
  const isOn = (mark: 'on' | 'off') => mark === 'on'
  check.sheet.section('Conditions')
  const seen = check.made(
    'Conditions seen',
    'seen',
    'n',
    sum(
      sign('bid', 1, 'Strong underlying bid', isOn(underlyingBid), 'underlyingBid', 'Underlying bid as marked'),
      sign('inflation', 2, 'Inflation contained', isOn(inflation), 'inflation', 'Inflation as marked'),
      sign('rates', 3, 'Rate differentials steady', isOn(rateSpreads), 'rateSpreads', 'Rate differentials as marked'),
    ),
  )
  const asked = check.given('Conditions of the rule', 'asked', 'n_all', { rule: 'RB-4' })
  return {
    result: seen,
    rulings: [
      when('watch', said('No strong underlying bid is marked', !isOn(underlyingBid))),
      when('pass', compares(seen, '≥', asked)),
      otherwise('watch'),
    ],
  }
}

/** A trigger that is a switch of the user's and nothing else. */
const marked =
  (key: 'etpSkew' | 'correlations', text: string): ExplainCheck =>
  ({ method }) => ({
    result: null,
    rulings: [when('broken', said(text, method.signals[key] === 'on')), otherwise('pass')],
  })

/** RB-9. */
export const explainSteepeningSkew = marked('etpSkew', 'The skew of ETP options is marked as steepening')
/** RB-3. */
export const explainTighteningCorrelations = marked('correlations', 'Correlations are marked as tightening')

import { compares, otherwise, when } from '../decision.ts'
import { just, negative, quotient } from '../expression.ts'
import { naming, quantity } from '../quantity.ts'
import { assumption } from '../sources.ts'
import type { CheckCase, ExplainCheck } from './checkCase.ts'

const CONDOR_VEGA = { opens: { kind: 'condor', reading: 'vega' } } as const
const HEDGE_VEGA = { opens: { kind: 'hedge', reading: 'vega' } } as const

/** RN-11: vega of the hedge / what the condor is short of, inside the user's band. */
export const explainVegaCover: ExplainCheck = (check) => {
  const { sheet } = check
  const condor = check.given('Vega of the condor', 'condorVega', 'ν_condor', CONDOR_VEGA)
  const hedge = check.given('Vega of the hedge', 'hedgeVega', 'ν_hedge', HEDGE_VEGA)
  sheet.section('Cover')
  const cover = check.made('Condor vega covered', 'cover', 'k', quotient(hedge, negative(condor)))
  const band = 'the source names the cover and gives no band'
  const low = check.given('Least', 'low', 'k_low', { ...assumption('coverLowPct', band), rule: 'RN-11' }, 'Least cover')
  const high = check.given(
    'Most',
    'high',
    'k_high',
    { ...assumption('coverHighPct', band), rule: 'RN-11' },
    'Most cover',
  )
  return {
    result: cover,
    rulings: [when('broken', compares(cover, '<', low)), when('broken', compares(cover, '>', high)), otherwise('pass')],
  }
}

/** Both vegas where the condor has none to cover. */
export function vegaCoverAmounts(check: CheckCase): void {
  const { sheet, method } = check
  sheet.further('One-factor vega')
  const condor = quantity(
    naming('ofCondor', 'ν', 'Vega of the condor, by its legs', 'USD per VIX point'),
    method.condorVega,
    CONDOR_VEGA,
  )
  const hedge = quantity(
    naming('ofHedge', 'ν', 'Vega of the hedge, by its layers', 'USD per VIX point'),
    method.book.hedge.oneFactorVegaUsd,
    HEDGE_VEGA,
  )
  check.made('Vega of the condor', 'condorVega', 'ν_condor', just(condor))
  check.made('Vega of the hedge', 'hedgeVega', 'ν_hedge', just(hedge))
}

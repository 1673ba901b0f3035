import type { LegFigures } from '../../book/figures.ts'
import { CAP_HIGH, CAP_LOW, CAP_UNTIL, overlayCap, RATIO_FROM } from '../../methodology/playbooks/hr.ts'
import { vixNow } from '../context.ts'
import { compares, otherwise, when } from '../decision.ts'
import { apply, just, minus, product, quotient, sum } from '../expression.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { ours, sources } from '../sources.ts'
import type { CheckCase, ExplainCheck } from './checkCase.ts'

const VEGA = 'USD per VIX point'

/** One-factor vega of each leg that belongs to the hedge, or to the condor; each leg's explanation works it out. */
function vegas({ method }: CheckCase, ofHedge: boolean): Quantity[] {
  const places = new Map<string, number>()
  return method.book.legs.flatMap(({ leg, name, oneFactorVegaUsd }: LegFigures) => {
    const { layer } = leg
    const place = places.get(layer) ?? 0
    places.set(layer, place + 1)
    if ((layer !== 'condor') !== ofHedge) return []
    const named = naming(`${layer}Vega${place}`, `ν_${layer} ${place + 1}`, `Vega of ${name}`, VEGA)
    return quantity(named, oneFactorVegaUsd, { source: sources.reprice, opens: { kind: 'leg', layer, place } })
  })
}

/** The cap: a straight line between two levels of VIX, and above them shown without being enforced. */
function capOf(check: CheckCase): Quantity {
  const { context, method } = check
  const [id, symbol, label] = ['cap', 'c', 'Cap at this VIX'] as const
  const from = quantity(naming('capFrom', 'V_0', 'VIX from which the cap rises', 'VIX points'), RATIO_FROM, {
    rule: 'HR-3',
  })
  const until = quantity(naming('capUntil', 'V_1', 'VIX above which no cap is enforced', 'VIX points'), CAP_UNTIL, {
    rule: 'HR-3',
  })
  const low = quantity(naming('capLow', 'c_0', 'Cap in calm markets', 'fraction'), CAP_LOW, { rule: 'HR-3' })
  const high = quantity(naming('capHigh', 'c_1', 'Cap at its highest', 'fraction'), CAP_HIGH, { rule: 'HR-3' })
  if (overlayCap(method.vix) === null) return check.made(label, id, symbol, just(high), { rules: ['HR-3'] })
  const rise = apply('max', 0, quotient(minus(vixNow(context), from), minus(until, from)))
  return check.made(label, id, symbol, sum(low, product(rise, minus(high, low))), {
    ...ours('the straight line between the two levels'),
    rules: ['HR-3'],
  })
}

/** HR-3: |vegas of the hedge legs| / (the same + |vega of the condor|), against a cap by VIX. */
export const explainVegaShare: ExplainCheck = (check) => {
  const { sheet, context } = check
  sheet.section('Gross vega')
  const overlay = sheet.step(
    naming('overlayVega', 'ν_overlay', 'Vega of the overlay, leg by leg without signs', VEGA),
    sum(...vegas(check, true).map((vega) => apply('abs', vega))),
  )
  const condor = sheet.step(
    naming('condorVega', 'ν_condor', 'Vega of the condor without its sign', VEGA),
    apply('abs', sum(...vegas(check, false))),
    ours('the condor counts as the one position it is'),
  )
  const gross = check.made('Gross vega', 'gross', 'ν_gross', sum(overlay, condor))
  sheet.section('Share')
  const share = check.made('Overlay, share of gross vega', 'share', 'w', quotient(overlay, gross))

  sheet.further('Limit')
  const cap = capOf(check)
  check.made('Condor, share of gross vega', 'condorShare', 'w_condor', minus(1, share))
  check.made('Condor at this VIX, at least', 'condorLeast', 'w_least', minus(1, cap))
  const unenforced = quantity(
    naming('unenforced', 'V_1', 'VIX above which no cap is enforced', 'VIX points'),
    CAP_UNTIL,
    {
      rule: 'HR-3',
    },
  )
  return {
    result: share,
    rulings: [
      when('pass', compares(vixNow(context), '>', unenforced)),
      when('broken', compares(share, '>', cap)),
      otherwise('pass'),
    ],
  }
}

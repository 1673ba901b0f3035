import { portfolioRiskCapital } from '../../methodology/account.ts'
import { ROUNDING_USD } from '../../methodology/checks/finding.ts'
import { twoToThreeLimits } from '../../methodology/checks/twoToThree.ts'
import type { HedgeLayerId } from '../../methodology/layer.ts'
import { compares, otherwise, type Ruling, said, when } from '../decision.ts'
import { apply, type Expression, just, product, quotient, sum } from '../expression.ts'
import { naming, type Origin, type Quantity, quantity } from '../quantity.ts'
import { input, ours } from '../sources.ts'
import type { CheckCase, ExplainCheck } from './checkCase.ts'

const layerCost = (id: HedgeLayerId, costUsd: number): Expression =>
  apply(
    'max',
    0,
    quantity(naming(`${id}Cost`, `H_${id}`, `Cost of the ${id} layer`, 'USD'), costUsd, {
      opens: { kind: 'layer', layer: id },
    }),
  )

/** Maximum loss of the condor and the premium of each layer, at least 0. */
function riskOf(check: CheckCase): Quantity {
  const { condor, sizing } = check.method
  const loss = quantity(naming('maxLoss', 'L', 'Max loss of the condor', 'USD'), condor.maxLossUsd, {
    opens: { kind: 'figure', figure: 'maxLoss' },
  })
  return check.made(
    'At risk in condor and hedge',
    'risk',
    'R',
    sum(loss, ...sizing.layers.map(({ id, costUsd }) => layerCost(id, costUsd))),
    ours('futures and swaps cost nothing to enter and count nothing'),
  )
}

/** All of the capital where no part of it is named as risk capital. */
function riskCapitalOf({ method: { account } }: CheckCase): Quantity {
  const isNamed = account.riskCapitalUsd !== null
  return quantity(
    naming('capital', 'K', 'Risk capital of the portfolio', 'USD'),
    portfolioRiskCapital(account),
    isNamed
      ? input('riskCapitalUsd', 'Risk capital as entered')
      : input('capitalUsd', 'Capital as entered: no part of it is named as risk capital'),
  )
}

/** A limit as an amount of money, which the status is decided on to half a cent. */
const amountOf = (check: CheckCase, id: string, share: Quantity, capital: Quantity): Quantity =>
  check.sheet.step(naming(`${id}Usd`, `A_${id}`, `${share.label}, in USD`, 'USD'), product(share, capital))

/** Both ends of 2 to 3 % as amounts of money. */
function endsOf(check: CheckCase, capital: Quantity, rule: string): Record<'watch' | 'broken', Quantity> {
  const origin: Origin = { ...ours('one limit of 2 to 3 % is read as watch from 2 % and broken above 3 %'), rule }
  check.sheet.further('Limits')
  const [watch, broken] = (['watch', 'broken'] as const).map((id, i) => {
    const { label, value } = twoToThreeLimits('watch')[i]
    return amountOf(check, id, quantity(naming(id, `c_${id}`, label, 'fraction'), value, origin), capital)
  })
  return { watch, broken }
}

/** 2 to 3 %: watch from the one, broken above the other. */
function twoToThree(check: CheckCase, amount: Quantity, capital: Quantity, rule: string): readonly Ruling[] {
  const { watch, broken } = endsOf(check, capital, rule)
  return [
    when('broken', compares(amount, '>', broken, ROUNDING_USD)),
    when('watch', compares(amount, '≥', watch, ROUNDING_USD)),
    otherwise('pass'),
  ]
}

/** HR-11. */
export const explainRiskCapitalShare: ExplainCheck = (check) => {
  check.sheet.section('At risk')
  const risk = riskOf(check)
  const capital = riskCapitalOf(check)
  check.sheet.section('Share')
  const share = check.made('At risk, share of risk capital', 'share', 'w', quotient(risk, capital))
  return { result: share, rulings: twoToThree(check, risk, capital, 'HR-11') }
}

/** The whole capital of the portfolio. */
const capitalOf = (check: CheckCase): Quantity =>
  check.given('Capital of the portfolio', 'capital', 'K', input('capitalUsd', 'Capital as entered'))

/** 2.5 % of the capital in USD. */
function mostOf(check: CheckCase, capital: Quantity): Quantity {
  check.sheet.further('Limit')
  return amountOf(check, 'most', check.given('At most', 'most', 'c_most', { rule: 'BW-13' }), capital)
}

/** BW-13: at most 2.5 % of the capital, and strict stops under stress, which decides where there is no capital. */
export const explainCapitalShare: ExplainCheck = (check) => {
  const { sheet, method } = check
  const stressed = said('REER or P/E is marked as signalling stress', method.signals.stress === 'on')
  const hasShare = check.has('At risk, share of capital')
  if (hasShare) sheet.section('At risk')
  else sheet.further('At risk')
  const risk = riskOf(check)
  const capital = capitalOf(check)
  if (!hasShare) {
    mostOf(check, capital)
    return { result: null, rulings: [when('broken', stressed)] }
  }
  sheet.section('Share')
  const share = check.made('At risk, share of capital', 'share', 'w', quotient(risk, capital))
  const most = mostOf(check, capital)
  return {
    result: share,
    rulings: [when('broken', stressed), when('broken', compares(risk, '>', most, ROUNDING_USD)), otherwise('pass')],
  }
}

const ORDINALS: Readonly<Record<HedgeLayerId, string>> = { first: 'First', second: 'Second', third: 'Third' }

const DEAREST = naming('dearest', 'H', 'Cost of the dearest layer, at least 0', 'USD')

/** RB-8: the dearest layer decides, and is the check's number. */
export const explainLayerCost: ExplainCheck = (check) => {
  const { sheet, method, finding } = check
  const capital = riskCapitalOf(check)
  const held = method.sizing.layers
    .filter(({ legs }) => legs.length > 0)
    .map((layer) => ({ ...layer, label: `${ORDINALS[layer.id]} layer, share of risk capital` }))
  const [dearest, ...rest] = finding.readings.flatMap(({ label }) => held.find((layer) => layer.label === label) ?? [])
  const shareOf = ({ id, costUsd, label }: (typeof held)[number]) =>
    check.made(label, `${id}Share`, `w_${id}`, quotient(layerCost(id, costUsd), capital))
  sheet.section('Share of each layer')
  for (const layer of rest) shareOf(layer)
  const share = shareOf(dearest)
  sheet.further('Cost of the dearest layer')
  const amount = sheet.step(DEAREST, layerCost(dearest.id, dearest.costUsd))
  return { result: share, rulings: twoToThree(check, amount, capital, 'RB-8') }
}

/** What is at risk and the limits of HR-11 in USD where there is no capital to take a share of. */
export function riskCapitalAmounts(check: CheckCase): void {
  check.sheet.further('At risk')
  riskOf(check)
  endsOf(check, riskCapitalOf(check), 'HR-11')
}

/** The same of BW-13. */
export function capitalAmounts(check: CheckCase): void {
  check.sheet.further('At risk')
  riskOf(check)
  mostOf(check, capitalOf(check))
}

/** The same of RB-8, also where no layer is held. */
export function layerCostAmounts(check: CheckCase): void {
  const costs = check.method.sizing.layers.map(({ id, costUsd }) => layerCost(id, costUsd))
  check.sheet.further('Cost of the dearest layer')
  check.sheet.step(DEAREST, costs.length > 0 ? apply('max', ...costs) : just(0))
  endsOf(check, riskCapitalOf(check), 'RB-8')
}

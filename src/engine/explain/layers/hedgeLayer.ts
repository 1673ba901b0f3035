import type { LabInputs } from '../../inputs.ts'
import { instruments } from '../../methodology/instruments/registry.ts'
import type { HedgeLayerId, MeasureUnit } from '../../methodology/layer.ts'
import { boardFor } from '../../methodology/layerBoard.ts'
import { PlanContext } from '../../methodology/planContext.ts'
import type { SizedLayer } from '../../methodology/sizing.ts'
import type { ExplainContext } from '../context.ts'
import type { Explanation } from '../explanation.ts'
import { apply, just, product, quotient } from '../expression.ts'
import { naming, type Quantity, quantity, type Unit } from '../quantity.ts'
import { layerCost } from '../sections/layerCost.ts'
import { assumption, input, ours } from '../sources.ts'
import { Worksheet } from '../worksheet.ts'
import { budgetBaseOf, budgetFactorsOf, budgetShareOf } from './budget.ts'
import { type UnitLeg, unitExposureOf } from './unitExposure.ts'

const titles: Readonly<Record<HedgeLayerId, string>> = {
  first: 'First layer',
  second: 'Second layer',
  third: 'Third layer',
}

/** The assumption behind a layer's share of the budget, by playbook, regime and layer; the last layer takes the rest. */
const shareParameters: Readonly<Record<string, keyof LabInputs>> = {
  'rn moderate first': 'moderateFirstSharePct',
  'rn moderate second': 'moderateFirstSharePct',
  'rn high first': 'highFirstSharePct',
  'rn high second': 'highSecondSharePct',
  'rn high third': 'highSecondSharePct',
}

function layerShare({ request, sizing }: ExplainContext, layer: SizedLayer, share: number): Quantity {
  const parameter = shareParameters[`${request.playbook.id} ${sizing.plan.regime?.id} ${layer.id}`]
  const origin =
    parameter === undefined
      ? ours('the one layer takes the whole budget')
      : assumption(parameter, 'how the budget is split among the layers')
  return quantity(naming('layerShare', 'w', 'Share of the layer in the budget', 'fraction'), share, origin)
}

/** The legs of one unit, as the layer's instrument builds them. */
function unitOf({ request, market, sizing }: ExplainContext, layer: SizedLayer): readonly UnitLeg[] {
  const target = sizing.plan.layers.find(({ id }) => id === layer.id)
  const unit =
    target && instruments[target.instrument].build(layer.id, boardFor(target, new PlanContext(request, market)))
  if (!unit || 'problem' in unit) return []
  return unit.legs.map((leg, place) => ({ leg, place, isHeld: layer.legs.length > 0 }))
}

/** What one unit stands for, how many meet the target, and what whole contracts make of it. */
function contractsOf(sheet: Worksheet, context: ExplainContext, layer: SizedLayer, target: Quantity): Quantity {
  const name = naming('contracts', 'n', layer.contractUnit === 'shares' ? 'Shares' : 'Contracts', layer.contractUnit)
  sheet.section('Contracts')
  if (layer.problem !== null) {
    return sheet.step(name, just(0), { value: layer.contracts, note: layer.problem })
  }
  const exposure = unitExposureOf(sheet, context, unitOf(context, layer))
  const label = layer.contractUnit === 'shares' ? 'Shares before rounding' : 'Contracts before rounding'
  const isWhole = context.request.rounding === 'whole'
  const exact = sheet.step(
    isWhole ? naming('exact', 'n_exact', label, layer.contractUnit) : name,
    quotient(target, exposure),
    { value: layer.exactContracts },
  )
  const held = isWhole
    ? sheet.step(name, apply('round', exact), { value: layer.contracts, ...ours('contracts trade whole') })
    : exact
  if (layer.legs.length === 0) return held
  sheet.further('What they come to')
  sheet.step(naming('achieved', 'E_held', 'Exposure held', target.unit), product(held, exposure), {
    value: layer.achieved,
  })
  layerCost(sheet, context, layer)
  return held
}

/** A hedge layer: position in the rule's range, budget, the layer's target, one unit's exposure, contracts. */
export function explainLayer(context: ExplainContext, id: HedgeLayerId): Explanation | null {
  const layer = context.sizing.layers.find((candidate) => candidate.id === id)
  if (!layer) return null
  const sheet = new Worksheet()
  const target = targetOf(sheet, context, layer)
  return sheet.finish(`${titles[id]}: ${layer.name}`, contractsOf(sheet, context, layer, target))
}

/** The user's own multiple of every target, where it is not 100 %. */
const scaleOf = ({ request }: ExplainContext): Quantity[] =>
  request.scale === 1
    ? []
    : [
        quantity(
          naming('scale', 'k', 'Hedge scale', 'fraction'),
          request.scale,
          input('hedgeScalePct', 'Hedge scale as set'),
        ),
      ]

const unitOfTarget = (unit: MeasureUnit): Unit => (unit === 'delta units' ? 'number' : unit)

/** What the rules ask of a layer: its part of a budget, or a target of its own. */
function targetOf(sheet: Worksheet, context: ExplainContext, layer: SizedLayer): Quantity {
  const { budget } = context.sizing.plan
  const name = naming('target', 'E_target', 'Target of the layer', unitOfTarget(layer.measureUnit))
  if (budget === null || layer.budgetShare === null) {
    return quantity(name, layer.target, { rule: layer.reasons[0] ?? 'Custom' })
  }
  sheet.section('Budget')
  const share = budgetShareOf(sheet, context, budget, layer.reasons)
  const base = budgetBaseOf(sheet, context, budget)
  const factors = [
    share,
    layerShare(context, layer, layer.budgetShare),
    ...budgetFactorsOf(budget),
    base,
    ...scaleOf(context),
  ]
  return sheet.step(name, product(...factors), { value: layer.target, rules: layer.reasons })
}

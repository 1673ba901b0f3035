import type { HedgeLayerId } from '../../methodology/layer.ts'
import type { ExplainContext } from '../context.ts'
import type { Explanation } from '../explanation.ts'
import { just, type Operand, product } from '../expression.ts'
import { naming, type Quantity, quantity } from '../quantity.ts'
import { layerCost } from '../sections/layerCost.ts'
import { input } from '../sources.ts'
import { Worksheet } from '../worksheet.ts'
import { addedPart } from './addedPart.ts'
import { type AskedLayer, askedLayer } from './askedLayer.ts'
import { contractsOf, nothingHeld } from './contracts.ts'
import { measureWords, targetUnit } from './measureWords.ts'
import { targets } from './targets/registry.ts'

const titles: Readonly<Record<HedgeLayerId, string>> = {
  first: 'First layer',
  second: 'Second layer',
  third: 'Third layer',
}

/** The user's own multiple of every target, where it is not 100 %. */
const scaleOf = ({ request }: ExplainContext): Quantity[] =>
  request.scale === 1
    ? []
    : [
        quantity(
          naming('scale', 'k_scale', 'Hedge scale', 'fraction'),
          request.scale,
          input('hedgeScalePct', 'Hedge scale as set'),
        ),
      ]

const productOf = (factors: readonly Operand[]) => (factors.length === 1 ? just(factors[0]) : product(...factors))

/** What the rules ask of a layer: the factors of its playbook times the user's scale. */
function targetOf(sheet: Worksheet, asked: AskedLayer, value: number): Quantity {
  const { context, layer, planned } = asked
  const { playbook } = context.inputs
  if (playbook === 'none') throw new RangeError('Without a hedge no layer has a target')
  const name = naming(
    'target',
    `${measureWords[planned.measure].symbol}_target`,
    'Target of the layer',
    targetUnit(layer),
  )
  const factors = [...targets[playbook](sheet, asked), ...scaleOf(context)]
  return sheet.step(name, productOf(factors), { value, rules: layer.reasons })
}

/** What the playbook asks for: target and contracts, or why it holds nothing. */
function rulePart(sheet: Worksheet, asked: AskedLayer): Quantity {
  const { layer, planned } = asked
  if (layer.state === 'engaged') {
    sheet.section('Target')
    return contractsOf(sheet, asked, targetOf(sheet, asked, layer.target))
  }
  sheet.section('Contracts')
  const held = nothingHeld(sheet, layer, layer.note ?? 'The rules hold nothing in this layer.')
  if (layer.state === 'assess') {
    sheet.further('What it would come to once engaged')
    targetOf(sheet, asked, planned.target * asked.plan.request.scale)
  }
  return held
}

/** A hedge layer: its target with the place in the rule's range, what one unit counts, contracts; then what was added. */
export function explainLayer(context: ExplainContext, id: HedgeLayerId): Explanation | null {
  const layer = context.sizing.layers.find((candidate) => candidate.id === id)
  if (!layer) return null
  const asked = askedLayer(context, layer)
  const sheet = new Worksheet()
  if (!asked) sheet.section('Contracts')
  const held = asked
    ? rulePart(sheet, asked)
    : nothingHeld(sheet, layer, 'The playbook asks for nothing in this layer.')
  addedPart(sheet, context, layer)
  if (layer.legs.length > 0) {
    sheet.further('Cost')
    layerCost(sheet, context, layer)
  }
  return sheet.finish(`${titles[id]}: ${layer.name}`, held, layer.state === 'engaged' ? layer.note : null)
}

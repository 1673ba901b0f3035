import type {
  Budget,
  LayerFigureId,
  MeasureUnit,
  PositionResult,
  SizedLayer,
  TargetMeasure,
} from '../../engine/index.ts'
import { lab } from '../../store/live.ts'
import { count, fixed, percent, signedUsd, upperFirst, usd } from '../format/format.ts'
import { thetaUnit } from '../format/thetaSpan.ts'
import { holdsByRule, layerAt } from './layerTexts.ts'

/** What a rule gives a layer's target in. */
const targetNames: Readonly<Record<TargetMeasure, string>> = {
  exposure: 'Exposure of target',
  futureDelta: 'Delta units of target',
  spxDelta: 'SPX delta units of target',
  vega: 'Vega of target',
  premium: 'Premium of target',
  crashGain: 'Gain in a 20 % fall, of target',
  quantity: 'Quantity of target',
}

/** An amount in the unit that a target or an exposure is counted in. */
function amount(value: number, unit: MeasureUnit): string {
  switch (unit) {
    case 'USD':
      return usd(value)
    case 'USD per VIX point':
      return `${usd(value)}/VIX pt`
    case 'contracts':
      return count(value)
    case 'delta units':
      return fixed(value, 2)
  }
}

function layerTarget(index: number): string {
  const layer = layerAt(index)
  return layer ? `${amount(layer.achieved, layer.measureUnit)} of ${amount(layer.target, layer.measureUnit)}` : ''
}

function layerExposure(index: number): string {
  const layer = layerAt(index)
  return layer ? amount(layer.exposure, lab.position.get().sizing.exposureUnit) : ''
}

function layerCost(index: number): string {
  const layer = layerAt(index)
  return layer ? usd(layer.costUsd) : ''
}

const figuresAt = (index: number) => {
  const { sizing, book } = lab.position.get()
  const layer = sizing.layers[index]
  return layer && book.byLayer[layer.id]
}

function layerTheta(index: number): string {
  const figures = figuresAt(index)
  const { inputs, thetaDays } = lab.position.get()
  return figures ? `${signedUsd(figures.theta.total)}${thetaUnit(inputs.thetaClock, thetaDays)}` : '–'
}

function layerVega(index: number): string {
  const figures = figuresAt(index)
  return figures ? `${signedUsd(figures.oneFactorVegaUsd)}/VIX pt` : '–'
}

/** One figure of a layer. */
interface LayerFact {
  readonly figure: LayerFigureId
  readonly name: string
  /** @param index  the layer's place in the hedge */
  readonly text: (index: number) => string
}

/** The figures that a layer has: its target where the rule sizes it, the rest where it holds anything. */
export function layerFacts(layer: SizedLayer): readonly LayerFact[] {
  const { measure, added } = layer
  const byRule = holdsByRule(layer)
  if (!byRule && added.length === 0) return []
  return [
    ...(byRule ? [{ figure: 'achieved', name: targetNames[measure], text: layerTarget } as const] : []),
    ...(measure === 'exposure' && added.length === 0
      ? []
      : [{ figure: 'exposure', name: 'Exposure', text: layerExposure } as const]),
    { figure: 'cost', name: 'Cost', text: layerCost },
    { figure: 'theta', name: 'Theta', text: layerTheta },
    { figure: 'vega', name: 'Vega', text: layerVega },
  ]
}

const shareOf = ({ share, factors }: Budget): number => factors.reduce((total, { value }) => total * value, share)

/** What a budget's share is taken of, in words that follow "of". */
function baseInWords({ base, of }: Budget, unit: PositionResult['sizing']['exposureUnit']): string {
  switch (base) {
    case 'condor':
      return `the condor’s ${amount(of, unit)}`
    case 'riskCapital':
      return `the condor’s risk capital, ${usd(of)}`
    case 'shortDelta':
      return `${fixed(of, 2)} units of short-strike delta`
    case 'grossVega':
      return `the condor’s vega, ${usd(of)}/VIX pt`
    case 'contracts':
      return `${count(of)} condors`
    case 'typed':
      return `the ${usd(of)} entered`
  }
}

/** How large the hedge is by the rule in force, in one line. */
export function budgetLine(): string {
  const { plan, exposureUnit } = lab.position.get().sizing
  const { budget, place } = plan
  const size = budget && `${percent(shareOf(budget), 1)} of ${baseInWords(budget, exposureUnit)}`
  const placed = place && `place in the range ${fixed(place.position, 2)} (${place.byHand ? 'by hand' : 'by rule'})`
  return upperFirst([size, placed].filter((text) => text !== null).join('; '))
}

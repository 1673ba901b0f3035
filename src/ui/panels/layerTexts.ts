import type { Budget, HedgeLayerId, PositionResult, SizedLayer } from '../../engine/index.ts'
import { lab } from '../../store/live.ts'
import { count, fixed, percent, signedUsd, usd } from '../format/format.ts'
import { thetaUnit } from '../format/thetaSpan.ts'

export const layerNames: Readonly<Record<HedgeLayerId, string>> = {
  first: 'First layer',
  second: 'Second layer',
  third: 'Third layer',
}

/** Changes when the hedge has other layers, instruments or things to say: then the panels render anew. */
export const layerStructure = ({ sizing }: PositionResult): string =>
  JSON.stringify([
    sizing.playbook,
    sizing.plan.regime?.id,
    sizing.exposureUnit,
    sizing.layers.map(({ id, state, name, reasons, note, problem }) => [id, state, name, reasons, note, problem]),
  ])

const layerAt = (index: number): SizedLayer | undefined => lab.position.get().sizing.layers[index]

export function layerContracts(index: number): string {
  const layer = layerAt(index)
  return layer ? `${count(layer.contracts)} ${layer.contractUnit}` : ''
}

/** Exposure in the unit of the chosen basis. */
export function exposure(value: number, unit: PositionResult['sizing']['exposureUnit']): string {
  if (unit === 'USD') return usd(value)
  if (unit === 'contracts') return count(value)
  return `${usd(value)}/VIX pt`
}

export function layerExposure(index: number): string {
  const layer = layerAt(index)
  if (!layer) return ''
  const unit = lab.position.get().sizing.exposureUnit
  return `${exposure(layer.exposure, unit)} of ${exposure(layer.target, unit)}`
}

export function layerCost(index: number): string {
  const layer = layerAt(index)
  return layer ? usd(layer.costUsd) : ''
}

const figuresAt = (index: number) => {
  const { sizing, book } = lab.position.get()
  const layer = sizing.layers[index]
  return layer && book.byLayer[layer.id]
}

export function layerTheta(index: number): string {
  const figures = figuresAt(index)
  const { inputs, thetaDays } = lab.position.get()
  return figures ? `${signedUsd(figures.theta.total)}${thetaUnit(inputs.thetaClock, thetaDays)}` : '–'
}

export function layerVega(index: number): string {
  const figures = figuresAt(index)
  return figures ? `${signedUsd(figures.oneFactorVegaUsd)}/VIX pt` : '–'
}

const shareOf = ({ share, factors }: Budget): number => factors.reduce((total, { value }) => total * value, share)

/** What a budget's share is taken of, in words that follow "of". */
function baseInWords({ base, of }: Budget, unit: PositionResult['sizing']['exposureUnit']): string {
  switch (base) {
    case 'condor':
      return `the condor’s ${exposure(of, unit)}`
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
  return [size, placed].filter((text) => text !== null).join('; ')
}

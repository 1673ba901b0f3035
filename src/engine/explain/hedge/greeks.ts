import type { ExplainContext } from '../context.ts'
import type { Explanation } from '../explanation.ts'
import { heldLayers } from '../holders.ts'
import { naming } from '../quantity.ts'
import { oneFactorVegaOf } from '../sections/oneFactorVega.ts'
import { thetaOf, thetaUnit } from '../sections/theta.ts'
import { Worksheet } from '../worksheet.ts'

const hedgeLayers = (context: ExplainContext) => heldLayers(context).filter(({ layer }) => layer !== 'condor')

/** Theta of every hedge layer, added up. */
export function explainHedgeTheta(context: ExplainContext): Explanation {
  const { book } = context
  const sheet = new Worksheet()
  sheet.section('Theta of each layer')
  const thetas = hedgeLayers(context).flatMap(({ layer, legs, holder }) => {
    const figures = book.byLayer[layer]
    return figures ? [thetaOf(sheet, context, legs, figures.theta.total, holder)] : []
  })
  sheet.section('Theta of the hedge')
  const name = naming('hedgeTheta', 'Θ_hedge', 'Theta of the hedge', thetaUnit(context))
  return sheet.finish('Theta of the hedge', sheet.total(name, thetas, { value: book.hedge.theta.total }))
}

/** One-factor vega of every hedge layer, added up. */
export function explainHedgeVega(context: ExplainContext): Explanation {
  const { book } = context
  const sheet = new Worksheet()
  sheet.section('One-factor vega of each layer')
  const vegas = hedgeLayers(context).flatMap(({ layer, legs, holder }) => {
    const figures = book.byLayer[layer]
    return figures ? [oneFactorVegaOf(sheet, context, legs, figures.oneFactorVegaUsd, holder)] : []
  })
  sheet.section('Vega of the hedge')
  const name = naming('hedgeVega', 'ν_hedge', 'Vega of the hedge', 'USD per VIX point')
  return sheet.finish('Vega of the hedge', sheet.total(name, vegas, { value: book.hedge.oneFactorVegaUsd }))
}

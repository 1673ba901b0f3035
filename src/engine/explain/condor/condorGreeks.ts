import { ironCondorLegs } from '../../product/condor.ts'
import type { ExplainContext } from '../context.ts'
import type { Explanation } from '../explanation.ts'
import { oneFactorVegaOf } from '../sections/oneFactorVega.ts'
import { thetaOf } from '../sections/theta.ts'
import { Worksheet } from '../worksheet.ts'

const CONDOR = { id: 'condor', index: 'condor', label: 'the condor' }

/** The condor's value a day later less its value now. */
export function explainCondorTheta(context: ExplainContext): Explanation {
  const sheet = new Worksheet()
  sheet.section('Theta')
  const total = context.book.byLayer.condor?.theta.total ?? 0
  const theta = thetaOf(sheet, context, ironCondorLegs(context.request.condor), total, CONDOR)
  return sheet.finish('Theta of the condor', theta)
}

/** What the condor gains when VIX rises by a point and everything follows. */
export function explainCondorVega(context: ExplainContext): Explanation {
  const sheet = new Worksheet()
  sheet.section('One-factor vega')
  const total = context.book.byLayer.condor?.oneFactorVegaUsd ?? 0
  const vega = oneFactorVegaOf(sheet, context, ironCondorLegs(context.request.condor), total, CONDOR)
  return sheet.finish('Vega of the condor', vega)
}

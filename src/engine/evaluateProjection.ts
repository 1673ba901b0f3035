import { projectBook } from './methodology/projection/project.ts'
import type { ProjectionRow } from './methodology/projection/projection.ts'
import { hedgeLegs } from './methodology/sizeHedge.ts'
import { ironCondorLegs } from './product/condor.ts'
import type { PositionResult } from './results.ts'
import { setUp } from './setUp.ts'

/** The book in `position` projected ahead under the scenarios of RB-7, held as it is. */
export function evaluateProjection({ inputs, sizing }: PositionResult): readonly ProjectionRow[] {
  const { marketAt, request } = setUp(inputs)
  const legs = [...ironCondorLegs(request.condor), ...hedgeLegs(sizing)]
  return projectBook(legs, marketAt(inputs.vix), inputs, inputs.spotVolStress)
}

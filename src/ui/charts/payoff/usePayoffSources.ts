import { useMemo } from 'react'
import { percent } from '../../format/format.ts'
import type { ChartLab } from '../chartLab.ts'
import { withGhost } from '../ghost/ghosts.ts'
import { derive } from '../live/derive.ts'
import { heldDomain } from '../live/heldDomain.ts'
import { extentOf, withMargin } from '../scale/domain.ts'
import { toPayoffRows } from './payoffRows.ts'
import { payoffSentence, payoffTable } from './payoffTexts.ts'
import type { ShownRange } from './shownRange.ts'
import type { ShownLayers } from './useShownLayers.ts'

const Y_STEPS = 12
const X_STEPS = 40
/** A chosen range is shown as it is, not widened to its next large step. */
const RANGE_STEPS = 400
/** Under the finger so much of the range beyond the strikes may leave the plot: a share of the axis (ours). */
const X_SLACK = 0.08
/** Room beyond the curves, as a fraction of their span (ours). */
const MARGIN = 0.04

/** What the payoff chart draws, says and tabulates, and the domains of its axes; all follow the lab. */
export function usePayoffSources(
  { position, payoff, dragging }: ChartLab,
  { curves, wanted }: ShownLayers,
  range: ShownRange | null,
) {
  return useMemo(() => {
    const result = range?.payoff({ position, dragging }) ?? payoff
    const layers = curves?.(position, result, wanted)
    const rows = layers
      ? derive([result, position, layers], (drawn, { inputs }, single) => toPayoffRows(drawn, inputs, single))
      : derive([result, position], (drawn, { inputs }) => toPayoffRows(drawn, inputs))
    const x = derive([rows], (current) => extentOf([current.x]))
    const y = derive([rows], (current) => withMargin(extentOf(Object.values(current.values), [0]), MARGIN))
    return {
      rows,
      sentence: derive([rows], payoffSentence),
      table: withGhost('payoff', 'table', derive([rows], payoffTable)),
      probability: derive([position], ({ condor }) => percent(condor.probabilityOfProfit, 0)),
      // A chosen range is all that is shown.
      xDomain: heldDomain(range ? x : withGhost('payoff', 'x', x), dragging, range ? RANGE_STEPS : X_STEPS, X_SLACK),
      yDomain: heldDomain(withGhost('payoff', 'y', y), dragging, Y_STEPS),
    }
  }, [position, payoff, dragging, curves, wanted, range])
}

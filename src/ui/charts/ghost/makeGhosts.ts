import { evaluateFreshTheta, evaluateHeldTheta, evaluatePayoff, evaluateVolatility } from '../../../engine/index.ts'
import type { Scenario } from '../../../scenario/parameters.ts'
import { baseResults } from '../../compare/baseResults.ts'
import { signedUsd } from '../../format/format.ts'
import { thetaSpan } from '../../format/thetaSpan.ts'
import { toAllocationStack } from '../allocation/allocationRows.ts'
import { exposureFigure } from '../allocation/exposure.ts'
import { breakdownGhost } from './breakdownGhost.tsx'
import { curveGhost } from './curveGhost.tsx'
import type { GhostCurve } from './ghostCurve.ts'
import type { ChartGhost, Ghosts } from './ghosts.ts'

const NET = { name: 'Base, net', unit: 'USD', text: signedUsd }

/** The ghosts of a base, each worked out once, when a chart first asks for it. */
export function makeGhosts(base: Scenario): Ghosts {
  const made = new Map<string, ChartGhost | undefined>()
  const makers = makersOf(base)
  return (chart) => {
    if (!made.has(chart)) made.set(chart, makers.get(chart)?.())
    return made.get(chart)
  }
}

function makersOf(base: Scenario): ReadonlyMap<string, () => ChartGhost> {
  const { position, sweep } = baseResults(base)
  const { inputs, thetaDays, book } = position
  const thetaCurve = (values: Float64Array): GhostCurve => ({
    series: 'base-net-theta',
    label: `Base net, ${thetaSpan(inputs.thetaClock, thetaDays)}`,
    values,
  })
  return new Map<string, () => ChartGhost>([
    [
      'payoff',
      () => {
        const { spx, today, expiry } = evaluatePayoff(position)
        return curveGhost({
          ...NET,
          x: spx,
          curves: [
            { series: 'base-net-expiry', label: 'Base net, at expiry', values: expiry.net },
            { series: 'base-net-today', label: 'Base net, today', values: today.net, thin: true },
          ],
        })
      },
    ],
    [
      'allocation',
      () => {
        const { x, edges, unit } = toAllocationStack(sweep)
        return curveGhost({
          name: 'Base, all layers',
          unit,
          text: (value) => exposureFigure(value, unit),
          x,
          curves: [{ series: 'base-hedge', label: 'Base, all layers', values: edges.third }],
        })
      },
    ],
    ['theta', () => breakdownGhost(book, 'theta')],
    ['vega', () => breakdownGhost(book, 'vega')],
    [
      'vix-profit',
      () => {
        const { vix, profitNow } = evaluateVolatility(position)
        return curveGhost({
          ...NET,
          x: vix,
          curves: [{ series: 'base-net-now', label: 'Base net, at once', values: profitNow.net }],
        })
      },
    ],
    [
      'vix-theta held',
      () => {
        const { vix, net } = evaluateHeldTheta(position)
        return curveGhost({ ...NET, x: vix, curves: [thetaCurve(net)] })
      },
    ],
    [
      'vix-theta resized',
      () => {
        const { vix, net } = evaluateFreshTheta(base)
        return curveGhost({ ...NET, x: vix, curves: [thetaCurve(net)] })
      },
    ],
  ])
}

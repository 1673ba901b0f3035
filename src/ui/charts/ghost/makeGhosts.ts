import { evaluateMap, evaluatePayoff, type PositionResult, type SweepResult } from '../../../engine/index.ts'
import type { Scenario } from '../../../scenario/parameters.ts'
import { baseResults } from '../../compare/baseResults.ts'
import { signedUsd } from '../../format/format.ts'
import { toAllocationStack } from '../allocation/allocationRows.ts'
import { exposureFigure } from '../allocation/exposure.ts'
import { toMapRows } from '../map/mapRows.ts'
import { breakdownGhost } from './breakdownGhost.tsx'
import { curveGhost } from './curveGhost.tsx'
import type { ChartGhost, Ghosts } from './ghosts.ts'
import { mapCellsGhost, mapGhost } from './mapGhost.tsx'
import { once } from './once.ts'
import { volatilityGhosts } from './volatilityGhosts.ts'

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
  const map = once(() => toMapRows(evaluateMap(position), position))
  return new Map<string, () => ChartGhost>([
    ['payoff', () => payoffGhost(position)],
    ['allocation', () => allocationGhost(sweep)],
    ['theta', () => breakdownGhost(position.book, 'theta')],
    ['vega', () => breakdownGhost(position.book, 'vega')],
    ['map', () => mapGhost(map())],
    ['map cells', () => mapCellsGhost(map())],
    ...volatilityGhosts(base, position),
  ])
}

function payoffGhost(position: PositionResult): ChartGhost {
  const { spx, today, expiry } = evaluatePayoff(position)
  return curveGhost({
    name: 'Base, net',
    unit: 'USD',
    text: signedUsd,
    x: spx,
    curves: [
      { series: 'base-net-expiry', label: 'Base net, at expiry', values: expiry.net },
      { series: 'base-net-today', label: 'Base net, today', values: today.net, thin: true },
    ],
  })
}

function allocationGhost(sweep: SweepResult): ChartGhost {
  const { x, edges, unit } = toAllocationStack(sweep)
  return curveGhost({
    name: 'Base, all layers',
    unit,
    text: (value) => exposureFigure(value, unit),
    x,
    curves: [{ series: 'base-hedge', label: 'Base, all layers', values: edges.third }],
  })
}

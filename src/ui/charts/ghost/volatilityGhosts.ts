import {
  evaluateFreshTheta,
  evaluateHeldTheta,
  evaluateVolatility,
  type PositionResult,
  type ThetaSweep,
} from '../../../engine/index.ts'
import type { Scenario } from '../../../scenario/parameters.ts'
import { fixed, signedUsd } from '../../format/format.ts'
import { thetaSpan } from '../../format/thetaSpan.ts'
import { curveGhost } from './curveGhost.tsx'
import type { ChartGhost } from './ghosts.ts'
import { once } from './once.ts'

const USD = { unit: 'USD', text: signedUsd }
/** The futures curve's table names the future and its date first. */
const DAYS_COLUMN = 2

/** The base's ghosts on the charts of the Volatility tab; what several of them show is worked out once. */
export function volatilityGhosts(
  base: Scenario,
  position: PositionResult,
): readonly (readonly [chart: string, make: () => ChartGhost])[] {
  const span = thetaSpan(position.inputs.thetaClock, position.thetaDays)
  const volatility = once(() => evaluateVolatility(position))
  const held = once(() => evaluateHeldTheta(position))
  const resized = once(() => evaluateFreshTheta(base))
  return [
    ['curve', () => futuresGhost(volatility().curve)],
    ['vix-profit', () => profitGhost(volatility())],
    ['vix-theta held', () => netGhost(held(), span)],
    ['vix-theta resized', () => netGhost(resized(), span)],
    ['vix-theta-parts held', () => partsGhost(held(), span)],
    ['vix-theta-parts resized', () => partsGhost(resized(), span)],
  ]
}

type Volatility = ReturnType<typeof evaluateVolatility>

const futuresGhost = ({ days, now }: Volatility['curve']): ChartGhost =>
  curveGhost({
    name: 'Base, now',
    unit: 'points',
    text: (value) => fixed(value, 2),
    x: days,
    xColumn: DAYS_COLUMN,
    curves: [{ series: 'base-now', label: 'Base, now', values: now }],
  })

const profitGhost = ({ vix, profitNow }: Volatility): ChartGhost =>
  curveGhost({
    ...USD,
    name: 'Base, net',
    x: vix,
    curves: [{ series: 'base-net-now', label: 'Base net, at once', values: profitNow.net }],
  })

const netGhost = ({ vix, net }: ThetaSweep, span: string): ChartGhost =>
  curveGhost({
    ...USD,
    name: 'Base, net',
    x: vix,
    curves: [{ series: 'base-net-theta', label: `Base net, ${span}`, values: net }],
  })

const partsGhost = ({ vix, decay, roll }: ThetaSweep, span: string): ChartGhost =>
  curveGhost({
    ...USD,
    name: ['Base, decay', 'Base, roll'],
    x: vix,
    curves: [
      { series: 'base-decay', label: `Base decay, ${span}`, values: decay },
      { series: 'base-roll', label: `Base roll, ${span}`, values: roll, thin: true },
    ],
  })

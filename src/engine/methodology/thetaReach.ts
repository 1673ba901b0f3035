import { isRounded, isSameKind } from './sameBook.ts'
import type { SizedLayer } from './sizing.ts'
import { type FreshHedge, grossTheta, type ThetaSample } from './thetaSample.ts'

/** How much theta of an unchanged book may bend, as a share of its gross theta per squared VIX point (ours). */
const BEND = 0.04
/** Most that the contracts a rule asks for are taken to change by per VIX point, relative (ours). */
const WANDER = 0.1
/** Room left for steps that are smaller or larger elsewhere in a stretch than at its ends (ours). */
const ROOM = 1.5
/** Under this rule another layer's strike moves the contracts asked for of a layer, at most by this much, relative (ours). */
const TYING_RULE = 'BW-7'
const TIED_CHANGE = 0.01

/** Contracts by which a layer may differ from those it holds, where the rule asks for a little more or less. */
function contractsApart(layer: SizedLayer, change: number): number {
  const { contracts, exactContracts } = layer
  if (!isRounded(layer)) return change
  return Math.max(contracts - Math.round(exactContracts - change), Math.round(exactContracts + change) - contracts)
}

/**
 * Theta that a layer may have inside a stretch beyond what it has at one end, where a strike changes in between. Up to
 * its own strike the contracts asked for may have wandered, and there they jump.
 */
function unseenAt(layer: SizedLayer, theta: number, width: number, isOwn: boolean): number {
  const { contracts, exactContracts, reasons } = layer
  if (contracts === 0) return 0
  if (isOwn) return (Math.abs(theta) * contractsApart(layer, WANDER * width * exactContracts)) / contracts
  const isTied = reasons.includes(TYING_RULE) && contractsApart(layer, TIED_CHANGE * exactContracts) > 0
  return isTied ? Math.abs(theta) / contracts : 0
}

/** The same for both ends. @param gross  taken for a contract of which none is held at either, USD */
function unseenTheta(a: ThetaSample, b: ThetaSample, i: number, gross: number): number {
  const [before, after] = [a.fresh?.sizing.layers[i], b.fresh?.sizing.layers[i]]
  if (!before || !after) return gross
  const isOwn = !isSameKind(before, after)
  if (before.contracts === 0 && after.contracts === 0) return isOwn ? gross : 0
  const [from, to] = [a.fresh?.layerTheta(i) ?? 0, b.fresh?.layerTheta(i) ?? 0]
  const width = b.vix - a.vix
  return Math.max(unseenAt(before, from, width, isOwn), unseenAt(after, to, width, isOwn))
}

/**
 * What the change of one layer makes of its theta, seen at the end of the stretch: one step, or where another strike and
 * another number come together the two of them, since either may come first and they may offset each other.
 */
function stepsOfTheta(
  before: SizedLayer,
  after: SizedLayer,
  theta: number,
  thetaOf: FreshHedge['thetaOf'],
): readonly number[] {
  const isOneKind = isSameKind(before, after)
  if (after.contracts > 0 && before.added.length === 0 && isOneKind) {
    return [theta * (1 - before.contracts / after.contracts)]
  }
  const whole = theta - thetaOf(before.legs)
  if (isOneKind || before.contracts === 0 || after.contracts === 0) return [whole]
  const ofNumber = theta * (1 - before.contracts / after.contracts)
  return [ofNumber, whole - ofNumber]
}

/** A layer that can be sized at one end alone: on the way its contracts grow without limit. */
const appears = (a: FreshHedge, b: FreshHedge): boolean =>
  a.sizing.layers.some(({ problem }, i) => (problem === null) !== (b.sizing.layers[i]?.problem === null))

/**
 * How far theta may stray, between two samples, beyond the values it has at them, USD (ours).
 * Same book:  it bends by at most `BEND` of gross theta x width^2.
 * Otherwise it changes by a smooth part and by steps of the layers, in an order that is not known. It strays only where
 * some go up and others down:  room x min(sum of rises, sum of falls), and by what another strike may hide.
 * Not seen: a layer that can be sized for a part of the stretch only, and at neither end.
 */
export function thetaReach(a: ThetaSample, b: ThetaSample): number {
  const gross = Math.max(grossTheta(a), grossTheta(b))
  const bend = BEND * gross * (b.vix - a.vix) ** 2
  if (!a.fresh || !b.fresh) return bend
  const [before, after] = [a.fresh.sizing.layers, b.fresh.sizing.layers]
  if (before.length !== after.length || appears(a.fresh, b.fresh)) return Number.POSITIVE_INFINITY
  const isOneKind = before.every((layer, i) => isSameKind(layer, after[i]))
  let [rises, falls, unseen] = [0, 0, 0]
  let smooth = b.theta - a.theta
  for (let i = 0; i < after.length; i++) {
    if (!isOneKind) unseen += unseenTheta(a, b, i, gross)
    if (before[i].contracts === after[i].contracts && isSameKind(before[i], after[i])) continue
    for (const step of stepsOfTheta(before[i], after[i], b.fresh.layerTheta(i), b.fresh.thetaOf)) {
      smooth -= step
      rises += Math.max(0, step)
      falls += Math.max(0, -step)
    }
  }
  return bend + unseen + ROOM * Math.min(rises + Math.max(0, smooth), falls + Math.max(0, -smooth))
}

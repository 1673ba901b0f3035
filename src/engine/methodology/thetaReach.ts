import type { Contract } from '../product/leg.ts'
import type { SizedLayer } from './sizing.ts'
import type { FreshHedge, ThetaSample } from './thetaSample.ts'

/** How much theta of an unchanged book may bend, as a share of its gross theta per squared VIX point (ours). */
const BEND = 0.03
/** Relative change per VIX point of the contracts that a rule asks for, beyond which none is looked for (ours). */
const WANDER = 0.1
/** Room left for steps that are smaller or larger elsewhere in a stretch than at its ends (ours). */
const ROOM = 1.5

const sameContract = (a: Contract, b: Contract): boolean =>
  a.kind === b.kind &&
  ('strike' in a ? 'strike' in b && a.strike === b.strike : true) &&
  ('expiry' in a ? 'expiry' in b && a.expiry === b.expiry : true)

/** Whether two layers hold the same contracts by the same rules, whatever their number. */
const sameKind = (a: SizedLayer, b: SizedLayer): boolean =>
  a.state === b.state &&
  a.legs.length === b.legs.length &&
  a.legs.every(({ contract }, i) => sameContract(contract, b.legs[i].contract)) &&
  a.reasons.length === b.reasons.length &&
  a.reasons.every((reason, i) => reason === b.reasons[i])

const isRounded = ({ contracts, exactContracts }: SizedLayer): boolean => contracts !== exactContracts

/** Fractions of contracts change all the time: only whole ones make another book. */
const sameCount = (a: SizedLayer, b: SizedLayer): boolean =>
  a.contracts === b.contracts || !(isRounded(a) || isRounded(b))

/** Whether two samples hold the same book, so that theta runs smoothly from one to the other. */
export function isSameBook({ fresh: a }: ThetaSample, { fresh: b }: ThetaSample): boolean {
  if (!a || !b) return true
  const [before, after] = [a.sizing.layers, b.sizing.layers]
  return (
    before.length === after.length &&
    before.every((layer, i) => sameKind(layer, after[i]) && sameCount(layer, after[i]))
  )
}

/**
 * Where two samples differ by one whole contract of one layer alone: how far a sample lies beyond the change, in
 * contracts, a smooth function that is 0 at it. Otherwise null.
 */
export function singleStep({ fresh: a }: ThetaSample, { fresh: b }: ThetaSample): ((at: ThetaSample) => number) | null {
  if (!a || !b || a.sizing.layers.length !== b.sizing.layers.length) return null
  const [before, after] = [a.sizing.layers, b.sizing.layers]
  if (!before.every((layer, i) => sameKind(layer, after[i]))) return null
  const changed = before.flatMap((layer, i) => (sameCount(layer, after[i]) ? [] : [i]))
  if (changed.length !== 1) return null
  const [at] = changed
  if (Math.abs(before[at].contracts - after[at].contracts) !== 1) return null
  const half = (before[at].contracts + after[at].contracts) / 2
  return ({ fresh }) => (fresh?.sizing.layers[at]?.exactContracts ?? half) - half
}

/** Theta of a contract that another strike may add or take away inside the stretch; 0 where the count stays. */
function unseenStep({ contracts, exactContracts }: SizedLayer, theta: number, width: number): number {
  if (contracts === exactContracts || contracts === 0) return 0
  const change = WANDER * width * exactContracts
  const stays = Math.round(exactContracts - change) === contracts && Math.round(exactContracts + change) === contracts
  return stays ? 0 : Math.abs(theta) / contracts
}

/** What the change of one layer's contracts makes of its theta, seen at the end of the stretch. */
function stepTheta(before: SizedLayer, after: SizedLayer, theta: number, thetaOf: FreshHedge['thetaOf']): number {
  const onlyCount = after.contracts > 0 && before.added.length === 0 && sameKind(before, after)
  return onlyCount ? theta * (1 - before.contracts / after.contracts) : theta - thetaOf(before.legs)
}

/** A layer that can be sized at one end alone: on the way its contracts grow without limit. */
const appears = (a: FreshHedge, b: FreshHedge): boolean =>
  a.sizing.layers.some(({ problem }, i) => (problem === null) !== (b.sizing.layers[i]?.problem === null))

/**
 * How far theta may stray, between two samples, beyond the values it has at them, USD (ours).
 * Same book:  it bends by at most `BEND` of gross theta x width^2.
 * Otherwise it changes by a smooth part and by steps of the layers, in an order that is not known. It strays only where
 * some go up and others down:  room x min(sum of rises, sum of falls).
 * Not seen: a layer that can be sized for a part of the stretch only, and at neither end.
 */
export function thetaReach(a: ThetaSample, b: ThetaSample): number {
  const width = b.vix - a.vix
  const bend = BEND * Math.max(a.grossTheta, b.grossTheta) * width * width
  if (!a.fresh || !b.fresh) return bend
  const [before, after] = [a.fresh.sizing.layers, b.fresh.sizing.layers]
  if (before.length !== after.length || appears(a.fresh, b.fresh)) return Number.POSITIVE_INFINITY
  let [rises, falls, unseen] = [0, 0, 0]
  let smooth = b.theta - a.theta
  for (let i = 0; i < after.length; i++) {
    const isSame = sameKind(before[i], after[i])
    if (isSame && before[i].contracts === after[i].contracts) continue
    const [thetaBefore, thetaAfter] = [a.fresh.layerThetas[i], b.fresh.layerThetas[i]]
    const step = stepTheta(before[i], after[i], thetaAfter, b.fresh.thetaOf)
    if (!isSame) {
      unseen += Math.max(unseenStep(before[i], thetaBefore, width), unseenStep(after[i], thetaAfter, width))
    }
    smooth -= step
    rises += Math.max(0, step)
    falls += Math.max(0, -step)
  }
  return bend + unseen + ROOM * Math.min(rises + Math.max(0, smooth), falls + Math.max(0, -smooth))
}

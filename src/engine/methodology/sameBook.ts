import type { Contract } from '../product/leg.ts'
import type { SizedLayer } from './sizing.ts'
import type { ThetaSample } from './thetaSample.ts'

/** Less than half a contract is held as none; from this part on another strike may make one of it (ours). */
const NEARLY_HALF = 0.35

const sameContract = (a: Contract, b: Contract): boolean =>
  a.kind === b.kind &&
  ('strike' in a ? 'strike' in b && a.strike === b.strike : true) &&
  ('expiry' in a ? 'expiry' in b && a.expiry === b.expiry : true)

const isNearlyHeld = ({ contracts, exactContracts }: SizedLayer): boolean =>
  contracts === 0 && exactContracts >= NEARLY_HALF

/** Whether what two layers hold or would hold by their rule is the same, and what was added to them. */
function isSameContract(a: SizedLayer, b: SizedLayer): boolean {
  if (a.contracts > 0 && b.contracts > 0) {
    return (
      a.legs.length === b.legs.length && a.legs.every(({ contract }, i) => sameContract(contract, b.legs[i].contract))
    )
  }
  const isSameAddition = a.added.length === b.added.length && a.added.every(({ name }, i) => name === b.added[i].name)
  // The name says which contract it would be, but putting it into words takes time.
  const isInQuestion = a.contracts > 0 || b.contracts > 0 || isNearlyHeld(a) || isNearlyHeld(b)
  return isSameAddition && (!isInQuestion || a.name === b.name)
}

/** Whether two layers hold the same contracts by the same rules, whatever their number. */
export const isSameKind = (a: SizedLayer, b: SizedLayer): boolean =>
  a.state === b.state &&
  a.reasons.length === b.reasons.length &&
  a.reasons.every((reason, i) => reason === b.reasons[i]) &&
  isSameContract(a, b)

export const isRounded = ({ contracts, exactContracts }: SizedLayer): boolean => contracts !== exactContracts

/** Fractions of contracts change all the time: only whole ones make another book. */
const isSameCount = (a: SizedLayer, b: SizedLayer): boolean =>
  a.contracts === b.contracts || !(isRounded(a) || isRounded(b))

/** Whether two samples hold the same book, so that theta runs smoothly from one to the other. */
export function isSameBook({ fresh: a }: ThetaSample, { fresh: b }: ThetaSample): boolean {
  if (!a || !b) return true
  const [before, after] = [a.sizing.layers, b.sizing.layers]
  return (
    before.length === after.length &&
    before.every((layer, i) => isSameKind(layer, after[i]) && isSameCount(layer, after[i]))
  )
}

/**
 * Where two samples differ by one whole contract of one layer alone: how far a sample lies beyond the change, in
 * contracts, a smooth function that is 0 at it. Otherwise null.
 */
export function singleStep({ fresh: a }: ThetaSample, { fresh: b }: ThetaSample): ((at: ThetaSample) => number) | null {
  if (!a || !b || a.sizing.layers.length !== b.sizing.layers.length) return null
  const [before, after] = [a.sizing.layers, b.sizing.layers]
  if (!before.every((layer, i) => isSameKind(layer, after[i]))) return null
  const changed = before.flatMap((layer, i) => (isSameCount(layer, after[i]) ? [] : [i]))
  if (changed.length !== 1) return null
  const [at] = changed
  if (Math.abs(before[at].contracts - after[at].contracts) !== 1) return null
  const half = (before[at].contracts + after[at].contracts) / 2
  return ({ fresh }) => (fresh?.sizing.layers[at]?.exactContracts ?? half) - half
}

import type { Amount, RuleQuantity, RuleUnit } from './rule.ts'

type SingleRelation = Exclude<Amount['relation'], 'between'>

const single =
  (relation: SingleRelation) =>
  (value: number): Amount => ({ relation, value })

export const exactly = single('exactly')
export const about = single('about')
export const above = single('above')
export const below = single('below')
export const atLeast = single('atLeast')
export const atMost = single('atMost')
export const between = (low: number, high: number): Amount => ({ relation: 'between', low, high })

const quantityOf =
  (origin: RuleQuantity['origin']) =>
  (name: string, amount: Amount, unit: RuleUnit): RuleQuantity => ({ ...amount, name, unit, origin })

/** A number that the source gives. */
export const stated = quantityOf('stated')

/** A number that this project decided. */
export const ours = quantityOf('ours')

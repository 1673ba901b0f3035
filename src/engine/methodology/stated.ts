import { limit, type Reading, type ReadingUnit } from './reading.ts'
import { HERE, originOf } from './readingOrigin.ts'

/** A limit that a rule states as a number; it opens the rule. */
export const stated = (label: string, amount: number, unit: ReadingUnit, rule: string): Reading =>
  limit(label, amount, unit, originOf(HERE, { kind: 'stated', label, value: amount, unit, rule }))

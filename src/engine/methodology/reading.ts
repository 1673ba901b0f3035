import type { ReadingOrigin } from './readingOrigin.ts'
import type { ReadingUnit } from './readingUnit.ts'

export type { ReadingUnit } from './readingUnit.ts'

/** One number beside a sentence, unrounded: rounding is the screen's business. */
export interface Reading {
  readonly label: string
  readonly value: number
  readonly unit: ReadingUnit
  /** `limit`: what the value is held against. */
  readonly role: 'value' | 'limit' | 'detail'
  /** Where it is worked out, where a scenario has an explanation for it. */
  readonly origin?: ReadingOrigin
}

const withOrigin = (reading: Omit<Reading, 'origin'>, origin: ReadingOrigin | null): Reading =>
  origin === null ? reading : { ...reading, origin }

export const value = (label: string, amount: number, unit: ReadingUnit, origin: ReadingOrigin | null = null): Reading =>
  withOrigin({ label, value: amount, unit, role: 'value' }, origin)
export const limit = (label: string, amount: number, unit: ReadingUnit, origin: ReadingOrigin | null = null): Reading =>
  withOrigin({ label, value: amount, unit, role: 'limit' }, origin)
export const detail = (
  label: string,
  amount: number,
  unit: ReadingUnit,
  origin: ReadingOrigin | null = null,
): Reading => withOrigin({ label, value: amount, unit, role: 'detail' }, origin)

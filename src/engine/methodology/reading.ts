import type { ReadingOrigin } from './readingOrigin.ts'

/** `fraction` is a decimal that people read as a percentage; `number` has no dimension. */
export type ReadingUnit =
  | 'USD'
  | 'USD per day'
  | 'USD per VIX point'
  | 'fraction'
  | 'points'
  | 'VIX points'
  | 'delta'
  | 'days'
  | 'standard deviations'
  | 'RSI'
  | 'contracts'
  | 'shares'
  | 'condors'
  | 'signs'
  | 'number'

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

import type { Reading } from '../reading.ts'
import type { CheckStatus, Finding } from './check.ts'

/** Amounts below half a cent are rounding of the arithmetic and break no limit (ours). USD. */
export const ROUNDING_USD = 0.005

export const found = (status: CheckStatus, sentence: string, readings: readonly Reading[] = []): Finding => ({
  status,
  sentence,
  readings,
})

/** @param sentence  why the check says nothing in this scenario */
export const notApplicable = (sentence: string, readings: readonly Reading[] = []): Finding =>
  found('notApplicable', sentence, readings)

/** What triggers that compare with the entry say while none is marked. */
export const NO_ENTRY = 'No entry is marked: mark an entry first, then today is compared with it.'

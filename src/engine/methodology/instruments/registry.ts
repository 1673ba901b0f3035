import type { HedgeInstrument } from './instrument.ts'
import { spxOverlay } from './spxOverlay.ts'
import { spxPutSpread } from './spxPutSpread.ts'
import { varianceSwap } from './varianceSwap.ts'
import { longCalendar, middleCalendar } from './vixCalendar.ts'
import { longVixCall, middleVixCall, nearVixCall } from './vixCall.ts'
import { longVixCallSpread, nearVixCallSpread } from './vixCallSpread.ts'
import { vixDiagonal } from './vixDiagonal.ts'
import { miniVixFuture, vixFuture } from './vixFuture.ts'
import { leveragedEtp, unleveragedEtp } from './volatilityEtp.ts'

/** The instruments playbooks and custom layers may ask for. */
export const instruments = {
  nearVixCall,
  middleVixCall,
  longVixCall,
  nearVixCallSpread,
  longVixCallSpread,
  middleCalendar,
  longCalendar,
  vixDiagonal,
  vixFuture,
  miniVixFuture,
  unleveragedEtp,
  leveragedEtp,
  spxPutSpread,
  spxOverlay,
  varianceSwap,
} satisfies Record<string, HedgeInstrument>

export type InstrumentId = keyof typeof instruments

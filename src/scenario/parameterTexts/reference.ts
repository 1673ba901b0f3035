import type { referenceParameters } from '../parameters/reference.ts'
import { ours, type ParameterText, type TextsOf } from './text.ts'

const notMarked = ours('No entry is marked at the start')

const curveAt = (days: number): ParameterText => ({
  help: `The VIX futures curve ${days} days out when the entry was marked.`,
  source: notMarked,
})

export const referenceTexts: TextsOf<typeof referenceParameters> = {
  refDate: { help: 'The day the entry was marked.', source: notMarked },
  refSpx: { help: 'SPX when the entry was marked.', source: notMarked },
  refVix: { help: 'VIX when the entry was marked.', source: notMarked },
  refCurve30: curveAt(30),
  refCurve60: curveAt(60),
  refCurve90: curveAt(90),
  refCurve120: curveAt(120),
  refFrontSpread: { help: 'First less second VIX future when the entry was marked.', source: notMarked },
  refLowerBreakEven: { help: 'Lower break-even of the condor when the entry was marked.', source: notMarked },
  refUpperBreakEven: { help: 'Upper break-even of the condor when the entry was marked.', source: notMarked },
  refVolatilityUsd: {
    help: 'What one condor lost through volatility in a fall of SPX by 1 % when the entry was marked: its one-factor vega × the linked rise of VIX. RN-6 compares it with today’s.',
    source: notMarked,
  },
}

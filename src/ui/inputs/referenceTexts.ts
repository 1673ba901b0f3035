import type { Scenario } from '../../scenario/parameters.ts'
import { shortDate } from '../format/dates.ts'
import { fixed } from '../format/format.ts'

/** One line of the state marked as entry. */
interface ReferenceText {
  readonly name: string
  readonly text: (scenario: Scenario) => string
}

/** What a link left out of the entry. */
const MISSING = 'not marked'

const level = (value: number | null, decimals: number): string => (value === null ? MISSING : fixed(value, decimals))

export const referenceTexts: readonly ReferenceText[] = [
  { name: 'Date', text: ({ refDate }) => shortDate(refDate) },
  { name: 'VIX', text: ({ refVix }) => level(refVix, 2) },
  { name: 'SPX', text: ({ refSpx }) => level(refSpx, 2) },
  { name: 'Curve at 30 days', text: ({ refCurve30 }) => level(refCurve30, 2) },
  { name: 'Curve at 60 days', text: ({ refCurve60 }) => level(refCurve60, 2) },
  { name: 'Curve at 90 days', text: ({ refCurve90 }) => level(refCurve90, 2) },
  { name: 'Curve at 120 days', text: ({ refCurve120 }) => level(refCurve120, 2) },
  { name: 'M1 − M2', text: ({ refFrontSpread }) => level(refFrontSpread, 2) },
  {
    name: 'Break-evens',
    text: ({ refLowerBreakEven, refUpperBreakEven }) =>
      `${level(refLowerBreakEven, 0)}, ${level(refUpperBreakEven, 0)}`,
  },
]

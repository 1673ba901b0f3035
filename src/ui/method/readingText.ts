import type { Reading, ReadingUnit } from '../../engine/index.ts'
import { count, days, fixed, percent, signedUsd, unitOf, usd } from '../format/format.ts'

const counted = (unit: 'contracts' | 'shares' | 'condors') => (value: number) =>
  `${count(value)} ${unitOf(value, unit)}`

const texts: Readonly<Record<ReadingUnit, (value: number) => string>> = {
  USD: usd,
  'USD per day': (value) => `${signedUsd(value)}/day`,
  'USD per VIX point': (value) => `${signedUsd(value)}/VIX pt`,
  fraction: (value) => percent(value, 1),
  points: (value) => `${fixed(value, 1)} points`,
  'VIX points': (value) => fixed(value, 2),
  delta: (value) => fixed(value, 3),
  days,
  'standard deviations': (value) => `${fixed(value, 2)} SD`,
  RSI: (value) => fixed(value, 0),
  contracts: counted('contracts'),
  shares: counted('shares'),
  condors: counted('condors'),
  signs: (value) => fixed(value, 0),
  number: (value) => fixed(value, 2),
}

/** A number of the method with its unit: the only place where readings are rounded. */
export const readingText = ({ value, unit }: Reading): string => texts[unit](value)

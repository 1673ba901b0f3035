import type { ParameterKey, Scenario } from '../../scenario/parameters.ts'

/** The tenor that an instrument has where a layer gives none; an instrument of two months: the nearer. */
const TENORS: Readonly<
  Partial<Record<Scenario['customFirst'], 'shortTenorDays' | 'middleTenorDays' | 'longTenorDays'>>
> = {
  middleVixCall: 'middleTenorDays',
  longVixCall: 'longTenorDays',
  longVixCallSpread: 'longTenorDays',
  longCalendar: 'middleTenorDays',
  spxPutSpread: 'middleTenorDays',
  spxOverlay: 'longTenorDays',
  varianceSwap: 'middleTenorDays',
}

/** What an empty tenor or strike of a layer of one's own stands for, in the field's unit; NaN for any other parameter. */
export function sharedTerm(key: ParameterKey, scenario: Scenario): number {
  switch (key) {
    case 'customFirstDays':
    case 'customSecondDays':
    case 'customThirdDays':
      return scenario[TENORS[scenario[INSTRUMENTS[key]]] ?? 'shortTenorDays']
    case 'customFirstStrike':
    case 'customSecondStrike':
    case 'customThirdStrike':
      return scenario.callMoneyness
    default:
      return Number.NaN
  }
}

const INSTRUMENTS = {
  customFirstDays: 'customFirst',
  customSecondDays: 'customSecond',
  customThirdDays: 'customThird',
} as const

import { instruments } from '../../engine/index.ts'
import type { ParameterKey, Scenario } from '../../scenario/parameters.ts'

/** The inputs of the tenors that instruments share. */
const TENORS = {
  nearTenorDays: 'shortTenorDays',
  middleTenorDays: 'middleTenorDays',
  longTenorDays: 'longTenorDays',
} as const

const INSTRUMENTS = {
  customFirstDays: 'customFirst',
  customSecondDays: 'customSecond',
  customThirdDays: 'customThird',
} as const

/**
 * What an empty tenor or strike of a layer of one's own stands for, in the field's unit; NaN for any other parameter, and
 * for the tenor of an instrument that has none.
 */
export function sharedTerm(key: ParameterKey, scenario: Scenario): number {
  switch (key) {
    case 'customFirstDays':
    case 'customSecondDays':
    case 'customThirdDays': {
      const { tenor } = instruments[scenario[INSTRUMENTS[key]]]
      return tenor === null ? Number.NaN : scenario[TENORS[tenor]]
    }
    case 'customFirstStrike':
    case 'customSecondStrike':
    case 'customThirdStrike':
      return scenario.callMoneyness
    default:
      return Number.NaN
  }
}

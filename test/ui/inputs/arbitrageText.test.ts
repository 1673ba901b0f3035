import { expect, it } from 'vitest'
import { arbitrageText } from '../../../src/ui/inputs/arbitrageText.ts'

const at = (days: number) => ({ days, condition: 'calendar', value: 1, limit: 2 }) as const

it('says nothing where the surface is sound', () => expect(arbitrageText([])).toBe(''))

it('names up to three places, and that what was set is kept', () => {
  expect(arbitrageText([at(30)])).toBe(
    'The surface you set allows arbitrage at 30 days (calendar): options priced on it do not fit together there. What you set is kept.',
  )
  expect(arbitrageText([at(1), at(3)])).toContain('at 1 day (calendar) and at 3 days (calendar):')
  expect(arbitrageText([at(1), at(3), at(7), at(14), at(21)])).toContain('at 7 days (calendar) and 2 more:')
})

import { expect, it } from 'vitest'
import type { Unit } from '../../../src/engine/index.ts'
import { quantityText } from '../../../src/ui/explain/quantityText.ts'

it.each<[number, Unit, string]>([
  [7143.958, 'USD', '$7,143.96'],
  [-189.061, 'USD per day', '−$189.06 per day'],
  [0, 'USD', '$0'],
  [0.0042, 'USD per point²', '$0.0042 per point²'],
  [-0.0000421, 'USD', '−$4.21 × 10⁻⁵'],
  [6939.03, 'points', '6,939.03 points'],
  [51964.1378, 'number', '51,964.14'],
  [30.58234567, 'points', '30.5823 points'],
  [0.143, 'fraction', '14.3 %'],
  [0.00001234, 'number', '1.234 × 10⁻⁵'],
  [0, 'number', '0'],
  [1, 'condors', '1 condor'],
  [10, 'condors', '10 condors'],
  [1, 'contracts', '1 contract'],
  [1, 'shares', '1 share'],
  [1, 'days', '1 day'],
  [1, 'VIX points', '1 VIX point'],
  [12_059, 'shares', '12,059 shares'],
  [0.581238, 'contracts', '0.581238 contracts'],
  [2.132e-11, 'USD', '$0'],
  [-2.665e-12, 'USD', '$0'],
])('%d in %s reads %s', (value, unit, text) => {
  expect(quantityText(value, unit)).toBe(text)
})

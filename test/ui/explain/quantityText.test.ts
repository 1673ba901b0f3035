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
  [59.4567, 'contracts', '59.46 contracts'],
])('%d in %s reads %s', (value, unit, text) => {
  expect(quantityText(value, unit)).toBe(text)
})

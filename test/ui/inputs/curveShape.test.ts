import { expect, it } from 'vitest'
import { curveShape } from '../../../src/ui/inputs/curveShape.ts'

it.each([
  [[19.0448, 19.8981], 'Contango: M2 above M1, M1 − M2 = −0.85'],
  [[33, 31.5], 'Backwardation: M1 above M2, M1 − M2 = 1.50'],
  [[20, 20.01], 'Flat, M1 − M2 = −0.01'],
  [[20], ''],
  [
    [19.0448, 19.8981, 20.5492, 20.8492, 21.1, 21.6, 21.7301, 22.025],
    'Contango: M2 above M1, M1 − M2 = −0.85, M4 − M7 = −0.88',
  ],
  [[20, 21, 23, 24, 23, 22, 21.5, 21], 'Contango: M2 above M1, humped at M4, M1 − M2 = −1.00, M4 − M7 = 2.50'],
])('%j', (prices, text) => {
  // A difference is not broken across lines.
  const whole = text.replaceAll(/M\d − M\d = \S+/g, (difference) => difference.replaceAll(' ', '\u00a0'))
  expect(curveShape(prices)).toBe(whole)
})

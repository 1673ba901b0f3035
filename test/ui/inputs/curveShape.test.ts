import { expect, it } from 'vitest'
import { curveShape } from '../../../src/ui/inputs/curveShape.ts'

it.each([
  [[19.0448, 19.8981], 'Contango: M2 above M1, M1 − M2 = −0.85'],
  [[33, 31.5], 'Backwardation: M1 above M2, M1 − M2 = 1.50'],
  [[20, 20.01], 'Flat, M1 − M2 = −0.01'],
  [[20], ''],
])('%j', (prices, text) => expect(curveShape(prices)).toBe(text))

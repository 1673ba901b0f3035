import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { grouped } from '../../../src/ui/format/grouped.ts'

const byBrowser = (magnitude: number, least: number, most: number) =>
  new Intl.NumberFormat('en-US', { minimumFractionDigits: least, maximumFractionDigits: most }).format(magnitude)

const places = fc.tuple(fc.nat(3), fc.nat(3)).map(([least, more]): [number, number] => [least, least + more])

describe('a number with commas', () => {
  it.each([
    [0, 0, 0, '0'],
    [0, 2, 2, '0.00'],
    [1.005, 2, 2, '1.01'],
    [2.675, 2, 2, '2.68'],
    [999.995, 2, 2, '1,000.00'],
    [0.05, 1, 1, '0.1'],
    [1234567, 0, 0, '1,234,567'],
    [17.4, 0, 2, '17.4'],
    [100, 0, 2, '100'],
    [1e-9, 0, 6, '0'],
    [1e21, 0, 0, '1,000,000,000,000,000,000,000'],
  ])('%d with %d to %d places is %s', (magnitude, least, most, text) => {
    expect(grouped(magnitude, least, most)).toBe(text)
  })

  it('is what the browser makes of any magnitude', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, noNaN: true }), places, (magnitude, [least, most]) => {
        expect(grouped(magnitude, least, most)).toBe(byBrowser(magnitude, least, most))
      }),
    )
  })

  it('is what the browser makes of numbers as they are typed, halves among them', () => {
    const typed = fc.tuple(fc.nat(9_999_999), fc.nat(6)).map(([digits, decimals]) => Number(`${digits}e-${decimals}`))
    fc.assert(
      fc.property(typed, places, (magnitude, [least, most]) => {
        expect(grouped(magnitude, least, most)).toBe(byBrowser(magnitude, least, most))
      }),
    )
  })
})

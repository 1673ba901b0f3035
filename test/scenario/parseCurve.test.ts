import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCurve } from '../../src/scenario/parseCurve.ts'
import { curveNodeKeys } from '../../src/scenario/rebase.ts'
import { isLine } from '../../src/ui/inputs/isLine.ts'

const PRICES = [17.5, 18.25, 19, 19.6, 20.1, 20.4, 20.65, 20.9]
const wanted = { ok: true, prices: Object.fromEntries(curveNodeKeys.map((key, index) => [key, PRICES[index]])) }
const comma = (price: number) => String(price).replace('.', ',')

describe('a pasted line of eight prices', () => {
  it.each([
    ['tabs', PRICES.join('\t')],
    ['line ends', PRICES.join('\r\n')],
    ['spaces', PRICES.join('  ')],
    ['commas', PRICES.join(',')],
    ['commas and spaces', PRICES.join(', ')],
    ['semicolons', PRICES.join('; ')],
    ['bars', PRICES.join(' | ')],
    ['decimal commas and tabs', PRICES.map(comma).join('\t')],
    ['decimal commas and semicolons', PRICES.map(comma).join(';')],
    ['decimal commas, commas and spaces', PRICES.map(comma).join(', ')],
    ['room around it', `\n ${PRICES.join('\t')} \n`],
  ])('is read with %s', (_, text) => {
    expect(isLine(text)).toBe(true)
    expect(parseCurve(text)).toEqual(wanted)
  })

  it('is read whatever the prices and the mark between them', () => {
    const prices = fc.array(fc.integer({ min: 500, max: 15_000 }), { minLength: 8, maxLength: 8 })
    fc.assert(
      fc.property(prices, fc.constantFrom('\t', ';', ' ', '\n', ' ; '), fc.boolean(), (cents, mark, commas) => {
        const values = cents.map((cent) => cent / 100)
        const parsed = parseCurve(values.map((value) => (commas ? comma(value) : String(value))).join(mark))
        expect(parsed.ok && Object.values(parsed.prices)).toEqual(values)
      }),
    )
  })
})

describe('a line that is not certain', () => {
  it.each([
    ['too few', '17,5 18 19', /has 3 numbers, the curve has M1 to M8/],
    ['decimal commas between commas', PRICES.map(comma).join(','), /has 15 numbers.*decimal commas by semicolons/],
    ['two meanings', ['17,440', ...PRICES.slice(1)].join(';'), /^M1: “17,440” can mean 17\.44 or 17,?440/],
    ['a word', ['17', 'n/a', ...PRICES.slice(2)].join('\t'), /^M2: “n\/a” is not a number/],
    ['out of range', ['17', '0', ...PRICES.slice(2)].join('\t'), /M2.* 5/],
  ])('(%s) comes back as a sentence', (_, text, says) => {
    const parsed = parseCurve(text)
    expect(parsed.ok ? '' : parsed.message).toMatch(says)
  })
})

it('leaves a lone number to its field', () => {
  for (const text of ['17.5', '17,5', ' 6 939 ', '17,440', 'abc', '']) expect(isLine(text)).toBe(false)
})

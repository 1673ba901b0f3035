import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseNumber } from '../../src/scenario/parseNumber.ts'

const NBSP = '\u00a0'
const NARROW_NBSP = '\u202f'
const THIN = '\u2009'

describe('parseNumber reads', () => {
  it.each<[string, string, number]>([
    ['digits', '6939', 6939],
    ['a decimal point', '6939.03', 6939.03],
    ['a decimal point before three digits', '17.440', 17.44],
    ['a bare leading point', '.5', 0.5],
    ['a trailing point, as while typing', '17.', 17],
    ['leading zeros', '007', 7],
    ['a decimal comma', '17,5', 17.5],
    ['a decimal comma before four digits', '19,0448', 19.0448],
    ['English groups and decimals', '6,939.03', 6939.03],
    ['continental groups and decimals', '6.939,03', 6939.03],
    ['continental groups and three decimals', '6.939,035', 6939.035],
    ['several dots as groups', '1.234.567', 1_234_567],
    ['several commas as groups', '1,234,567', 1_234_567],
    ['groups of spaces and a decimal comma', '1 234,5', 1234.5],
    ['groups of spaces and a comma before three digits', '1 234,567', 1234.567],
    ['no-break spaces', `1${NBSP}234${NBSP}567.8`, 1_234_567.8],
    ['narrow no-break spaces', `6${NARROW_NBSP}939,03`, 6939.03],
    ['thin spaces', `6${THIN}939`, 6939],
    ['apostrophes', "6'939.03", 6939.03],
    ['typographic apostrophes', '6’939.03', 6939.03],
    ['underscores', '100_000', 100_000],
    ['a comma that cannot separate groups: four digits before it', '6939,035', 6939.035],
    ['a comma that cannot separate groups: a zero before it', '0,125', 0.125],
    ['a dollar sign', '$7.15', 7.15],
    ['a dollar sign and a space', '$ 7.15', 7.15],
    ['a euro sign behind', '7,15 €', 7.15],
    ['a percent sign', '3.9 %', 3.9],
    ['a times sign', '1.2x', 1.2],
    ['points', '17.44 pts', 17.44],
    ['surrounding space', '\t 17.44 \n', 17.44],
    ['a hyphen as minus', '-5', -5],
    ['a true minus', '\u22125.5', -5.5],
    ['a true minus and a space', '\u2212 5.5', -5.5],
    ['a minus before the dollar', '-$5', -5],
    ['a minus behind the dollar', '$-5', -5],
    ['a plus', '+5', 5],
  ])('%s', (_title, text, value) => {
    expect(parseNumber(text)).toMatchObject({ ok: true, value })
  })

  it('minus zero as zero', () => {
    expect(parseNumber('-0')).toEqual({ ok: true, value: 0, note: undefined })
  })

  it('and says how, where groups or a decimal comma were read', () => {
    expect(parseNumber('6.939,03')).toEqual({ ok: true, value: 6939.03, note: 'Read as 6939.03.' })
    expect(parseNumber('-17,5')).toMatchObject({ note: 'Read as \u221217.5.' })
    expect(parseNumber('6939.03')).toEqual({ ok: true, value: 6939.03 })
  })

  it('every finite number as JavaScript writes it without an exponent', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e15, max: 1e15, noNaN: true }), (value) => {
        fc.pre(!String(value).includes('e'))
        expect(parseNumber(String(value))).toMatchObject({ ok: true, value: value + 0 })
      }),
    )
  })

  it('what English and German number formats print', () => {
    const number = fc.double({ min: -1e9, max: 1e9, noNaN: true })
    fc.assert(
      fc.property(number, fc.constantFrom('en-US', 'de-DE', 'fr-FR', 'de-CH'), (value, locale) => {
        const printed = value.toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
        expect(parseNumber(printed)).toMatchObject({ ok: true, value: Number(value.toFixed(2)) + 0 })
      }),
    )
  })
})

describe('parseNumber never guesses', () => {
  it.each<[string, number[]]>([
    ['17,440', [17.44, 17_440]],
    ['1,000', [1, 1000]],
    ['-17,440', [-17.44, -17_440]],
    ['$ 100,000', [100, 100_000]],
  ])('%s', (text, readings) => {
    const parsed = parseNumber(text)
    expect(parsed).toMatchObject({ ok: false, readings })
    expect(!parsed.ok && parsed.reason).toBe(
      `“${text}” can mean ${readings.map((n) => String(n).replace('-', '\u2212')).join(' or ')}: choose one.`,
    )
  })
})

describe('parseNumber refuses', () => {
  it.each(['', '   ', '\u00a0'])('the empty text %j', (text) => {
    expect(parseNumber(text)).toEqual({ ok: false, reason: 'Enter a number.' })
  })

  it.each([
    'abc',
    '--5',
    '-$-5',
    '1..2',
    '1,,2',
    '1.2.3',
    '1,23,456',
    '1,234.567,8',
    '1 2',
    '1 234 56',
    "1'234 567",
    'Infinity',
    'NaN',
    '0x10',
    '12abc',
    '5%%',
    '%',
    '$',
    '-',
    '.',
    ',',
    '１７',
    '1/2',
  ])('%s, quoting it', (text) => {
    expect(parseNumber(text)).toEqual({ ok: false, reason: `“${text}” is not a number.` })
  })

  it.each(['1e5', '1E-5', '1.5e+5'])('the exponent of %s', (text) => {
    expect(parseNumber(text)).toEqual({ ok: false, reason: `Write “${text}” out in digits, without an exponent.` })
  })

  it('more digits than a number can hold', () => {
    expect(parseNumber('9'.repeat(400))).toEqual({ ok: false, reason: '“9999999999999999999…” is too large.' })
  })

  it('a long text, quoting its first twenty characters at most', () => {
    expect(parseNumber('the quick brown fox jumps')).toEqual({
      ok: false,
      reason: '“the quick brown fox…” is not a number.',
    })
  })

  it('any text without throwing, and with a sentence', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const parsed = parseNumber(text)
        expect(parsed.ok ? Number.isFinite(parsed.value) : /[.]$/.test(parsed.reason)).toBe(true)
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { readField } from '../../src/scenario/readField.ts'

describe('readField', () => {
  it('gives a number in range, and how it was read', () => {
    expect(readField('vix', '22.5')).toEqual({ ok: true, value: 22.5 })
    expect(readField('spx', '6.939,03')).toEqual({ ok: true, value: 6939.03, note: 'Read as 6939.03.' })
  })

  it('names range, field and what was entered', () => {
    expect(readField('vix', '120')).toEqual({
      ok: false,
      message: 'VIX must lie between 9 and 90; 120 was entered.',
    })
    expect(readField('contracts', '-3')).toEqual({
      ok: false,
      message: 'Contracts must lie between 1 and 1000; −3 was entered.',
    })
    expect(readField('m3', '0')).toMatchObject({ message: 'M3 must lie between 5 and 150; 0 was entered.' })
  })

  it('asks for whole contracts', () => {
    expect(readField('contracts', '2.5')).toEqual({
      ok: false,
      message: 'Contracts must be a whole number; 2.5 was entered.',
    })
  })

  it('hands on the readings of an ambiguous number', () => {
    expect(readField('spx', '6,939')).toMatchObject({ ok: false, readings: [6.939, 6939] })
  })

  it.each(['', ' ', 'auto', 'by model', 'By Model'])('takes %j as the model’s own number', (text) => {
    expect(readField('vvix', text)).toEqual({ ok: true, value: null })
  })

  it('asks for a number where the model supplies none', () => {
    expect(readField('vix', '')).toEqual({ ok: false, message: 'Enter a number.' })
    expect(readField('vix', 'auto')).toEqual({ ok: false, message: '“auto” is not a number.' })
  })

  it('reads dates, times and choices', () => {
    expect(readField('date', '2026-01-30')).toEqual({ ok: true, value: '2026-01-30' })
    expect(readField('time', '09:45')).toEqual({ ok: true, value: '09:45' })
    expect(readField('playbook', 'none')).toEqual({ ok: true, value: 'none' })
  })

  it('says what a date or time must look like', () => {
    expect(readField('date', '2026-02-30')).toEqual({
      ok: false,
      message: 'Valuation date must be a calendar date such as 2026-01-30; “2026-02-30” was entered.',
    })
    expect(readField('date', '1999-12-31')).toEqual({
      ok: false,
      message: 'Valuation date must lie between 2004-01-01 and 2040-12-31; 1999-12-31 was entered.',
    })
    expect(readField('time', '25:00')).toEqual({
      ok: false,
      message: 'Time (New York) must be a time from 00:00 to 23:59; “25:00” was entered.',
    })
  })
})

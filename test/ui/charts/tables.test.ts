import { describe, expect, it } from 'vitest'
import { rowByKey } from '../../../src/ui/charts/read/readerKeys.ts'
import { saidReading } from '../../../src/ui/charts/read/saidReading.ts'
import { toCsv } from '../../../src/ui/charts/table/csv.ts'
import { cellText, thinned } from '../../../src/ui/charts/table/tableModel.ts'
import { compactTick, compactUsdTick } from '../../../src/ui/format/axis.ts'

const text = (value: number) => `<${value}>`

describe('CSV', () => {
  it('has units in its header, unrounded numbers and quotes only where needed', () => {
    const csv = toCsv({
      columns: [
        { label: 'Part', unit: '', text },
        { label: 'Net, at expiry', unit: 'USD', text },
      ],
      rows: [
        ['a "b"', 1234.5678],
        ['c', null],
        ['d', -0],
      ],
    })
    expect(csv).toBe('Part,"Net, at expiry (USD)"\r\n"a ""b""",1234.5678\r\nc,\r\nd,0\r\n')
  })
})

describe('the table on the page', () => {
  it('takes rows evenly, with the first and the last', () => {
    expect(thinned([0, 1, 2, 3, 4, 5, 6, 7, 8], 5)).toEqual([0, 2, 4, 6, 8])
    expect(thinned([1, 2], 25)).toEqual([1, 2])
  })

  it('formats numbers, keeps words and leaves nothing empty', () => {
    const column = { label: '', unit: '', text }
    expect([3, 'not held', null, undefined].map((cell) => cellText(cell, column))).toEqual(['<3>', 'not held', '', ''])
  })
})

describe('reading by keys', () => {
  it.each([
    ['ArrowRight', 51],
    ['ArrowUp', 51],
    ['ArrowLeft', 49],
    ['PageUp', 60],
    ['PageDown', 40],
    ['Home', 0],
    ['End', 99],
  ])('%s goes across from row 50 to row %d', (key, row) => {
    expect(rowByKey(key, 50, 100, 'across')).toBe(row)
  })

  it('goes down the page with the arrow that points down', () => {
    expect(rowByKey('ArrowDown', 1, 5, 'down')).toBe(2)
    expect(rowByKey('ArrowUp', 1, 5, 'down')).toBe(0)
  })

  it('stops at the ends', () => {
    expect(rowByKey('ArrowLeft', 0, 5, 'across')).toBe(0)
    expect(rowByKey('PageUp', 3, 5, 'across')).toBe(4)
  })

  it.each([
    ['ArrowRight', 26],
    ['ArrowLeft', 24],
    ['ArrowUp', 35],
    ['ArrowDown', 15],
    ['PageUp', 95],
    ['PageDown', 5],
    ['Home', 20],
    ['End', 29],
  ])('%s goes over a map of ten columns from cell 25 to cell %d', (key, cell) => {
    expect(rowByKey(key, 25, 100, { columns: 10 })).toBe(cell)
  })

  it('stays within its line and its column at the edges of a map', () => {
    expect(rowByKey('ArrowRight', 29, 100, { columns: 10 })).toBe(29)
    expect(rowByKey('ArrowUp', 95, 100, { columns: 10 })).toBe(95)
    expect(rowByKey('a', 25, 100, { columns: 10 })).toBeNull()
  })

  it('leaves other keys and empty charts alone', () => {
    expect(rowByKey('a', 0, 5, 'across')).toBeNull()
    expect(rowByKey('End', 0, 0, 'across')).toBeNull()
  })

  it('is said with its columns only where there are several', () => {
    const line = (values: string[]) => ({ key: 'net', label: 'Net', values })
    expect(saidReading({ heading: 'SPX 6,900', columns: ['At expiry', 'Today'], lines: [line(['+$1', '−$2'])] })).toBe(
      'SPX 6,900. Net: at expiry +$1, today −$2.',
    )
    expect(saidReading({ heading: 'VIX 20', columns: ['USD'], lines: [line(['$5'])] })).toBe('VIX 20. Net: $5.')
  })
})

describe('ticks of an axis', () => {
  it.each([
    [0, '$0'],
    [250, '$250'],
    [20_000, '$20k'],
    [-2_500, '−$2.5k'],
    [1_250_000, '$1.25M'],
    [-3e9, '−$3B'],
  ])('write %d as %s', (value, written) => {
    expect(compactUsdTick(value)).toBe(written)
  })

  it('write contracts without a dollar', () => {
    expect(compactTick(-1500)).toBe('−1.5k')
  })
})

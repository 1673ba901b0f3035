import { describe, expect, it } from 'vitest'
import { evaluatePosition } from '../../../src/engine/index.ts'
import { legTable } from '../../../src/ui/share/screen/legTable.ts'
import { screenCsv } from '../../../src/ui/share/screen/screenCsv.ts'
import { wrapText } from '../../../src/ui/share/screen/textBlock.ts'
import { scenario } from '../../support/opening.ts'

describe('a text of the picture', () => {
  const measure = (line: string) => line.length

  it('is parted between words into lines that have room, and keeps every word', () => {
    const lines = wrapText('RN at 17.4:  the hedge takes 200 % of the decay', 16, measure)
    expect(lines).toEqual(['RN at 17.4: the', 'hedge takes 200', '% of the decay'])
  })

  it('lets a word stand alone that is longer than the line, and is nothing where there is none', () => {
    expect(wrapText('a incomprehensible b', 5, measure)).toEqual(['a', 'incomprehensible', 'b'])
    expect(wrapText('  ', 5, measure)).toEqual([])
  })
})

describe('the CSV of the screen', () => {
  it('has each table under its title, quoted where it needs to be, parted by an empty line', () => {
    const table = { columns: [{ label: 'SPX', unit: 'points', text: String }], rows: [[6900], [7000.25]] }
    expect(
      screenCsv([
        { title: 'One', table },
        { title: 'Two, "quoted"', table },
      ]),
    ).toBe('One\r\nSPX (points)\r\n6900\r\n7000.25\r\n\r\n"Two, ""quoted"""\r\nSPX (points)\r\n6900\r\n7000.25\r\n')
  })

  it('holds legs whose values add up to the book’s', () => {
    const position = evaluatePosition(scenario({ vix: 30 }))
    const { columns, rows } = legTable(position)
    const value = columns.findIndex(({ label }) => label === 'Model value')
    const theta = columns.findIndex(({ label }) => label === 'Theta')
    const sum = (column: number) => rows.reduce((total, row) => total + Number(row[column]), 0)
    expect(rows).toHaveLength(position.book.legs.length)
    expect(sum(value)).toBeCloseTo(position.book.net.valueUsd, 6)
    expect(sum(theta)).toBeCloseTo(position.book.net.theta.total, 6)
  })
})

import { describe, expect, it } from 'vitest'
import { evaluateMap, evaluatePosition } from '../../../../src/engine/index.ts'
import type { Scenario } from '../../../../src/scenario/parameters.ts'
import { namePlaces, toContours } from '../../../../src/ui/charts/map/contourSet.ts'
import { levelsWithin, signedLevels } from '../../../../src/ui/charts/map/mapLevels.ts'
import { cellOf, nearestCell, toMapRows } from '../../../../src/ui/charts/map/mapRows.ts'
import {
  levelText,
  mapCells,
  mapReading,
  mapSentence,
  mapTable,
  mapTitle,
  pathText,
} from '../../../../src/ui/charts/map/mapTexts.ts'
import { toCsv } from '../../../../src/ui/charts/table/csv.ts'
import { signedUsd } from '../../../../src/ui/format/format.ts'
import { scenario } from '../../../support/opening.ts'

function rowsOf(changes: Partial<Scenario> = {}) {
  const position = evaluatePosition(scenario(changes))
  return toMapRows(evaluateMap(position), position)
}

describe('levels of the map', () => {
  it('are round, about twice the one before, and the same on both sides as far as they reach', () => {
    expect(signedLevels(levelsWithin({ min: -70_000, max: 324_000 }))).toEqual([
      -50_000, -20_000, -10_000, 0, 10_000, 20_000, 50_000, 100_000, 200_000,
    ])
  })

  it('are none where nothing is gained or lost', () => {
    expect(signedLevels(levelsWithin({ min: 0, max: 0 }))).toEqual([0])
    expect(levelsWithin({ min: -40_000, max: 0 }).gained).toEqual([])
  })

  it('are written with their sign', () => {
    expect([-20_000, 0, 1_500_000].map(levelText)).toEqual(['−$20k', '0', '+$1.5M'])
  })
})

describe('contours of the map', () => {
  const rows = rowsOf()
  const levels = levelsWithin({ min: -70_000, max: 324_000 })
  const set = toContours(rows, levels)

  it('have a wash for zero and for every level, and lines at those levels alone', () => {
    expect([set.gained.length, set.lost.length]).toEqual([6, 4])
    const drawn = new Set(set.contours.map(({ level }) => level))
    for (const level of drawn) expect(signedLevels(levels)).toContain(level)
    expect(drawn).toContain(0)
  })

  it('are named on the uprights where they cross one, else in their middle', () => {
    expect(namePlaces([0, 4, 10, 4], [2, 8])).toEqual([
      [2, 4],
      [8, 4],
      [10, 4],
    ])
    expect(namePlaces([3, 0, 3, 5, 3, 9], [8])).toEqual([[3, 5]])
  })
})

describe('the map in words', () => {
  it('its title says which day it shows', () => {
    expect(mapTitle(0)).toMatch(/^If SPX and VIX move from here: .* book held, at once$/)
    expect(mapTitle(5)).toMatch(/, after 5 days$/)
  })

  it('its sentence gives best and worst with their places, and the what-if once something has moved', () => {
    const rows = rowsOf({ spotMovePct: -5, daysForward: 5 })
    const worst = rows.net.indexOf(Math.min(...rows.net))
    expect(mapSentence(rows)).toContain(`at worst ${signedUsd(rows.net[worst] ?? 0)} (SPX `)
    expect(mapSentence(rows)).toContain(`along the path at worst ${signedUsd(Math.min(...rows.path.net))}`)
    expect(mapSentence(rows).endsWith(`; what-if ${signedUsd(rows.whatIf.net)}.`)).toBe(true)
    expect(mapSentence(rowsOf())).not.toContain('what-if')
  })

  it('says where the what-if lies beyond the map', () => {
    expect(mapSentence(rowsOf({ spotMovePct: -30 }))).toMatch(/, beyond the map\.$/)
  })

  it('names the path', () => {
    expect(pathText(rowsOf())).toBe('VIX as it goes with SPX')
    expect(pathText(rowsOf({ spotVol: 'held', vixMove: 4 }))).toBe('VIX held at 21.4')
  })
})

describe('values of the map', () => {
  const rows = rowsOf({ daysForward: 5 })

  it('are read at the cell nearest to a place', () => {
    const cell = nearestCell(rows, -4.8, 24.4)
    expect(cellOf(rows, cell)).toMatchObject({ movePct: -5, vix: 24 })
    const { heading, columns, lines } = mapReading(rows, cell)
    expect([heading, columns]).toEqual(['SPX 6,592 (−5.0 %), VIX 24.0', ['After 5 days']])
    expect(lines.map(({ key }) => key)).toEqual(['condor', 'hedge', 'net'])
    expect(lines[2]?.values).toEqual([signedUsd(rows.net[cell] ?? 0)])
  })

  it('stand in the table from the highest VIX downwards, at every 2.5 %', () => {
    const { columns, rows: lines } = mapTable(rows)
    expect(columns.map(({ label }) => label).slice(0, 3)).toEqual(['VIX', '5,551 (−20.0 %)', '5,725 (−17.5 %)'])
    expect(columns).toHaveLength(14)
    expect([lines[0]?.[0], lines.at(-1)?.[0]]).toEqual([90, 9])
    expect(lines[0]?.[1]).toBe(rows.net[nearestCell(rows, -20, 90)])
    expect(lines.at(-1)?.at(-1)).toBe(rows.net[nearestCell(rows, 10, 9)])
  })

  it('go into the CSV cell by cell', () => {
    const [header, first, ...rest] = toCsv(mapCells(rows)).trimEnd().split('\r\n')
    expect(header).toBe('SPX (points),SPX move (%),VIX (points),Condor (USD),Hedge (USD),Net (USD)')
    expect(first?.split(',').map(Number)).toEqual([rows.spx[0], -20, 9, rows.condor[0], rows.hedge[0], rows.net[0]])
    expect(rest).toHaveLength(61 * 55 - 1)
  })
})

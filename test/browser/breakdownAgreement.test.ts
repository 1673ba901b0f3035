import { expect, it } from 'vitest'
import { evaluatePosition } from '../../src/engine/index.ts'
import { signedUsd } from '../../src/ui/format/format.ts'
import { csvOf, DRAWN_TO, openDragged } from './support/agreement.ts'
import { chart, scenarioOf, soon } from './support/app.ts'
import { readingOf, savedFile, scaleOf, tableOf } from './support/chartData.ts'

it('after a drag the breakdown’s bars, values, CSV, table and reading say the same as the engine, and the bitmap is sharp', async () => {
  const page = await openDragged('breakdown')
  const figure = chart(page, 'breakdown')
  const { rows } = await csvOf(page, 'breakdown')
  const { book } = evaluatePosition(scenarioOf(page))
  expect(rows.map(([part]) => part)).toEqual(['Condor', 'First layer', 'Second layer', 'Third layer', 'Net'])
  expect(rows.at(-1)?.[1]).toBeCloseTo(book.net.theta.total, 6)
  expect(rows.at(-1)?.[5]).toBeCloseTo(book.net.oneFactorVegaUsd, 6)

  const ids = ['condor', 'first', 'second', 'third', 'net']
  for (const [measure, cell] of [
    ['theta', 1],
    ['vega', 5],
  ] as const) {
    const svg = figure.locator('svg', { has: page.locator(`[data-series="${measure}-net"]`) })
    const x = await scaleOf(svg, 'x')
    let end = 0
    for (const [index, id] of ids.entries()) {
      const value = Number(rows[index]?.[cell])
      expect(await svg.locator(`[data-value="${measure}-${id}"]`).textContent()).toBe(signedUsd(value))
      const from = id === 'net' ? 0 : end
      end = from + value
      const bar = svg.locator(`[data-series="${measure}-${id}"]`)
      expect(Math.abs(Number(await bar.getAttribute('x')) - x(Math.min(from, end)))).toBeLessThan(DRAWN_TO)
    }
  }

  const [, ...shown] = await tableOf(page, 'breakdown')
  expect(shown).toEqual(rows.map(([part, ...values]) => [part, ...values.map((value) => signedUsd(Number(value)))]))

  await figure.getByRole('application', { name: /^Theta/ }).focus()
  await page.keyboard.press('ArrowDown')
  const [, , decay, financing, roll] = shown[1] ?? []
  await soon(() => readingOf(page, 'breakdown')).toEqual({ decay, financing, roll })

  const png = await savedFile(page, 'PNG', 'breakdown')
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
  const { width = 0 } = (await figure.boundingBox()) ?? {}
  // Width in the PNG's header; the picture is twice as large and has a margin around the figure.
  expect(png.readUInt32BE(16)).toBeGreaterThan(2 * width)
})

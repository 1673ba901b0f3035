import { expect, it } from 'vitest'
import { evaluatePosition, evaluateSweep } from '../../src/engine/index.ts'
import { usd, vixLevel } from '../../src/ui/format/format.ts'
import { csvOf, DRAWN_TO, expectComputed, expectDrawnAt, openDragged } from './support/agreement.ts'
import { chart, scenarioOf, soon } from './support/app.ts'
import { pointsOf, readingOf, scaleOf, tableOf } from './support/chartData.ts'

const LAYERS = ['first', 'second', 'third'] as const

it('after a drag the allocation’s areas, CSV, table, crosshair, mark and legend say the same as the engine', async () => {
  const page = await openDragged('allocation')
  const figure = chart(page, 'allocation')
  const scenario = scenarioOf(page)

  const { column, rows } = await csvOf(page, 'allocation')
  const sweep = evaluateSweep(scenario)
  const computed = [sweep.vix, ...LAYERS.map((layer) => sweep.layers[layer]), sweep.tenPercent]
  for (const [index, values] of computed.entries()) expectComputed(column(index), values, `column ${index}`)

  const [x, y] = await Promise.all([scaleOf(figure, 'x'), scaleOf(figure, 'y')])
  const xs = column(0).map(x)
  expectDrawnAt(await pointsOf(figure, 'ten-percent'), xs, column(4).map(y), '10 % rule')
  let stacked = xs.map(() => 0)
  for (const [index, layer] of LAYERS.entries()) {
    const values = column(index + 1)
    stacked = stacked.map((below, row) => below + (values[row] ?? Number.NaN))
    const edges = await pointsOf(figure, layer)
    const right = Math.max(...edges.map(([px]) => px))
    const upperEdge = edges.slice(0, edges.findIndex(([px]) => px === right) + 1)
    expectDrawnAt(upperEdge, xs, stacked.map(y), layer)
  }

  const written = rows.map(([vix, ...values]) => [vixLevel(Number(vix)), ...values.map((value) => usd(Number(value)))])
  const [, ...shown] = await tableOf(page, 'allocation')
  expect(shown.length).toBeGreaterThan(20)
  for (const row of shown) expect(written).toContainEqual(row)

  const mark = figure.locator('[data-mark="vix"]')
  expect(await mark.textContent()).toBe(`VIX ${vixLevel(scenario.vix)}`)
  const [, shift] = /translate\(([\d.]+)/.exec((await mark.getAttribute('transform')) ?? '') ?? []
  expect(Math.abs(Number(shift) - x(scenario.vix))).toBeLessThan(DRAWN_TO)
  const legend = await figure.getByRole('list').textContent()
  for (const { exposure } of evaluatePosition(scenario).sizing.layers) expect(legend).toContain(usd(exposure))

  await figure.getByRole('application').focus()
  await page.keyboard.press('End')
  const [, ...values] = written.at(-1) ?? []
  const names = ['first USD', 'second USD', 'third USD', 'tenPercent USD', 'all USD']
  await soon(() => readingOf(page, 'allocation')).toEqual(Object.fromEntries(names.map((name, i) => [name, values[i]])))
})

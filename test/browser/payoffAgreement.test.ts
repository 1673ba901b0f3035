import { expect, it } from 'vitest'
import { evaluatePayoff, evaluatePosition } from '../../src/engine/index.ts'
import { fixed, signedUsd } from '../../src/ui/format/format.ts'
import { csvOf, DRAWN_TO, expectComputed, expectDrawnAt, openDragged } from './support/agreement.ts'
import { chart, scenarioOf, sentencesOf } from './support/app.ts'
import { pictureOf, pointsOf, readingOf, savedFile, scaleOf, tableOf } from './support/chartData.ts'

const AT_EXPIRY = ['condor-expiry', 'hedge-expiry', 'net-expiry'] as const
const SERIES = [...AT_EXPIRY, 'condor-today', 'hedge-today', 'net-today'] as const

it('after a drag the payoff’s curves, CSV, table, crosshair and picture say the same as the engine', async () => {
  const page = await openDragged('payoff')
  const figure = chart(page, 'payoff')

  const { header, rows, column } = await csvOf(page, 'payoff')
  const { spx, expiry, today } = evaluatePayoff(evaluatePosition(scenarioOf(page)))
  expect(header.slice(0, 2)).toEqual(['SPX (points)', 'Condor, at expiry (USD)'])
  const computed = [spx, expiry.condor, expiry.hedge, expiry.net, today.condor, today.hedge, today.net]
  for (const [index, values] of computed.entries()) expectComputed(column(index), values, `column ${index}`)

  const [x, y] = await Promise.all([scaleOf(figure, 'x'), scaleOf(figure, 'y')])
  const curves = await Promise.all(SERIES.map((series) => pointsOf(figure, series)))
  for (const [index, series] of SERIES.entries()) {
    expectDrawnAt(curves[index] ?? [], column(0).map(x), column(index + 1).map(y), series)
  }

  const written = rows.map(([level, ...values]) => [
    fixed(Number(level), 0),
    ...values.map((value) => signedUsd(Number(value))),
  ])
  const [, ...shown] = await tableOf(page, 'payoff')
  expect(shown.length).toBeGreaterThan(20)
  for (const row of shown) expect(written).toContainEqual(row)

  const reader = figure.getByRole('application')
  const { width = 0, height = 0 } = (await reader.boundingBox()) ?? {}
  await reader.hover({ position: { x: 0.3 * width, y: 0.5 * height } })
  const crosshair = figure.locator('svg[data-picture="no"]')
  const at = Number(await crosshair.locator('line').getAttribute('x1'))
  const row = column(0).findIndex((level) => Math.abs(x(level) - at) < DRAWN_TO)
  const [level, ...values] = written[row] ?? []
  expect(await figure.locator('[data-readout]').textContent()).toContain(`SPX ${level}`)
  const names = ['condor At expiry', 'hedge At expiry', 'net At expiry', 'condor Today', 'hedge Today', 'net Today']
  expect(await readingOf(page, 'payoff')).toEqual(Object.fromEntries(names.map((name, i) => [name, values[i]])))
  const dots = await crosshair.locator('circle').all()
  expect(dots.length).toBe(AT_EXPIRY.length)
  for (const [index, dot] of dots.entries()) {
    const value = y(column(index + 1)[row] ?? Number.NaN)
    expect(Math.abs(Number(await dot.getAttribute('cy')) - value)).toBeLessThan(DRAWN_TO)
  }

  const picture = await pictureOf(page, (await savedFile(page, 'SVG', 'payoff')).toString('utf8'))
  expect(picture.broken).toBe(false)
  for (const series of SERIES) {
    const drawn = await figure.locator(`[data-series="${series}"]`).getAttribute('d')
    expect(picture.paths[series] === drawn, series).toBe(true)
  }
  const [sentence] = await sentencesOf(page)
  // The picture breaks the sentence into the lines that it has on the screen.
  const unbroken = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, '')
  expect(unbroken(picture.text)).toContain(unbroken(sentence))
})

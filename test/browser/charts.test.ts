import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { evaluatePayoff, evaluatePayoffLayers, evaluatePosition } from '../../src/engine/index.ts'
import { fixed, signedUsd } from '../../src/ui/format/format.ts'
import { csvOf, DRAWN_TO, expectComputed, expectDrawnAt } from './support/agreement.ts'
import { chart, openDrawn, scenarioOf, soon } from './support/app.ts'
import { pictureOf, pointsOf, readingOf, savedFile, scaleOf, tableOf } from './support/chartData.ts'
import { dragStrip } from './support/strip.ts'

const COLUMNS = ['Condor', 'Hedge', 'First layer', 'Second layer', 'Net']
const SERIES = ['condor', 'hedge', 'first', 'second', 'net'] as const

/** Opens the range of a chart and moves one of its thumbs. */
async function setRange(page: Page, name: string, side: 'From' | 'To', value: number): Promise<void> {
  await chart(page, name)
    .getByRole('button', { name: /^Range/ })
    .click()
  await page.getByRole('slider', { name: `${side}: range of the ${name} chart` }).fill(String(value))
  await page.keyboard.press('Escape')
}

describe('layers and range of the payoff', () => {
  it('once chosen, hold through a drag: curve, crosshair, table, CSV and picture agree with the engine', async () => {
    const page = await openDrawn()
    const figure = chart(page, 'payoff')
    for (const name of ['First layer', 'Second layer']) await figure.getByRole('button', { name }).click()
    await setRange(page, 'payoff', 'From', -20)
    await figure.getByRole('button', { name: /^Table/ }).click()
    const ticks = () => figure.locator('text[orientation="bottom"]').allTextContents()
    const axis = await ticks()
    await dragStrip(page, 23)
    expect(await ticks()).toEqual(axis)
    await page.mouse.up()
    await soon(() => scenarioOf(page).vix).toBeGreaterThan(22)

    const { header, rows, column } = await csvOf(page, 'payoff')
    expect(header).toEqual([
      'SPX (points)',
      ...['at expiry', 'today'].flatMap((date) => COLUMNS.map((name) => `${name}, ${date} (USD)`)),
    ])
    const position = evaluatePosition(scenarioOf(page))
    const { spx, expiry, today } = evaluatePayoff(position, {
      from: Number(rows[0]?.[0]),
      to: Number(rows.at(-1)?.[0]),
    })
    const layers = evaluatePayoffLayers(position, spx, ['first', 'second'])
    expect(spx[0]).toBe(5550)
    const computed = (['expiry', 'today'] as const).flatMap((date) => {
      const { condor, hedge, net } = { expiry, today }[date]
      return [condor, hedge, layers.first?.[date], layers.second?.[date], net]
    })
    for (const [index, values] of computed.entries()) expectComputed(column(index + 1), values, `column ${index}`)

    const [x, y] = await Promise.all([scaleOf(figure, 'x'), scaleOf(figure, 'y')])
    for (const [index, series] of SERIES.entries()) {
      const drawn = await pointsOf(figure, `${series}-expiry`)
      expectDrawnAt(drawn, column(0).map(x), column(index + 1).map(y), series)
    }

    const [, ...shown] = await tableOf(page, 'payoff')
    const written = rows.map(([level, ...values]) => [
      fixed(Number(level), 0),
      ...values.map((v) => signedUsd(Number(v))),
    ])
    for (const row of shown) expect(written).toContainEqual(row)

    await figure.getByRole('application').focus()
    await page.keyboard.press('Home')
    const reading = await readingOf(page, 'payoff')
    expect(reading['first At expiry']).toBe(written[0]?.[3])
    expect(reading['second Today']).toBe(written[0]?.[9])
    const dots = await figure
      .locator('svg[data-picture="no"] circle')
      .evaluateAll((all) => all.map((dot) => dot.getAttribute('cy')))
    expect(dots.some((dot) => Math.abs(Number(dot) - y(column(3)[0] ?? Number.NaN)) < DRAWN_TO)).toBe(true)

    const picture = await pictureOf(page, (await savedFile(page, 'SVG', 'payoff')).toString('utf8'))
    expect(picture.broken).toBe(false)
    expect(picture.paths['first-expiry']).toBe(await figure.locator('[data-series="first-expiry"]').getAttribute('d'))
    expect(picture.text).toContain('First layer')
    expect(picture.text).not.toContain('Third layer')

    await figure.getByRole('button', { name: /^Reset the range/ }).click()
    await soon(ticks).not.toEqual(axis)
  })
})

describe('the range of the charts against VIX', () => {
  it('cuts all three alike, and reset shows 9 to 90 again', async () => {
    const page = await openDrawn()
    await page.getByRole('tab', { name: 'Volatility' }).click()
    await chart(page, 'vix-theta').locator('[data-series="net"]').waitFor({ state: 'attached' })
    await setRange(page, 'vix-theta', 'To', 40)
    for (const name of ['vix-profit', 'vix-theta', 'vix-theta-parts']) {
      const { column } = await csvOf(page, name)
      expect([column(0)[0], column(0).at(-1)], name).toEqual([9, 40])
    }
    await chart(page, 'vix-profit')
      .getByRole('button', { name: /^Reset the range/ })
      .click()
    expect((await csvOf(page, 'vix-theta')).column(0).at(-1)).toBe(90)
  })
})

/** A finger on the screen, through the browser's own input. */
async function tap(page: Page, x: number, y: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

describe('every chart', () => {
  const TABS = [
    ['Payoff', ['payoff', 'allocation', 'breakdown']],
    ['Volatility', ['curve', 'vix-profit', 'vix-theta', 'vix-theta-parts']],
    ['Map', ['map']],
    ['Timeline', ['timeline']],
  ] as const

  it.each(TABS)(
    'of the tab %s is read by mouse, touch and keyboard, as table and sentence, and saved',
    async (tab, names) => {
      const page = await openDrawn('', { hasTouch: true })
      await page.getByRole('tab', { name: tab }).click()
      for (const name of names) {
        const figure = chart(page, name)
        const reader = figure.getByRole('application').first()
        await reader.waitFor()
        await reader.scrollIntoViewIfNeeded()
        const readout = figure.locator('[data-readout]')

        await reader.hover()
        await readout.waitFor()
        await page.mouse.move(0, 0)
        await readout.waitFor({ state: 'detached' })
        await reader.focus()
        await page.keyboard.press('ArrowRight')
        await readout.waitFor()
        await soon(() => figure.getByRole('status').first().textContent()).not.toBe('')
        await page.keyboard.press('Escape')
        await readout.waitFor({ state: 'detached' })
        await reader.blur()
        const box = await reader.boundingBox()
        if (!box) throw new Error(`${name} is not on the screen`)
        await tap(page, box.x + box.width / 3, box.y + box.height / 2)
        await readout.waitFor()

        await page.getByRole('button', { name: `Table of the ${name} chart` }).click()
        await figure.getByRole('table').last().waitFor()
        expect((await tableOf(page, name)).length, name).toBeGreaterThan(1)
        expect((await csvOf(page, name)).rows.length, name).toBeGreaterThan(0)
        const picture = await pictureOf(page, (await savedFile(page, 'SVG', name)).toString('utf8'))
        expect(picture.broken, name).toBe(false)
        const png = await savedFile(page, 'PNG', name)
        expect(png.subarray(1, 4).toString(), name).toBe('PNG')
      }
    },
  )
})

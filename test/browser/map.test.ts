import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { evaluateMap, evaluatePosition } from '../../src/engine/index.ts'
import { fixed, signedUsd } from '../../src/ui/format/format.ts'
import { csvOf, expectComputed } from './support/agreement.ts'
import { chart, descriptionOf, openDrawn, scenarioOf, soon, vixSlider } from './support/app.ts'
import { axeFaults } from './support/axe.ts'
import { pictureOf, readingOf, savedFile, tableOf } from './support/chartData.ts'

const MAP_CODE = /\/assets\/MapTab-[^/]*\.js$/

async function openMap(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Map', exact: true }).click()
  for (const series of ['zero', 'path', 'loss-0']) {
    await page.locator(`[data-series="${series}"][d^="M"]`).waitFor({ state: 'attached', timeout: 10_000 })
  }
}

const drawn = (page: Page, series: string) => page.locator(`[data-series="${series}"]`).getAttribute('d')
const ticksOf = (page: Page) => chart(page, 'map').locator('.recharts-cartesian-axis-tick-value').allTextContents()

/** Drags the slider of the what-if's SPX to the left; the button stays down. */
async function dragSpx(page: Page): Promise<void> {
  const slider = page.getByRole('slider', { name: 'SPX moves by slider' })
  const box = await slider.boundingBox()
  if (!box) throw new Error('the slider is not on the screen')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 8, y, { steps: 6 })
}

describe('the Map tab', () => {
  it('is loaded when it is first opened, and has no slider named after VIX', async () => {
    const loaded: string[] = []
    const page = await openDrawn('', {
      prepare: async (opening) => opening.on('request', (request) => loaded.push(request.url())),
    })
    expect(loaded.filter((url) => MAP_CODE.test(url))).toEqual([])
    await openMap(page)
    expect(loaded.filter((url) => MAP_CODE.test(url))).toHaveLength(1)
    expect(await vixSlider(page).count()).toBe(1)
  })

  it('follows the what-if under the finger; a cell read by keyboard, the table and the engine say the same', async () => {
    const page = await openDrawn('v=1&dd=5')
    await openMap(page)
    const figure = chart(page, 'map')
    const before = { path: await drawn(page, 'path'), ticks: await ticksOf(page) }
    const point = figure.locator('[data-mark="what-if"]')
    const place = await point.getAttribute('transform')
    await dragSpx(page)
    await soon(() => point.getAttribute('transform')).not.toBe(place)
    expect(await drawn(page, 'path')).toBe(before.path)
    expect(await ticksOf(page)).toEqual(before.ticks)
    await page.mouse.up()
    await soon(() => scenarioOf(page).spotMovePct).toBeLessThan(0)

    await figure.getByRole('application').focus()
    for (const key of ['Home', ...Array<string>(6).fill('PageUp'), 'ArrowRight', 'ArrowLeft']) {
      await page.keyboard.press(key)
    }
    await soon(() => figure.locator('[data-readout]').textContent()).toMatch(/^SPX 5,551 \(−20\.0 %\), VIX 90\.0/)
    const { 'net After 5 days': net = '' } = await readingOf(page, 'map')
    const map = evaluateMap(evaluatePosition(scenarioOf(page)))
    expect(net).toBe(signedUsd(map.net[54 * 61] ?? Number.NaN))
    await soon(() => figure.getByRole('status').first().textContent()).toContain(`Net: ${net}.`)

    await page.getByRole('button', { name: 'Table of the map chart' }).click()
    const [header = [], highest = []] = await tableOf(page, 'map')
    expect(header.slice(0, 2)).toEqual(['VIX', '5,551 (−20.0 %)'])
    expect(highest.slice(0, 2)).toEqual([fixed(90, 1), net])
    expect(await descriptionOf(figure)).toContain(`what-if ${signedUsd(map.whatIf.net)}.`)
  })

  it('saves every cell, and a picture with its washes and words', async () => {
    const page = await openDrawn('v=1&ds=-5')
    await openMap(page)
    const { header, column } = await csvOf(page, 'map')
    const map = evaluateMap(evaluatePosition(scenarioOf(page)))
    expect(header.at(-1)).toBe('Net (USD)')
    expectComputed(column(5), map.net, 'net')

    const picture = await pictureOf(page, (await savedFile(page, 'SVG', 'map')).toString('utf8'))
    expect(picture.broken).toBe(false)
    for (const series of ['gain-0', 'loss-0', 'contours', 'zero', 'path']) {
      expect(picture.paths[series], series).toBe(await drawn(page, series))
    }
    expect(picture.text).toContain('what-if')
    const png = await savedFile(page, 'PNG', 'map')
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
  })

  it('is read by a tap', async () => {
    const page = await openDrawn('', { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })
    await openMap(page)
    await chart(page, 'map').getByRole('application').tap()
    await soon(() => chart(page, 'map').locator('[data-readout]').textContent()).toMatch(/^SPX \d,\d{3} .*VIX .*Net/)
  })
})

describe('the Timeline tab', () => {
  it('shows when the legs settle, is read by keyboard, and pleases axe', async () => {
    const page = await openDrawn('v=1&pb=tt&vix=32&dd=6')
    await page.getByRole('tab', { name: 'Timeline', exact: true }).click()
    const figure = chart(page, 'timeline')
    await figure.locator('[data-series="condor"] text').waitFor()
    expect(await figure.locator('[data-series="condor"] text').allTextContents()).toEqual(['20 Mar close (PM)'])
    expect(await figure.locator('[data-mark="what-if"]').textContent()).toBe('what-if 5 Feb')

    await figure.getByRole('application').focus()
    for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key)
    await soon(() => figure.locator('[data-readout]').textContent()).toMatch(/^Wed 18 Feb 2026, opening \(AM\)/)
    await page.getByRole('button', { name: 'Table of the timeline chart' }).click()
    const [, first = []] = await tableOf(page, 'timeline')
    expect(first.slice(3, 6)).toEqual(['17 Feb 2026', '18 Feb 2026', 'on the opening (AM)'])
    expect(await axeFaults(page, 'figure[data-chart="timeline"]')).toEqual([])
  })
})

import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { evaluateHorizon, evaluatePosition } from '../../src/engine/index.ts'
import { signedUsd } from '../../src/ui/format/format.ts'
import {
  ALL_IN_VIEW,
  chart,
  descriptionOf,
  field,
  fragmentOf,
  openDrawn,
  scenarioOf,
  soon,
  vixSlider,
} from './support/app.ts'
import { readingOf, savedFile, tableOf } from './support/chartData.ts'
import { plotOf } from './support/fit.ts'

const VOLATILITY_CODE = /\/assets\/VolatilityCharts-[^/]*\.js$/

const handle = (page: Page, month: string): Locator => page.getByRole('slider', { name: new RegExp(`^${month} `) })
const drawn = (page: Page, series: string) => page.locator(`[data-series="${series}"]`).getAttribute('d')
const whatIf = (page: Page) => page.getByRole('status', { name: 'What if, afterwards' })

/** Where the payoff's drawing is once it has been there for two frames. */
async function restingPlot(page: Page): Promise<Awaited<ReturnType<typeof plotOf>>> {
  let place = await plotOf(page)
  const hasMoved = async () => {
    const before = place
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
    place = await plotOf(page)
    return place.top !== before.top || place.bottom !== before.bottom
  }
  await soon(hasMoved).toBe(false)
  return place
}

/** Tabs of the charts that one has to scroll to. */
const hiddenTabs = (page: Page) =>
  page.getByRole('tablist', { name: 'Charts' }).evaluate((list) => {
    const { right } = list.getBoundingClientRect()
    const beyond = [...list.children].filter((tab) => tab.getBoundingClientRect().right > right + 0.5)
    return beyond.map((tab) => tab.textContent)
  })

async function openVolatility(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Volatility' }).click()
  for (const series of ['now', 'net-now', 'net', 'decay']) {
    await page.locator(`[data-series="${series}"][d^="M"]`).waitFor({ state: 'attached', timeout: 10_000 })
  }
}

/** The middle of a node's handle, px. */
async function placeOf(target: Locator) {
  const box = await target.boundingBox()
  if (!box) throw new Error('the handle is not on the screen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** The read-out that the engine gives for the scenario in the address. */
function profitOf(page: Page): string {
  const { profit } = evaluateHorizon(evaluatePosition(scenarioOf(page)))
  return `P&L ${signedUsd(profit.net.total)} (condor ${signedUsd(profit.byLayer.condor?.total ?? 0)}`
}

describe('the Volatility tab', () => {
  it('is loaded when it is first opened, and keeps the strip the one slider named after VIX', async () => {
    const loaded: string[] = []
    const page = await openDrawn('', {
      prepare: async (opening) => opening.on('request', (request) => loaded.push(request.url())),
    })
    expect(loaded.filter((url) => VOLATILITY_CODE.test(url))).toEqual([])
    await openVolatility(page)
    expect(loaded.filter((url) => VOLATILITY_CODE.test(url))).toHaveLength(1)
    expect(await vixSlider(page).count()).toBe(1)
  })

  it('drags a month: curve, field and sentence follow, the address on release, and its link shows the same', async () => {
    const page = await openDrawn('', ALL_IN_VIEW)
    await openVolatility(page)
    const before = await drawn(page, 'now')
    const address = fragmentOf(page)
    const { x, y } = await placeOf(handle(page, 'M3'))
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x, y - 60, { steps: 6 })
    await soon(() => drawn(page, 'now')).not.toBe(before)
    await soon(async () => Number(await field(page, 'M3').inputValue())).toBeGreaterThan(22.1)
    expect(fragmentOf(page)).toBe(address)

    await page.mouse.up()
    await soon(() => fragmentOf(page)).toContain('m3=')
    const dragged = String(scenarioOf(page).m3)
    await soon(() => handle(page, 'M3').inputValue()).toBe(dragged)
    await soon(() => field(page, 'M3').inputValue()).toBe(dragged)
    await soon(() => descriptionOf(chart(page, 'curve'))).toContain('humped at M3')
    const sentence = await descriptionOf(chart(page, 'curve'))

    const copy = await openDrawn(fragmentOf(page))
    await openVolatility(copy)
    await soon(() => descriptionOf(chart(copy, 'curve'))).toBe(sentence)
    expect(await handle(copy, 'M3').inputValue()).toBe(dragged)
    expect(await drawn(copy, 'now')).toBe(await drawn(page, 'now'))
  })

  it('moves a month by keyboard alone', async () => {
    const page = await openDrawn()
    await openVolatility(page)
    await handle(page, 'M1').focus()
    await page.keyboard.press('PageUp')
    await page.keyboard.press('ArrowUp')
    expect(await handle(page, 'M1').getAttribute('aria-valuetext')).toBe('20.05 points')
    await soon(() => fragmentOf(page)).toContain('m1=20.05')
    await soon(() => descriptionOf(chart(page, 'curve'))).toContain('backwardation: M1 above M2')
  })

  it('drags a month by finger', async () => {
    const page = await openDrawn('', { viewport: { width: 820, height: 1180 }, hasTouch: true })
    await openVolatility(page)
    const { x, y } = await placeOf(handle(page, 'M8'))
    const finger = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
      finger.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [{ x, y: at }] })
    await touch('touchStart', y)
    for (let step = 1; step <= 8; step += 1) await touch('touchMove', y + 5 * step)
    await touch('touchEnd')
    await soon(() => scenarioOf(page).m8).toBeLessThan(21.5)
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })

  it('reads, tabulates and saves what it draws', async () => {
    const page = await openDrawn('v=1&ds=-5&dd=5')
    await openVolatility(page)
    await chart(page, 'vix-profit').getByRole('application').focus()
    await page.keyboard.press('End')
    const reading = await readingOf(page, 'vix-profit')
    await page.getByRole('button', { name: 'Table of the vix-profit chart' }).click()
    const [header = [], ...rows] = await tableOf(page, 'vix-profit')
    const net = header.indexOf('Net, after 5 days')
    expect(rows.at(-1)?.[net]).toBe(reading['net After 5 days'])
    const csv = (await savedFile(page, 'CSV', 'vix-theta')).toString('utf8')
    expect(csv).toMatch(/^VIX \(points\),"Condor, a day \(USD\)"/)
    const svg = (await savedFile(page, 'SVG', 'curve')).toString('utf8')
    expect(svg).toContain('data-series="now"')
  })
})

describe('the what-if', () => {
  it('moves SPX and time: P&L, payoff and the Volatility tab follow, and the link brings it back', async () => {
    const page = await openDrawn()
    const title = () => chart(page, 'payoff').getByRole('heading').textContent()
    expect(await title()).not.toContain('days')
    await field(page, 'SPX moves by').fill('-5')
    await field(page, 'Days pass').fill('5')
    await page.keyboard.press('Enter')
    await soon(() => fragmentOf(page)).toMatch(/ds=-5.*dd=5/)
    await soon(() => whatIf(page).textContent()).toContain(`SPX 6,592, VIX 24.8 after 5 days: ${profitOf(page)}`)
    await soon(title).toContain('today, in 5 days, at expiry')
    expect(await drawn(page, 'net-chosen')).toMatch(/^M/)
    expect(await page.locator('[data-mark="what-if"] text').textContent()).toBe('what-if 6,592')

    const copy = await openDrawn(fragmentOf(page))
    await soon(() => whatIf(copy).textContent()).toBe(await whatIf(page).textContent())
    await openVolatility(copy)
    await soon(() => descriptionOf(chart(copy, 'curve'))).toContain('VIX 24.8: backwardation')
  })

  it('follows its sliders under the finger', async () => {
    const page = await openDrawn()
    const slider = page.getByRole('slider', { name: 'SPX moves by slider' })
    const { x, y } = await placeOf(slider)
    const before = await whatIf(page).textContent()
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x - 20, y, { steps: 5 })
    await soon(() => whatIf(page).textContent()).not.toBe(before)
    expect(fragmentOf(page)).not.toContain('ds=')
    await page.mouse.up()
    await soon(() => fragmentOf(page)).toContain('ds=-')
    await soon(() => whatIf(page).textContent()).toContain(profitOf(page))
  })

  it('is folded in a low window, where the chart would begin too low, and opens', async () => {
    const page = await openDrawn('', { viewport: { width: 1280, height: 720 } })
    const fold = page.getByRole('button', { name: 'What if, afterwards' })
    expect(await fold.getAttribute('aria-expanded')).toBe('false')
    await fold.click()
    await field(page, 'SPX moves by').waitFor()
  })

  it('moves nothing when it begins, at any width; on a common one all tabs are in sight', async () => {
    const page = await openDrawn()
    const key = async (slider: string, times: number, press: string) => {
      await page.getByRole('slider', { name: slider }).focus()
      for (let time = 0; time < times; time += 1) await page.keyboard.press(press)
    }
    for (const [width, height] of [
      [1440, 900],
      [1280, 900],
      [820, 1180],
      [360, 740],
    ] as const) {
      await page.setViewportSize({ width, height })
      const fold = page.getByRole('button', { name: 'What if, afterwards' })
      await soon(async () => {
        if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click()
        return field(page, 'SPX moves by').isVisible()
      }).toBe(true)
      if (width >= 1280) expect(await hiddenTabs(page), `${width} px`).toEqual([])
      const before = await restingPlot(page)
      await key('SPX moves by slider', 3, 'PageDown')
      await key('Days pass slider', 4, 'PageUp')
      await soon(() => whatIf(page).textContent()).toMatch(/after \d+ days: P&L/)
      await page.getByRole('button', { name: 'P&L by cause' }).waitFor()
      expect((await restingPlot(page)).top, `${width} px`).toBe(before.top)
      await page.getByRole('button', { name: 'Reset the what-if' }).click()
      await soon(() => whatIf(page).textContent()).toMatch(/^Nothing has moved/)
    }
  })

  it('holds VIX: the payoff says so and shows what stickiness leaves open', async () => {
    const page = await openDrawn('v=1&ds=-5')
    expect(await drawn(page, 'stickiness-band')).toBe('')
    await page.getByText('VIX held', { exact: true }).click()
    await soon(() => chart(page, 'payoff').getByRole('heading').textContent()).toContain('and VIX is held')
    await soon(() => drawn(page, 'stickiness-band')).toMatch(/^M/)
    await soon(() => whatIf(page).textContent()).toContain('VIX 17.4 at once')
    expect(await vixSlider(page).count()).toBe(1)

    await page.getByRole('button', { name: 'Reset the what-if' }).click()
    await soon(() => fragmentOf(page)).not.toContain('sv=')
    await soon(() => whatIf(page).textContent()).toMatch(/^Nothing has moved/)
  })
})

it('a market day moves everything there, and back leads home', async () => {
  const page = await openDrawn()
  const day = page.getByRole('combobox', { name: 'Market day' })
  await day.selectOption('2020-03-16')
  await soon(() => scenarioOf(page)).toMatchObject({ date: '2020-03-16', vix: 82.69 })
  await page.goBack()
  await soon(() => scenarioOf(page).date).toBe('2026-01-30')
  await soon(() => day.inputValue()).toBe('opening')
})

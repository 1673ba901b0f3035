import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { csvOf } from './support/agreement.ts'
import { chart, descriptionOf, fragmentOf, openDrawn, soon } from './support/app.ts'
import { overflow, smallTargets } from './support/fit.ts'
import { hasFocus } from './support/focus.ts'

const ZOOM_CODE = /\/assets\/zoomBy-[^/]*\.js$/
const TOUCH = { viewport: { width: 820, height: 1180 }, hasTouch: true } as const
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const

const rangeButton = (page: Page, name: string) => chart(page, name).getByRole('button', { name: /^Range/ })
const resetButton = (page: Page, name: string) => chart(page, name).getByRole('button', { name: /^Reset the range/ })
const rangeOf = (page: Page, name: string) => rangeButton(page, name).getAttribute('aria-label')

/** From and to, as the range's button says them; null at rest. */
async function endsOf(page: Page, name: string): Promise<readonly [number, number] | null> {
  const numbers = (await rangeOf(page, name))?.replaceAll('−', '-').match(/-?\d+/g)?.map(Number) ?? []
  return numbers.length === 2 ? [numbers[0] ?? Number.NaN, numbers[1] ?? Number.NaN] : null
}

async function widthOf(page: Page, name: string): Promise<number> {
  const [low, high] = (await endsOf(page, name)) ?? [Number.NaN, Number.NaN]
  return high - low
}

/** The plot of a chart in the middle of the window, and a place in it by its share of the width, px. */
async function plotOf(page: Page, name: string) {
  const reader = chart(page, name).getByRole('application')
  await reader.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  const box = await reader.boundingBox()
  if (!box) throw new Error(`${name} is not on the screen`)
  return (share: number) => ({ x: box.x + share * box.width, y: box.y + box.height / 2 })
}

/** Where the page has been scrolled to, by where a chart stands, and how large it is shown. */
const pageState = (page: Page, name: string) =>
  chart(page, name).evaluate((figure) => ({
    top: figure.getBoundingClientRect().top,
    scale: visualViewport?.scale,
    ratio: devicePixelRatio,
  }))

describe('the wheel over a plot', () => {
  it('scrolls the page alone, zooms with Ctrl and moves with Shift, and no link holds it', async () => {
    const loaded: string[] = []
    const page = await openDrawn('', {
      prepare: async (opening) => opening.on('request', (request) => loaded.push(request.url())),
    })
    const at = await plotOf(page, 'payoff')
    const address = fragmentOf(page)
    await page.mouse.move(at(0.5).x, at(0.5).y)
    const { top } = await pageState(page, 'payoff')
    await page.mouse.wheel(0, 60)
    await soon(async () => (await pageState(page, 'payoff')).top).toBe(top - 60)
    expect(await endsOf(page, 'payoff')).toBeNull()
    expect(loaded.filter((url) => ZOOM_CODE.test(url))).toEqual([])
    await page.mouse.wheel(0, -60)
    await soon(async () => (await pageState(page, 'payoff')).top).toBe(top)

    const before = await pageState(page, 'payoff')
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -100)
    await soon(() => endsOf(page, 'payoff')).not.toBeNull()
    const width = await widthOf(page, 'payoff')
    await page.mouse.wheel(0, -100)
    await soon(() => widthOf(page, 'payoff')).toBeLessThan(width)
    await page.keyboard.up('Control')
    const [low, high] = (await endsOf(page, 'payoff')) ?? []
    await page.keyboard.down('Shift')
    await page.mouse.wheel(0, 50)
    await page.keyboard.up('Shift')
    await soon(async () => (await endsOf(page, 'payoff'))?.[0]).toBeGreaterThan(low ?? Number.NaN)
    expect((await endsOf(page, 'payoff'))?.[1]).toBeGreaterThan(high ?? Number.NaN)
    expect(await pageState(page, 'payoff')).toEqual(before)
    expect(fragmentOf(page)).toBe(address)
    expect(loaded.filter((url) => ZOOM_CODE.test(url))).toHaveLength(1)

    await resetButton(page, 'payoff').click()
    expect(await endsOf(page, 'payoff')).toBeNull()
    expect(await hasFocus(rangeButton(page, 'payoff'))).toBe(true)
  })

  it('zooms the charts against VIX together, and all the way out is at rest again', async () => {
    const page = await openDrawn()
    await page.getByRole('tab', { name: 'Volatility' }).click()
    await chart(page, 'vix-theta').locator('[data-series="net"]').waitFor({ state: 'attached' })
    const at = await plotOf(page, 'vix-theta')
    await page.mouse.move(at(0).x + 1, at(0).y)
    await page.keyboard.down('Control')
    for (let notch = 0; notch < 3; notch += 1) await page.mouse.wheel(0, -100)
    await soon(() => rangeOf(page, 'vix-profit')).toMatch(/VIX 9 to 4\d$/)
    expect(await rangeOf(page, 'vix-theta-parts')).toBe(
      (await rangeOf(page, 'vix-profit'))?.replace('vix-profit', 'vix-theta-parts'),
    )
    for (let notch = 0; notch < 4; notch += 1) await page.mouse.wheel(0, 100)
    await page.keyboard.up('Control')
    await soon(() => endsOf(page, 'vix-theta')).toBeNull()
    expect((await csvOf(page, 'vix-theta')).column(0).at(-1)).toBe(90)
  })
})

type Fingers = readonly { readonly x: number; readonly y: number }[]

/** Fingers on the screen, through the browser's own input: down, along the way, and up. */
async function touch(page: Page, ...way: readonly Fingers[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  for (const [step, points] of way.entries()) {
    const touchPoints = points.map((point, id) => ({ ...point, id }))
    await session.send('Input.dispatchTouchEvent', { type: step === 0 ? 'touchStart' : 'touchMove', touchPoints })
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

describe('fingers on a plot', () => {
  it.each(['payoff', 'allocation'])('zoom the %s chart by two, and read it by one', async (name) => {
    const page = await openDrawn('', TOUCH)
    const at = await plotOf(page, name)
    const before = await pageState(page, name)
    const apart = (by: number): Fingers => [at(0.5 - by), at(0.5 + by)]
    await touch(page, ...[0.1, 0.15, 0.2, 0.25, 0.3].map(apart))
    await soon(() => endsOf(page, name)).not.toBeNull()
    const width = await widthOf(page, name)
    expect(await pageState(page, name)).toEqual(before)

    await touch(page, [at(0.3)])
    await chart(page, name).locator('[data-readout]').waitFor()
    expect(await widthOf(page, name)).toBe(width)

    await touch(page, ...[0.3, 0.25, 0.2, 0.15, 0.1].map(apart))
    await soon(() => widthOf(page, name)).not.toBe(width)
  })

  it('scroll the page when one of them moves up', async () => {
    const page = await openDrawn('', TOUCH)
    const at = await plotOf(page, 'payoff')
    const { top } = await pageState(page, 'payoff')
    const { x, y } = at(0.5)
    await touch(page, ...[0, 20, 40, 60, 80, 100].map((up) => [{ x, y: y - up }]))
    await soon(async () => (await pageState(page, 'payoff')).top).toBeLessThan(top)
    expect(await endsOf(page, 'payoff')).toBeNull()
  })
})

describe('the range of the allocation', () => {
  it('is set by the keyboard alone: areas, table and CSV end where it does, and today’s figures stay', async () => {
    const page = await openDrawn()
    const sentence = await descriptionOf(chart(page, 'allocation'))
    await rangeButton(page, 'allocation').focus()
    await page.keyboard.press('Enter')
    const from = page.getByRole('slider', { name: 'From: range of the allocation chart' })
    await from.waitFor()
    await page.keyboard.press('Tab')
    expect(await hasFocus(from)).toBe(true)
    for (let press = 0; press < 21; press += 1) await page.keyboard.press('ArrowRight')
    await soon(() => endsOf(page, 'allocation')).toEqual([30, 90])
    await page.keyboard.press('Escape')
    expect(await hasFocus(rangeButton(page, 'allocation'))).toBe(true)
    expect((await csvOf(page, 'allocation')).column(0)[0]).toBe(30)
    expect(await descriptionOf(chart(page, 'allocation'))).toBe(sentence)
    expect(await chart(page, 'allocation').locator('[data-mark="vix"]').getAttribute('display')).toBe('none')
    await page.keyboard.press('Shift+Tab')
    expect(await hasFocus(rangeButton(page, 'allocation'))).toBe(false)
    await resetButton(page, 'allocation').press('Enter')
    expect((await csvOf(page, 'allocation')).column(0)[0]).toBe(9)
  })

  it('fits a phone of 360 px, with targets large enough, also while it is open', async () => {
    const page = await openDrawn('', PHONE)
    await rangeButton(page, 'allocation').tap()
    await page.getByRole('slider', { name: 'To: range of the allocation chart' }).fill('40')
    await soon(() => endsOf(page, 'allocation')).toEqual([9, 40])
    expect([...(await overflow(page)), ...(await smallTargets(chart(page, 'allocation')))]).toEqual([])
  })
})

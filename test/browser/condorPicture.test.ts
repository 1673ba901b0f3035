import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { evaluatePosition } from '../../src/engine/index.ts'
import { strikesOf } from '../../src/scenario/condorStrikes.ts'
import { ALL_IN_VIEW, field, fragmentOf, openDrawn, scenarioOf, soon, vixSlider } from './support/app.ts'
import { axeFaults } from './support/axe.ts'

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const
/** Least size of what a finger has to hit, px. */
const TARGET = 44

const handle = (page: Page, name: string): Locator => page.getByRole('slider', { name, exact: true })
const picture = (page: Page): Locator => page.getByRole('group', { name: 'Strikes over the index axis' })
const labels = (page: Page) => picture(page).locator('svg text').allTextContents()

/** Opens the app, on a phone at its inputs, with the picture in view. */
async function openPicture(hash = '', options: Parameters<typeof openDrawn>[1] = {}): Promise<Page> {
  const page = await openDrawn(hash, { ...ALL_IN_VIEW, ...options })
  if (options.isMobile) await page.getByRole('tab', { name: 'Inputs', exact: true }).tap()
  await handle(page, 'Short put strike').waitFor({ state: 'attached' })
  await picture(page).evaluate((element) => element.scrollIntoView({ block: 'end' }))
  return page
}

/** The middle of what pointer and finger take hold of, px. */
async function gripOf(page: Page, strike: string) {
  const box = await picture(page).locator(`[data-strike="${strike}"]`).boundingBox()
  if (!box) throw new Error(`${strike} is not on the screen`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

async function finger(page: Page) {
  const client = await page.context().newCDPSession(page)
  return (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] })
}

/** Where the inputs are scrolled to: the page on a phone, their column elsewhere. */
const scrolled = (page: Page) =>
  page.evaluate(() => scrollY + (document.querySelector('[data-region="inputs"]')?.scrollTop ?? 0))

/** Whether field, handle and labels tell the same short put, lower than this strike: each is drawn in its own turn. */
async function isShortPutBelow(page: Page, strike: number): Promise<boolean> {
  const typed = await field(page, 'Short put strike').inputValue()
  const told = Number(typed).toLocaleString('en-US')
  const spoken = await handle(page, 'Short put strike').getAttribute('aria-valuetext')
  const isSpoken = new RegExp(`^${told}, delta 0\\.0\\d, 2\\.\\d SD$`).test(spoken ?? '')
  return isSpoken && (await labels(page)).includes(told) && Number(typed) < strike
}

describe('the condor on a picture', () => {
  it('drags a short strike: its labels and field follow, the axis keeps still, the address waits for release', async () => {
    const page = await openPicture()
    const address = fragmentOf(page)
    const bands = () => picture(page).locator('[data-part="bands"] rect').first().getAttribute('width')
    const still = await bands()
    const { x, y } = await gripOf(page, 'shortPut')
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x - 25, y, { steps: 6 })
    await soon(() => isShortPutBelow(page, 6250)).toBe(true)
    expect([await bands(), fragmentOf(page)]).toEqual([still, address])

    await page.mouse.up()
    await soon(() => fragmentOf(page)).not.toBe(address)
    const { shortPut, putWidth } = scenarioOf(page)
    expect([shortPut < 6250, putWidth]).toEqual([true, 50])
    await soon(() => field(page, 'Short put strike').inputValue()).toBe(String(shortPut))
    await soon(() => isShortPutBelow(page, 6250)).toBe(true)
    const copy = await openPicture(fragmentOf(page))
    expect(await labels(copy)).toEqual(await labels(page))
  })

  it('lets strikes that stand side by side each be taken, and pushes what it reaches', async () => {
    const page = await openPicture('v=1&sp=6935&sc=6940', PHONE)
    const reachable = await picture(page).evaluate((element, least) => {
      const strikes = [...element.querySelectorAll<HTMLElement>('[data-strike]')]
      return strikes.map((strike) => {
        const { left, top, width, height } = strike.getBoundingClientRect()
        const corners = [0.05, 0.95].flatMap((u) => [0.05, 0.95].map((v) => [left + u * width, top + v * height]))
        const isWhole = corners.every(([u = 0, v = 0]) => strike.contains(document.elementFromPoint(u, v)))
        return isWhole && width >= least && height >= least
      })
    }, TARGET)
    expect(reachable).toEqual([true, true, true, true])

    const touch = await finger(page)
    const { x, y } = await gripOf(page, 'shortCall')
    await touch('touchStart', x, y)
    for (let step = 1; step <= 8; step += 1) await touch('touchMove', x - 8 * step, y)
    await touch('touchEnd')
    await soon(() => scenarioOf(page).shortCall).toBeLessThan(6900)
    const { shortPut, shortCall, putWidth, callWidth } = scenarioOf(page)
    expect([shortCall - shortPut, putWidth, callWidth]).toEqual([5, 50, 50])
    expect(await scrolled(page)).toBeGreaterThan(0)
  })

  it('scrolls the page where a finger goes up or down, on the picture and on a handle', async () => {
    const page = await openPicture('', PHONE)
    const touch = await finger(page)
    for (const strike of ['shortPut', null] as const) {
      const box = await picture(page).boundingBox()
      const { x, y } = strike ? await gripOf(page, strike) : { x: 180, y: (box?.y ?? 0) + 60 }
      const before = await scrolled(page)
      await touch('touchStart', x, y)
      for (let step = 1; step <= 8; step += 1) await touch('touchMove', x, y - 8 * step)
      await touch('touchEnd')
      await soon(() => scrolled(page)).toBeGreaterThan(before)
    }
    expect(scenarioOf(page).shortPut).toBe(6300)
  })

  it('is worked by keyboard, to its limits and back into order', async () => {
    const page = await openPicture()
    expect(await vixSlider(page).count()).toBe(1)
    await handle(page, 'Long call strike').focus()
    await page.keyboard.press('End')
    await soon(() => scenarioOf(page).callWidth).toBeGreaterThan(500)
    await page.keyboard.press('Home')
    await soon(() => scenarioOf(page).shortCall).toBeLessThan(6000)
    const { longPut, shortPut, shortCall, longCall } = strikesOf(scenarioOf(page))
    expect([shortPut - longPut, shortCall - shortPut, longCall - shortCall]).toEqual([5, 5, 5])
  })

  it('takes presets, which Back undoes, and distances, and pleases axe', async () => {
    const page = await openPicture()
    const choose = (group: string, option: string) =>
      page.getByRole('group', { name: group }).getByText(option, { exact: true }).click()
    await choose('Days to expiry', '21')
    await soon(() => scenarioOf(page).expiry).toBe('2026-02-20')
    expect(evaluatePosition(scenarioOf(page)).condor.shortCallDelta).toBeCloseTo(0.09, 2)
    await page.goBack()
    await soon(() => scenarioOf(page)).toMatchObject({ expiry: '2026-03-20', shortPut: 6300 })

    await choose('Delta of the shorts', '16')
    await soon(() => evaluatePosition(scenarioOf(page)).condor.shortCallDelta).toBeCloseTo(0.16, 2)
    await choose('Short strikes set by', 'SD')
    await field(page, 'Short put below SPX').fill('2')
    await page.keyboard.press('Enter')
    await soon(() => handle(page, 'Short put strike').getAttribute('aria-valuetext')).toContain('2.0 SD')
    expect(await axeFaults(page, '[data-region="inputs"]')).toEqual([])
  })
})

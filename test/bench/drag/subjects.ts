import type { Locator, Page } from 'playwright-core'

/** Where a drag goes back and forth between, px on the screen. */
export interface Track {
  readonly y: number
  readonly from: number
  readonly to: number
  /** px per move. */
  readonly step: number
}

export interface Subject {
  readonly name: string
  /** Below the served folder. */
  readonly path: string
  /** Waits until everything is drawn, and finds what to drag. */
  readonly find: (page: Page) => Promise<Track>
  /** The curve whose drawings are counted; null where none is told from others. */
  readonly chart: string | null
  /** What tells that the drag moved something. */
  readonly read: (page: Page) => Promise<string>
}

/** The strip runs from 9 to 90: these are VIX 12 and 40, which pass through the playbook's regimes. */
const SLIDER_FROM = 0.04
const SLIDER_TO = 0.38
const SLIDER_STEP = 4
/** A strike moves by this much to either side, px, and per move by about one strike step. */
const STRIKE_REACH = 24
const STRIKE_STEP = 3

const slider = (page: Page): Locator => page.getByRole('slider', { name: 'VIX today' })
const sliderValue = (page: Page) => slider(page).inputValue()

async function boxOf(element: Locator) {
  const box = await element.boundingBox()
  if (!box) throw new Error('what is to be dragged is not on the screen')
  return box
}

async function sliderTrack(page: Page): Promise<Track> {
  const { x, y, width, height } = await boxOf(slider(page))
  const [from, to] = [x + SLIDER_FROM * width, x + SLIDER_TO * width]
  return { y: y + height / 2, from, to, step: SLIDER_STEP }
}

const drawn = (page: Page, selectors: readonly string[]) =>
  Promise.all(selectors.map((selector) => page.locator(selector).first().waitFor({ state: 'attached' })))

async function appDrawn(page: Page) {
  const series = ['net-expiry"][d^="M"', 'ten-percent"][d^="M"', 'theta-net"][width']
  await drawn(page, [...series.map((name) => `[data-series="${name}]`), '[data-strike="shortPut"]'])
}

const strikeHandle = (page: Page) => page.locator('[data-strike="shortPut"]')

export const emptyPage: Subject = {
  name: 'an empty page with one native slider',
  path: 'pages/empty/index.html',
  find: sliderTrack,
  chart: null,
  read: sliderValue,
}

export const vixStrip: Subject = {
  name: 'the VIX strip',
  path: 'app/index.html',
  find: async (page) => {
    await appDrawn(page)
    return sliderTrack(page)
  },
  chart: '[data-series="net-today"]',
  read: sliderValue,
}

export const shortPut: Subject = {
  name: 'the short put on its picture',
  path: 'app/index.html',
  find: async (page) => {
    await appDrawn(page)
    await strikeHandle(page).evaluate((element) => element.scrollIntoView({ block: 'center' }))
    const { x, y, width, height } = await boxOf(strikeHandle(page))
    const middle = x + width / 2
    return { y: y + height / 2, from: middle, to: middle - STRIKE_REACH, step: STRIKE_STEP }
  },
  chart: '[data-series="net-today"]',
  read: async (page) =>
    (await page.getByRole('slider', { name: 'Short put strike' }).getAttribute('aria-valuetext')) ?? '',
}

export const plainCharts: Subject = {
  name: 'the same charts the plain Recharts way',
  path: 'pages/plain/index.html',
  find: async (page) => {
    await drawn(page, ['.recharts-line-curve', '.recharts-area-area', '.recharts-bar-rectangle'])
    return sliderTrack(page)
  },
  chart: null,
  read: sliderValue,
}

export const subjects: readonly Subject[] = [emptyPage, vixStrip, shortPut, plainCharts]

import type { Browser } from 'playwright-core'

export interface FirstLoad {
  /** Largest contentful paint, ms from navigation. */
  readonly largestPaint: number
  /** ms; 0 where no task took 50 ms or more. */
  readonly longestTask: number
  /** When the answer, the first text that had to be worked out, is on the page, ms from navigation. */
  readonly answer: number
}

/** Lighthouse's mobile screen, network (1.6 Mbit/s, 150 ms) and processor. */
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true }
const LATENCY = 150
const BYTES_PER_SECOND = (1.6 * 1e6) / 8
const CPU_RATE = 4
/** Quiet time after the last request in which late tasks end, ms. */
const REST = 2000

interface Watched extends Window {
  firstLoad: { largestPaint: number; longestTask: number; answer: number }
}

function watchLoad(): void {
  const seen = { largestPaint: 0, longestTask: 0, answer: 0 }
  ;(window as unknown as Watched).firstLoad = seen
  const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true })
  watch('largest-contentful-paint', ({ startTime }) => {
    seen.largestPaint = startTime
  })
  watch('longtask', ({ duration }) => {
    seen.longestTask = Math.max(seen.longestTask, duration)
  })
  const look = () => {
    if (document.querySelector('main')?.textContent?.includes('net theta is')) seen.answer = performance.now()
    else requestAnimationFrame(look)
  }
  look()
}

/** Opens the app for the first time, as on a phone. */
export async function loadFirst(browser: Browser, address: string): Promise<FirstLoad> {
  const context = await browser.newContext(PHONE)
  try {
    const page = await context.newPage()
    await page.addInitScript(watchLoad)
    const client = await context.newCDPSession(page)
    await client.send('Network.enable')
    await client.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: LATENCY,
      downloadThroughput: BYTES_PER_SECOND,
      uploadThroughput: BYTES_PER_SECOND,
    })
    await client.send('Emulation.setCPUThrottlingRate', { rate: CPU_RATE })
    await page.goto(address, { waitUntil: 'networkidle', timeout: 60_000 })
    await page.waitForTimeout(REST)
    return await page.evaluate(() => (window as unknown as Watched).firstLoad)
  } finally {
    await context.close()
  }
}

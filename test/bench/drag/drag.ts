import type { Browser, CDPSession, Page } from 'playwright-core'
import { installProbe, type Probed } from './probe.ts'
import type { Subject, Track } from './subjects.ts'

export interface DragSample extends Probed {
  /** ms of JavaScript per move. */
  readonly scriptPerMove: number
  /** How often a second the payoff's net curve was drawn anew. */
  readonly redrawRate: number
}

/** How long a drag lasts, ms. */
const DRAG_TIME = 2000
/** Pause before a drag, ms, in which what a page loads late has come to rest. */
const REST = 1000
/** So tall that all charts of the default screen are in view: what is not rests while a finger is down. */
const VIEWPORT = { width: 1440, height: 1400 }

type MouseType = 'mouseMoved' | 'mousePressed' | 'mouseReleased'

const mouse = (client: CDPSession, type: MouseType, x: number, y: number) =>
  client.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', buttons: 1, clickCount: 1 })

/** Seconds of JavaScript since the page was opened. */
async function scriptSeconds(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics')
  const duration = metrics.find(({ name }) => name === 'ScriptDuration')
  if (!duration) throw new Error('this Chromium reports no ScriptDuration')
  return duration.value
}

/** Moves back and forth for the time of a drag. The answer to a move comes with its frame: there is one per frame. */
async function moveAlong(client: CDPSession, { from, to, step, y }: Track): Promise<void> {
  const count = Math.floor(Math.abs(to - from) / step)
  const end = performance.now() + DRAG_TIME
  for (let move = 1; performance.now() < end; move += 1) {
    const phase = move % (2 * count)
    const along = phase <= count ? phase : 2 * count - phase
    await mouse(client, 'mouseMoved', from + Math.sign(to - from) * step * along, y)
  }
}

/** Whether something holds within a second: what a slow machine draws a frame late is not in the way of a drag. */
async function becomes(holds: () => Promise<boolean>): Promise<boolean> {
  const end = performance.now() + 1000
  while (performance.now() < end) if (await holds()) return true
  return false
}

async function dragOnce(page: Page, client: CDPSession, subject: Subject): Promise<DragSample> {
  const track = await subject.find(page)
  await page.waitForTimeout(REST)
  await client.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: track.from, y: track.y })
  await mouse(client, 'mousePressed', track.from, track.y)
  const before = await subject.read(page)
  const script = await scriptSeconds(client)
  await page.evaluate((chart) => window.dragProbe.start(chart), subject.chart)
  await moveAlong(client, track)
  const probed = await page.evaluate(() => window.dragProbe.stop())
  const spent = (await scriptSeconds(client)) - script
  // The drag may have ended where it began.
  await mouse(client, 'mouseMoved', track.to, track.y)
  const moved = await becomes(async () => (await subject.read(page)) !== before)
  await client.send('Input.dispatchMouseEvent', {
    type: 'mouseReleased',
    x: track.from,
    y: track.y,
    button: 'left',
    clickCount: 1,
  })
  if (!moved || probed.moves === 0) throw new Error(`dragging ${subject.name} moved nothing`)
  return { ...probed, scriptPerMove: (1000 * spent) / probed.moves, redrawRate: (1000 * probed.redraws) / DRAG_TIME }
}

/** One drag per CPU rate, in this order, on a page opened for it. */
export async function dragAt(
  browser: Browser,
  address: string,
  subject: Subject,
  rates: readonly number[],
): Promise<DragSample[]> {
  const context = await browser.newContext({ viewport: VIEWPORT })
  try {
    const page = await context.newPage()
    await page.addInitScript(installProbe)
    await page.goto(address + subject.path)
    const client = await context.newCDPSession(page)
    await client.send('Performance.enable')
    const samples: DragSample[] = []
    for (const rate of rates) {
      await client.send('Emulation.setCPUThrottlingRate', { rate })
      samples.push(await dragOnce(page, client, subject))
    }
    return samples
  } finally {
    await context.close()
  }
}

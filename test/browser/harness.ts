import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { launchArgs } from '../../scripts/chromium.mjs'
import { watchForProblems } from './problems.ts'

export interface OpenOptions extends BrowserContextOptions {
  /** Problems this test causes on purpose: each must occur, any other still fails the test. */
  readonly expectedProblems?: readonly RegExp[]
  /** Runs before the page is loaded: routes, init scripts. */
  readonly prepare?: (page: Page) => Promise<unknown>
}

/** The built app's address in this run; it ends with a slash. */
export const appAddress: string = inject('appAddress')

interface OpenedApp {
  readonly page: Page
  readonly problems: string[]
  readonly expected: readonly RegExp[]
  /** What its context was made with, where the next test that asks for the same may have its page; otherwise null. */
  readonly reusableAs: BrowserContextOptions | null
}

let launched: Promise<Browser> | undefined
let opened: OpenedApp[] = []
/** Pages at rest, by what their context was made with. */
const resting = new Map<string, Pick<OpenedApp, 'page' | 'problems'>>()

/**
 * The browser of this worker, which its files share: the clipboard is a browser's own, and two files at a time must not
 * write over each other's. It ends with the worker, whose end of their pipe it loses.
 */
function browserOfWorker(): Promise<Browser> {
  launched ??= chromium.launch({ executablePath: inject('chromiumPath'), args: [...launchArgs] })
  return launched
}

/** Lets what the page has already queued reach the list of problems. */
async function settle(page: Page): Promise<void> {
  if (!page.isClosed()) await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)))
}

async function expectOnlyExpected({ page, problems, expected }: OpenedApp): Promise<void> {
  await settle(page)
  const missing = () => expected.filter((pattern) => !problems.some((problem) => pattern.test(problem)))
  await expect.poll(missing, { timeout: 5000, message: 'expected problems that did not occur' }).toEqual([])
  expect(problems.filter((problem) => !expected.some((pattern) => pattern.test(problem)))).toEqual([])
}

/** Leaves the app and takes back what a test may have changed of page and context. */
async function rest(page: Page, made: BrowserContextOptions): Promise<void> {
  const context = page.context()
  await page.goto('about:blank')
  const session = await context.newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', { origin: new URL(appAddress).origin, storageTypes: 'all' })
  await session.detach()
  await context.clearPermissions()
  await context.grantPermissions(made.permissions ?? [])
  await page.emulateMedia({
    media: null,
    colorScheme: made.colorScheme ?? 'light',
    reducedMotion: made.reducedMotion ?? 'no-preference',
    forcedColors: made.forcedColors ?? 'none',
  })
  if (made.viewport) await page.setViewportSize(made.viewport)
  await page.mouse.move(0, 0)
}

/**
 * To be called after each test: fails it on what its pages must not do, and closes them. A page that was opened as any
 * other is kept for the next test, which spares a process and most of the compiling.
 * @param mayKeep  false after a test that failed: nobody knows in the middle of what
 */
export async function closeApps(mayKeep: boolean): Promise<void> {
  const apps = opened
  opened = []
  const kept = new Set<Page>()
  try {
    for (const app of apps) await expectOnlyExpected(app)
    for (const { page, problems, reusableAs } of mayKeep ? apps : []) {
      const key = JSON.stringify(reusableAs)
      if (!reusableAs || page.isClosed() || page.context().pages().length > 1 || resting.has(key)) continue
      await rest(page, reusableAs)
      problems.length = 0
      resting.set(key, { page, problems })
      kept.add(page)
    }
  } finally {
    await Promise.all(apps.filter(({ page }) => !kept.has(page)).map(({ page }) => page.context().close()))
  }
}

/** A page with nothing loaded: one at rest where the context asked for is nothing special, otherwise a new one. */
async function emptyPage(
  made: BrowserContextOptions,
  isReusable: boolean,
): Promise<Pick<OpenedApp, 'page' | 'problems'>> {
  const key = JSON.stringify(made)
  const atRest = isReusable ? resting.get(key) : undefined
  if (atRest) {
    resting.delete(key)
    return atRest
  }
  const context = await (await browserOfWorker()).newContext(made)
  const page = await context.newPage()
  return { page, problems: await watchForProblems(page, new URL(appAddress).origin) }
}

/**
 * Opens the built app with nothing stored, in a context that no other open page shares. After the test the test fails on
 * any console error or warning, page error, answer of 400 or above, CSP violation or request to another origin.
 * @param hash     the link's fragment, with or without its "#"
 * @param options  Playwright's context options (viewport, colorScheme, hasTouch ...), the problems to expect, and what
 *                 has to be arranged before the page loads
 */
export async function openApp(
  hash = '',
  { expectedProblems = [], prepare, ...options }: OpenOptions = {},
): Promise<Page> {
  const made = { viewport: { width: 1440, height: 900 }, ...options }
  const isReusable = prepare === undefined
  const { page, problems } = await emptyPage(made, isReusable)
  opened.push({ page, problems, expected: expectedProblems, reusableAs: isReusable ? made : null })
  await prepare?.(page)
  await page.goto(hash === '' ? appAddress : `${appAddress}#${hash.replace(/^#/, '')}`)
  return page
}

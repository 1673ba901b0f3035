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
  readonly problems: readonly string[]
  readonly expected: readonly RegExp[]
}

let launched: Promise<Browser> | undefined
let opened: OpenedApp[] = []

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

/** To be called after each test: fails it on what its pages must not do, and closes them. */
export async function closeApps(): Promise<void> {
  const apps = opened
  opened = []
  try {
    for (const app of apps) await expectOnlyExpected(app)
  } finally {
    await Promise.all(apps.map(({ page }) => page.context().close()))
  }
}

/**
 * Opens the built app in a context of its own, with nothing stored. After the test the context is closed and the test
 * fails on any console error or warning, page error, answer of 400 or above, CSP violation or request to another origin.
 * @param hash     the link's fragment, with or without its "#"
 * @param options  Playwright's context options (viewport, colorScheme, hasTouch ...), the problems to expect, and what
 *                 has to be arranged before the page loads
 */
export async function openApp(
  hash = '',
  { expectedProblems = [], prepare, ...options }: OpenOptions = {},
): Promise<Page> {
  const browser = await browserOfWorker()
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
  const page = await context.newPage()
  opened.push({ page, problems: await watchForProblems(page, new URL(appAddress).origin), expected: expectedProblems })
  await prepare?.(page)
  await page.goto(hash === '' ? appAddress : `${appAddress}#${hash.replace(/^#/, '')}`)
  return page
}

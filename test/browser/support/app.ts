import { createHash } from 'node:crypto'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { decodeFragment } from '../../../src/scenario/linkCodec.ts'
import type { Scenario } from '../../../src/scenario/parameters.ts'
import { type OpenOptions, openApp } from '../harness.ts'

/** So tall that charts and the condor's fields are in view: under a finger what cannot be seen rests. */
export const ALL_IN_VIEW = { viewport: { width: 1440, height: 2000 } }

/**
 * Polls until the assertion holds: longer than Vitest's own second, because a busy machine draws late, and not as often,
 * because the page has to answer each time.
 */
export const soon = <T>(read: () => T) => expect.poll(read, { timeout: 10_000, interval: 100 })

/** The strip's slider. */
export const vixSlider = (page: Page): Locator => page.getByRole('slider', { name: /VIX/ })

/** A text field by its label. */
export const field = (page: Page, label: string): Locator => page.getByRole('textbox', { name: label, exact: true })

/** A chart by its short name: payoff, allocation, breakdown. */
export const chart = (page: Page, name: string): Locator => page.locator(`figure[data-chart="${name}"]`)

/** Waits until each of the three charts has drawn its curves. */
export async function chartsDrawn(page: Page): Promise<void> {
  for (const drawn of ['net-expiry"][d^="M"', 'ten-percent"][d^="M"', 'theta-net"][width']) {
    await page.locator(`[data-series="${drawn}]`).waitFor({ state: 'attached', timeout: 10_000 })
  }
}

/** Opens the app and waits for its charts. */
export async function openDrawn(hash?: string, options?: OpenOptions): Promise<Page> {
  const page = await openApp(hash, options)
  await chartsDrawn(page)
  return page
}

export const fragmentOf = (page: Page): string => new URL(page.url()).hash

/** The scenario that the address bar holds. */
export const scenarioOf = (page: Page): Scenario => decodeFragment(fragmentOf(page)).scenario

/**
 * A fingerprint of everything that is drawn, by series: of a curve's path, or of the place and length of a bar. The
 * paths themselves would make a failure unreadable.
 */
export async function drawingOf(page: Page): Promise<Readonly<Record<string, string>>> {
  const shapes = await page.locator('[data-series]').evaluateAll((elements) =>
    elements.map((element) => {
      const [series, path, x, width] = ['data-series', 'd', 'x', 'width'].map((name) => element.getAttribute(name))
      return [series ?? '', path ?? `${x} ${width}`] as const
    }),
  )
  return Object.fromEntries(shapes.map(([series, shape]) => [series, createHash('sha1').update(shape).digest('hex')]))
}

/** What an element is described by: a figure's sentence, a field's problem. Null where it is described by nothing. */
export function descriptionOf(element: Locator): Promise<string | null> {
  return element.evaluate((node) => {
    const described = document.getElementById(node.getAttribute('aria-describedby') ?? '')
    return described?.checkVisibility() ? (described.textContent ?? '').trim() : null
  })
}

/** The sentences of the three charts. */
export function sentencesOf(page: Page): Promise<readonly (string | null)[]> {
  return Promise.all(['payoff', 'allocation', 'breakdown'].map((name) => descriptionOf(chart(page, name))))
}

import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { openDrawn, soon } from './app.ts'
import { type Point, parseCsv, savedFile } from './chartData.ts'
import { dragStrip } from './strip.ts'

/** Curves are drawn to tenths of a px. */
export const DRAWN_TO = 0.06
/** Results in the CSV are unrounded: the browser and the test run the same engine. */
const SAME = 1e-6

/** Opens a chart's table and drags VIX: everything has to follow. */
export async function openDragged(name: string): Promise<Page> {
  const page = await openDrawn()
  await page.getByRole('button', { name: `Table of the ${name} chart` }).click()
  const address = page.url()
  await dragStrip(page, 31)
  await page.mouse.up()
  await soon(() => page.url()).not.toBe(address)
  return page
}

/** A chart's rows as the CSV button saves them. */
export async function csvOf(page: Page, name: string) {
  const [header = [], ...rows] = parseCsv((await savedFile(page, 'CSV', name)).toString('utf8'))
  return { header, rows, column: (index: number) => rows.map((row) => Number(row[index])) }
}

/** Expects a saved column to hold what the engine computes. */
export function expectComputed(saved: readonly number[], computed: Float64Array | undefined, what: string): void {
  expect(saved.length, what).toBe(computed?.length)
  const apart = saved.map((value, row) => Math.abs(value - (computed?.[row] ?? Number.NaN)))
  expect(Math.max(...apart), what).toBeLessThan(SAME)
}

/** Expects a drawn curve to run where its values belong, px. */
export function expectDrawnAt(
  drawn: readonly Point[],
  xs: readonly number[],
  ys: readonly number[],
  what: string,
): void {
  expect(drawn.length, what).toBe(xs.length)
  const apart = drawn.map(([x, y], i) =>
    Math.max(Math.abs(x - (xs[i] ?? Number.NaN)), Math.abs(y - (ys[i] ?? Number.NaN))),
  )
  expect(Math.max(...apart), what).toBeLessThan(DRAWN_TO)
}
